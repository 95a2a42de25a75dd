package org.plancheck.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** Whether an earlier report still holds: what differs between it and one made again. */
public final class ReportVerification {

    private ReportVerification() {}

    /** What differs, causes first: tool, rules, inputs, then findings and errors. Nothing if the report holds. */
    public static List<BilingualText> differences(EarlierReport report, EarlierReport again) {
        List<BilingualText> differences = new ArrayList<>();
        if (!report.toolVersion().equals(again.toolVersion())) {
            differences.add(Messages.text("verify.tool", report.toolVersion(), again.toolVersion()));
        }
        if (!report.ruleSetDigest().equals(again.ruleSetDigest())) {
            differences.add(Messages.text("verify.rules", report.ruleSetDigest(), again.ruleSetDigest()));
        }
        inputs(report.inputs(), again.inputs(), differences);
        Difference findings = Difference.between(report, again);
        Stream.concat(findings.resolved().stream(), findings.missing().stream())
                .forEach(finding -> differences.add(Messages.text("verify.gone", DifferenceWriter.said(finding))));
        findings.added()
                .forEach(finding -> differences.add(Messages.text("verify.new", DifferenceWriter.said(finding))));
        Stream.concat(findings.changed().stream(), findings.unchanged().stream())
                .forEach(finding -> {
                    EarlierFinding before =
                            Objects.requireNonNull(report.findings().get(finding.fingerprint()));
                    if (!DifferenceWriter.said(before).equals(DifferenceWriter.said(finding))) {
                        differences.add(Messages.text(
                                "verify.changed", DifferenceWriter.said(before), DifferenceWriter.said(finding)));
                    }
                });
        findings.recommendations()
                .forEach(changed -> differences.add(Messages.text(
                        "verify.recommendation",
                        changed.proposal(),
                        DifferenceWriter.said(changed.before()),
                        DifferenceWriter.said(changed.after()))));
        if (report.errors() != again.errors()) {
            differences.add(Messages.text("verify.errors", report.errors(), again.errors()));
        }
        return differences;
    }

    private static void inputs(Map<String, String> before, Map<String, String> now, List<BilingualText> differences) {
        TreeSet<String> files = new TreeSet<>(before.keySet());
        files.addAll(now.keySet());
        for (String file : files) {
            if (!now.containsKey(file)) {
                differences.add(Messages.text("verify.input-missing", file));
            } else if (!before.containsKey(file)) {
                differences.add(Messages.text("verify.input-new", file));
            } else if (!before.get(file).equals(now.get(file))) {
                differences.add(Messages.text("verify.input-changed", file));
            }
        }
    }
}
