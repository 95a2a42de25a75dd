package org.plancheck.ruleset.table;

import org.plancheck.proposal.Term;

/** A number that a rule editor changes without touching a rule: a row of {@code thresholds.yaml}. */
@Term(en = "Threshold", zh = "阈值")
public record Threshold(
        @Term(en = "Name", zh = "名称") String name,

        @Term(en = "Value, in the unit that its name ends with", zh = "数值，单位见名称末尾")
        int value) {}
