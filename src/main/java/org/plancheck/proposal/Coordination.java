package org.plancheck.proposal;

import java.util.List;

/** Coordination across sectors and fields (S2). */
@Term(en = "Cross-sector coordination", zh = "跨部门跨领域协调")
public record Coordination(
        @Term(en = "Cross-sector or cross-field work", zh = "是否跨部门、跨领域")
        Boolean crossSector,

        @Term(en = "Consultations", zh = "征求意见情况") List<Consultation> consultations) {
    public Coordination {
        consultations = Absent.orCopy(consultations);
    }
}
