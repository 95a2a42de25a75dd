package org.plancheck.proposal;

import java.util.List;

/** The adoption of an international standard; its presence puts the proposal on the international track (INT25, before 2025-06-01 INT01). */
@Term(en = "Adoption of an international standard", zh = "采用国际标准")
public record InternationalAdoption(
        @Term(en = "Standards adopted", zh = "所采用的标准") List<InternationalStandard> standards,
        @Term(en = "Degree of correspondence", zh = "一致性程度") Degree degree,

        @Term(en = "Deviations", zh = "差异", help = "[] states that there is none.", helpZh = "写 [] 表示没有。")
        List<Deviation> deviations,

        @Term(en = "Analysis of the suitability to national conditions", zh = "与我国国情的适用性分析")
        String suitability,

        @Term(
                en = "Respect for the copyright policy of the international standards organisation",
                zh = "国际标准组织的版权政策遵守情况")
        CopyrightPolicy copyrightPolicy) {
    public InternationalAdoption {
        standards = Absent.orCopy(standards);
        deviations = Absent.orCopy(deviations);
    }

    /** Whether it is recorded to depart in technical content: not equivalent, or with a technical deviation; false if neither is recorded. */
    @Term(
            en = "Recorded to depart in technical content: NEQ, or a technical deviation",
            zh = "有记录表明技术内容不一致（非等效，或者存在技术差异）")
    public boolean departs() {
        return degree == Degree.NEQ
                || deviations != null
                        && deviations.stream().anyMatch(deviation -> deviation.kind() == DeviationKind.TECHNICAL);
    }
}
