package org.plancheck.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plancheck.assess.batch.Impact;
import org.plancheck.assess.batch.Impact.Change;
import org.plancheck.assess.batch.Impact.OfProposal;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.submission.Submission;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.text.TextTable;

/** What an edit of the rules changes, by criterion and by proposal. */
public final class ImpactReport {

    private final Impact impact;
    private final RuleSet before;
    private final RuleSet after;
    private final AsOf asOf;
    private final Language language;

    public ImpactReport(Impact impact, RuleSet before, RuleSet after, AsOf asOf, Language language) {
        this.impact = impact;
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        this.language = language;
    }

    public String text() {
        List<String> lines = new ArrayList<>();
        if (impact.any()) {
            lines.add(say("editing.impact.by-criterion"));
            TextTable table = new TextTable();
            byCriterion()
                    .forEach((criterion, shifts) -> table.row(
                            "  " + criterion,
                            shifts.entrySet().stream()
                                    .map(e -> e.getKey() + ": " + e.getValue())
                                    .collect(Collectors.joining(say("text.separator")))));
            lines.addAll(table.lines());
            lines.add("");
            lines.add(say("editing.impact.by-proposal"));
            changed().forEach(proposal -> add(proposal, lines));
            lines.add("");
        }
        lines.add(
                say("editing.impact.total", impact.proposals().size(), changed().size(), recommendationsChanged()));
        lines.add(say("editing.impact.rules", shown(before), shown(after), asOf));
        return String.join("\n", lines) + "\n";
    }

    private void add(OfProposal proposal, List<String> lines) {
        Submission submission = proposal.submission();
        String recommendation = say(proposal.before().messageKey());
        lines.add("  " + OneLine.of(submission.proposal().id() + "  " + submission.file()) + "  "
                + (proposal.before() == proposal.after()
                        ? say("editing.impact.still", recommendation)
                        : recommendation + " → " + say(proposal.after().messageKey())));
        for (Change change : proposal.changes()) {
            lines.add("    " + change.criterion() + "  " + shift(change));
            change.before().stream().filter(Result::finding).forEach(result -> lines.add("      - " + shown(result)));
            change.after().stream().filter(Result::finding).forEach(result -> lines.add("      + " + shown(result)));
        }
    }

    /** The same as JSON. */
    public String json() {
        return JsonOutput.text(new ImpactDocument(
                version(before),
                version(after),
                asOf.toString(),
                new ImpactDocument.ImpactSummary(
                        impact.proposals().size(), changed().size(), recommendationsChanged()),
                byCriterion(),
                changed().stream().map(this::document).toList()));
    }

    private static ImpactDocument.RulesVersion version(RuleSet ruleSet) {
        return new ImpactDocument.RulesVersion(
                ruleSet.folder().shown(), ruleSet.version(), ruleSet.folder().digest());
    }

    private ImpactDocument.ChangedProposal document(OfProposal proposal) {
        return new ImpactDocument.ChangedProposal(
                proposal.submission().file(),
                proposal.submission().proposal().id(),
                new ImpactDocument.ChangedRecommendation(
                        proposal.before().code(), proposal.after().code()),
                proposal.changes().stream().map(this::document).toList());
    }

    private ImpactDocument.ChangedCriterion document(Change change) {
        return new ImpactDocument.ChangedCriterion(
                change.criterion(),
                change.before().stream().map(this::document).toList(),
                change.after().stream().map(this::document).toList());
    }

    private ImpactDocument.JudgedResult document(Result result) {
        return new ImpactDocument.JudgedResult(
                result.kind().code(),
                result.level().code(),
                result.message().in(language),
                result.pointer(),
                result.position().line(),
                result.position().column(),
                result.position().location());
    }

    private long recommendationsChanged() {
        return changed().stream()
                .filter(proposal -> proposal.before() != proposal.after())
                .count();
    }

    private List<OfProposal> changed() {
        return impact.proposals().stream().filter(OfProposal::changed).toList();
    }

    /** How many proposals go from which outcome to which, by criterion. */
    private Map<String, Map<String, Integer>> byCriterion() {
        Map<String, Map<String, Integer>> shifts = new TreeMap<>();
        impact.proposals()
                .forEach(proposal -> proposal.changes()
                        .forEach(change -> shifts.computeIfAbsent(change.criterion(), c -> new TreeMap<>())
                                .merge(shift(change), 1, Integer::sum)));
        return shifts;
    }

    private String shift(Change change) {
        return code(change.worstBefore()) + " → " + code(change.worstAfter());
    }

    private static String code(Optional<Kind> kind) {
        return kind.map(Kind::code).orElse("—");
    }

    private String shown(Result result) {
        BilingualText level = Messages.text(result.level().messageKey());
        return result.kind().code() + " " + level.in(language) + "  "
                + result.message().in(language) + "  "
                + OneLine.of(result.position().written()) + " "
                + result.pointer();
    }

    private static String shown(RuleSet ruleSet) {
        return ruleSet.folder().shown() + " (" + ruleSet.version() + ", "
                + ruleSet.folder().digest().substring(0, 19) + ")";
    }

    private String say(String key, Object... arguments) {
        return Messages.text(key, arguments).in(language);
    }
}
