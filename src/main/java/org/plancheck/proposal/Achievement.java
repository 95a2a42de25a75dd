package org.plancheck.proposal;

import java.util.List;

/** A scientific and technological achievement; its presence puts the proposal on the scitech track (S4). An enterprise's own work counts like that of a programme. */
@Term(en = "Scientific and technological achievement", zh = "科技成果")
public record Achievement(
        @Term(en = "Programme", zh = "科技计划") @SingleLine String programme,

        @Term(
                en = "Other source",
                zh = "其他来源",
                help = "A source other than a programme; an enterprise's own work counts.",
                helpZh = "科技计划以外的来源；企业自主研发成果亦可。")
        String source,

        @Term(en = "Project or certificate number", zh = "项目编号或者成果证书号") @SingleLine
        String number,

        @Term(en = "Date of acceptance or evaluation (registration)", zh = "验收或者评价（登记）日期")
        StatedDate accepted,

        @Term(
                en = "Technology readiness level",
                zh = "技术就绪水平",
                help = "1 to 9 by GB/T 22900-2022.",
                helpZh = "按 GB/T 22900-2022 分为 1 至 9 级。")
        @Range(min = 1, max = 9, unit = Range.Unit.LEVEL)
        Integer readinessLevel,

        @Term(en = "Verifications", zh = "验证情况") List<Verification> verifications) {
    public Achievement {
        verifications = Absent.orCopy(verifications);
    }
}
