package org.plancheck.proposal;

import java.util.List;

/** How the proposal is coordinated with laws, regulations and policies (S1a, O25). */
@Term(en = "Coordination with laws", zh = "与法律法规的协调性")
public record LegalCoordination(
        @Term(en = "Analysis of the coordination", zh = "协调性分析")
        String analysis,

        @Term(en = "Conflicts found", zh = "发现的冲突") List<LegalConflict> conflicts) {
    public LegalCoordination {
        conflicts = Absent.orCopy(conflicts);
    }
}
