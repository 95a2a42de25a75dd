package org.plancheck.proposal;

import java.util.List;

/** The adoption of an international standard; its presence puts the proposal on the international track. */
@Term(en = "Adoption of an international standard", zh = "采用国际标准")
public record InternationalAdoption(
        @Term(en = "Standards adopted", zh = "所采用的标准")
        List<InternationalStandard> standards,
        @Term(en = "Degree of correspondence", zh = "一致性程度")
        Degree degree,
        @Term(en = "Deviations", zh = "差异")
        List<Deviation> deviations,
        @Term(en = "Suitability to national conditions", zh = "与我国国情的适用性分析")
        String suitability,
        @Term(en = "Copyright policy of the international organisation", zh = "国际组织版权政策")
        CopyrightPolicy copyrightPolicy) {
    public InternationalAdoption {
        standards = Absent.orCopy(standards);
        deviations = Absent.orCopy(deviations);
    }
}
