package org.plancheck.proposal;

import java.util.List;

/** Necessity, feasibility and the survey of needs (LAW 15). */
@Term(en = "Necessity and needs", zh = "必要性、可行性和需求调查")
public record NeedsSurvey(
        @Term(en = "Necessity", zh = "必要性") String necessity,
        @Term(en = "Feasibility", zh = "可行性") String feasibility,
        @Term(en = "Parties surveyed", zh = "已调查的各方") List<SurveyedParty> surveyed) {
    public NeedsSurvey {
        surveyed = Absent.orCopy(surveyed);
    }
}
