package org.plancheck.proposal;

import java.util.List;

/** A scientific and technological achievement; its presence puts the proposal on the scitech track (S4). */
@Term(en = "Scientific and technological achievement", zh = "科技成果")
public record Achievement(
        @Term(en = "Programme", zh = "科技计划")
        String programme,
        @Term(en = "Project number or certificate", zh = "项目编号或者成果证书号")
        String number,
        @Term(en = "Accepted", zh = "验收或者鉴定日期")
        StatedDate accepted,
        @Term(en = "Technology readiness level", zh = "技术就绪水平",
            help = "1 to 9 by GB/T 22900.",
            helpZh = "按 GB/T 22900 分为 1 至 9 级。")
        @Within(min = 1, max = 9)
        Integer readinessLevel,
        @Term(en = "Verifications", zh = "验证情况")
        List<Verification> verifications) {
    public Achievement {
        verifications = Absent.orCopy(verifications);
    }
}
