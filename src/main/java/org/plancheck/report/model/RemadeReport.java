package org.plancheck.report.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.assess.outcome.Result;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.text.Language;

/** A report that has just been made, in the form in which two reports are compared. */
public final class RemadeReport {

    private RemadeReport() {}

    /**
     * What reading the report back would give.
     *
     * @param language the language of the texts to compare
     */
    public static EarlierReport of(Report report, Language language) {
        Map<String, String> inputs = new LinkedHashMap<>();
        report.inputs().forEach(input -> inputs.put(input.file(), input.digest()));
        Map<String, EarlierFinding> findings = new LinkedHashMap<>();
        Map<String, String> recommendations = new LinkedHashMap<>();
        Set<String> criteria = new TreeSet<>();
        for (ReportedProposal proposal : report.proposals()) {
            recommendations.put(proposal.id(), proposal.recommendation().code());
            proposal.results().forEach(result -> criteria.add(result.criterion().id()));
            proposal.results().stream()
                    .filter(Result::finding)
                    .forEach(result -> findings.put(result.fingerprint(), finding(proposal, result, language)));
        }
        return new EarlierReport(
                report.toolVersion(),
                report.ruleSet().folder().digest(),
                report.asOf().date(),
                language,
                inputs,
                findings,
                recommendations,
                report.onlyFindings() ? Set.of() : criteria,
                report.hasBaseline(),
                report.errorCount(),
                "");
    }

    private static EarlierFinding finding(ReportedProposal proposal, Result result, Language language) {
        return new EarlierFinding(
                proposal.file(),
                proposal.id(),
                result.criterion().id(),
                result.kind().code(),
                result.level().code(),
                result.pointer(),
                result.message().in(language),
                result.fingerprint(),
                result.waiver().isPresent());
    }
}
