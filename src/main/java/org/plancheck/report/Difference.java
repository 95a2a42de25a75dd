package org.plancheck.report;

import java.util.List;

/**
 * What changed from one report to another, by fingerprint: rewording a rule or reordering a file changes nothing.
 *
 * @param resolved  findings of the first alone
 * @param added     findings of the second alone
 * @param unchanged findings of both
 */
public record Difference(List<EarlierReport.Finding> resolved, List<EarlierReport.Finding> added,
        List<EarlierReport.Finding> unchanged) {

    public static Difference between(EarlierReport first, EarlierReport second) {
        return new Difference(
                first.findings().values().stream().filter(f -> !second.findings().containsKey(f.fingerprint())).toList(),
                second.findings().values().stream().filter(f -> !first.findings().containsKey(f.fingerprint())).toList(),
                second.findings().values().stream().filter(f -> first.findings().containsKey(f.fingerprint())).toList());
    }

    /** Whether anything changed. */
    public boolean any() {
        return !resolved.isEmpty() || !added.isEmpty();
    }
}
