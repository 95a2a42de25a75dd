package org.plancheck.proposal;

import java.util.List;

/** The statement on patents; required of proposals that come from achievements and association standards (N2). */
@Term(en = "Patents", zh = "专利情况")
public record Patents(
        @Term(en = "Patents are involved", zh = "是否涉及专利")
        Boolean involved,
        @Term(en = "Patents disclosed", zh = "披露的专利")
        List<Patent> disclosed) {
    public Patents {
        disclosed = Absent.orCopy(disclosed);
    }
}
