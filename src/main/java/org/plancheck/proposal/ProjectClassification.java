package org.plancheck.proposal;

import java.util.List;

/** The class of a recommended project and what puts it there (EVA 4 to 6). */
@Term(en = "Project classification", zh = "项目分类")
public record ProjectClassification(
        @Term(
                en = "Project class",
                zh = "项目类别",
                help = "Major, basic and general, or ordinary, by the project-assessment measures (EVA 4 to 6).",
                helpZh = "按《推荐性国家标准立项评估办法（试行）》第四条至第六条分为重大、基础通用、一般。")
        ProjectClass projectClass,

        @Term(
                en = "Grounds of a major project",
                zh = "重大项目的情形",
                help = "[] states that none of the six applies.",
                helpZh = "写 [] 表示六种情形均不属于。")
        List<MajorGround> majorGrounds,

        @Term(en = "Explanation of the project class", zh = "项目类别说明")
        String explanation) {
    public ProjectClassification {
        majorGrounds = Absent.orCopy(majorGrounds);
    }
}
