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
import org.plancheck.assess.outcome.Recommendation;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
        long recommendations =
                changed().stream().filter(p -> p.before() != p.after()).count();
        lines.add(
                say("editing.impact.total", impact.proposals().size(), changed().size(), recommendations));
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

    public ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        root.putObject("before")
                .put("rules", before.folder().shown())
                .put("version", before.version())
                .put("digest", before.folder().digest());
        root.putObject("after")
                .put("rules", after.folder().shown())
                .put("version", after.version())
                .put("digest", after.folder().digest());
        root.put("asOf", asOf.toString());
        root.putObject("summary")
                .put("proposals", impact.proposals().size())
                .put("changed", changed().size())
                .put(
                        "recommendationsChanged",
                        changed().stream().filter(p -> p.before() != p.after()).count());
        ObjectNode criteria = root.putObject("criteria");
        byCriterion().forEach((criterion, shifts) -> shifts.forEach(criteria.putObject(criterion)::put));
        ArrayNode proposals = root.putArray("proposals");
        for (OfProposal proposal : changed()) {
            ObjectNode node = proposals.addObject();
            node.put("file", proposal.submission().file())
                    .put("id", proposal.submission().proposal().id());
            put(node.putObject("recommendation"), proposal.before(), proposal.after());
            ArrayNode changes = node.putArray("changes");
            for (Change change : proposal.changes()) {
                ObjectNode changed = changes.addObject().put("rule", change.criterion());
                put(change.before(), changed.putArray("before"));
                put(change.after(), changed.putArray("after"));
            }
        }
        return root;
    }

    private static void put(ObjectNode node, Recommendation before, Recommendation after) {
        node.put("before", before.code()).put("after", after.code());
    }

    private void put(List<Result> results, ArrayNode node) {
        for (Result result : results) {
            ObjectNode put = node.addObject()
                    .put("kind", result.kind().code())
                    .put("level", result.level().code())
                    .put("message", result.message().in(language))
                    .put("pointer", result.pointer())
                    .put("line", result.position().line())
                    .put("column", result.position().column());
            if (!result.position().location().isEmpty()) {
                put.put("location", result.position().location());
            }
        }
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
        BilingualText level = Messages.text("level." + result.level().code());
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
