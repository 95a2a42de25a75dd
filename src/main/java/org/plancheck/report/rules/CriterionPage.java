package org.plancheck.report.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.example.Example;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.RuleSource;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.TextTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the rule files say of one criterion. */
public final class CriterionPage {

    private record Basis(String stated, BilingualText name) {}

    private final RuleSet ruleSet;
    private final Criterion criterion;
    private final List<Example> examples;
    private final List<RuleSource> sources;

    public CriterionPage(RuleSet ruleSet, Criterion criterion, List<Example> examples) {
        this.ruleSet = ruleSet;
        this.criterion = criterion;
        this.examples = examples;
        this.sources = criterion.rules().stream()
                .map(rule -> RuleSource.of(ruleSet.folder(), rule))
                .toList();
    }

    public String text(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(criterion.id() + "  " + criterion.title().en());
        lines.add(" ".repeat(criterion.id().length()) + "  " + criterion.title().zh());
        for (String rationale :
                List.of(criterion.rationale().en(), criterion.rationale().zh())) {
            if (!rationale.isBlank()) {
                lines.add("");
                lines.add(rationale);
            }
        }
        lines.add("");
        TextTable head = new TextTable();
        clauses().forEach(clause -> head.row(say(language, "editing.show.clause"), clause.in(language)));
        basis().forEach(basis -> head.row(
                say(language, "editing.show.basis"),
                basis.stated() + "  " + basis.name().in(language)));
        head.row(say(language, "editing.show.track"), criterion.track().code());
        for (DatedThreshold threshold : thresholds()) {
            for (DatedValue value : threshold.values()) {
                head.row(
                        say(language, "editing.show.threshold"),
                        ThresholdWords.of(threshold, value).in(language));
            }
        }
        lines.addAll(head.lines());
        if (!criterion.needs().isEmpty()) {
            lines.add("");
            lines.add(say(language, "editing.show.needs"));
            TextTable needed = new TextTable();
            criterion
                    .needs()
                    .forEach(need -> needed.row(
                            "  " + need.path()
                                    + (need.scope().equals(TrackScope.EVERY)
                                            ? ""
                                            : " (" + need.scope().code() + ")"),
                            need.head().level().code(),
                            need.path().name().in(language),
                            need.head().file() + ":" + need.head().line()));
            lines.addAll(needed.lines());
        }
        for (RuleSource source : sources) {
            addRule(source, lines);
        }
        lines.add("");
        lines.add(say(language, "editing.show.examples", examples.size()));
        TextTable shown = new TextTable();
        examples.forEach(example -> shown.row(
                "  " + String.join(", ", example.expected()), example.name(), example.file() + ":" + example.line()));
        lines.addAll(shown.lines());
        return String.join("\n", lines) + "\n";
    }

    private static void addRule(RuleSource source, List<String> lines) {
        RuleHead rule = source.rule();
        lines.add("");
        lines.add((rule.kind().code()
                        + (rule.level() == Level.NONE ? "" : " " + rule.level().code()))
                + (rule.basis().isEmpty() ? "" : "  [" + String.join(", ", rule.basis()) + "]") + "  " + rule.file()
                + ":" + rule.line());
        for (BilingualText text : Stream.of(rule.message(), rule.remedy())
                .filter(text -> !text.en().isEmpty())
                .toList()) {
            String mark = text.equals(rule.message()) ? "  " : "  → ";
            lines.add(mark + text.en());
            lines.add(mark + text.zh());
        }
        for (int i = 0; i < source.lines().size(); i++) {
            lines.add(String.format(
                            Locale.ROOT,
                            "  %5d | %s",
                            rule.line() + i,
                            source.lines().get(i))
                    .stripTrailing());
        }
    }

    public ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        CriteriaList.write(criterion, root);
        root.put("rationale", criterion.rationale().en())
                .put("rationaleZh", criterion.rationale().zh());
        root.remove("clause");
        ArrayNode clauses = root.putArray("clause");
        for (int i = 0; i < criterion.clauses().size(); i++) {
            clauses.addObject()
                    .put("id", criterion.clauses().get(i))
                    .put("name", clauses().get(i).en())
                    .put("nameZh", clauses().get(i).zh());
        }
        root.remove("basis");
        ArrayNode basis = root.putArray("basis");
        basis().forEach(b -> basis.addObject()
                .put("stated", b.stated())
                .put("name", b.name().en())
                .put("nameZh", b.name().zh()));
        ArrayNode thresholds = root.putArray("thresholds");
        thresholds()
                .forEach(threshold -> threshold.values().forEach(value -> {
                    ObjectNode node =
                            thresholds.addObject().put("name", threshold.name()).put("value", value.value());
                    value.from().ifPresent(from -> node.put("from", from.toString()));
                    node.put("source", value.source());
                    value.note().ifPresent(note -> node.put("note", note.en()).put("noteZh", note.zh()));
                }));
        ArrayNode needs = root.putArray("needs");
        criterion
                .needs()
                .forEach(need -> needs.addObject()
                        .put("fact", need.path().toString())
                        .put("some", need.some())
                        .put("level", need.head().level().code())
                        .put("track", need.scope().code())
                        .put("file", need.head().file())
                        .put("line", need.head().line()));
        ArrayNode rules = root.putArray("rules");
        for (RuleSource source : sources) {
            RuleHead rule = source.rule();
            rules.addObject()
                    .put("name", rule.name())
                    .put("kind", rule.kind().code())
                    .put("level", rule.level().code())
                    .put("message", rule.message().en())
                    .put("messageZh", rule.message().zh())
                    .put("remedy", rule.remedy().en())
                    .put("remedyZh", rule.remedy().zh())
                    .put("file", rule.file())
                    .put("line", rule.line())
                    .put("drl", String.join("\n", source.lines()) + "\n");
        }
        ArrayNode shown = root.putArray("examples");
        for (Example example : examples) {
            ObjectNode node = shown.addObject();
            node.put("example", example.name()).put("asOf", example.asOf().toString());
            example.expected().forEach(node.putArray("expect")::add);
            example.pointers().forEach(node.putArray("at")::add);
            node.put("file", example.file()).put("line", example.line());
        }
        return root;
    }

    private List<BilingualText> clauses() {
        return criterion.clauses().stream()
                .map(id -> ruleSet.tables().clauses().stream()
                        .filter(clause -> clause.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .label())
                .toList();
    }

    private List<Basis> basis() {
        return criterion.basis().stream()
                .map(stated -> new Basis(
                        stated,
                        ruleSet.tables()
                                .instrument(InForce.key(stated))
                                .orElseThrow()
                                .citationWithPeriod()))
                .toList();
    }

    private List<DatedThreshold> thresholds() {
        Set<String> names = new LinkedHashSet<>();
        sources.forEach(source -> names.addAll(source.thresholds()));
        return ruleSet.tables().thresholds().stream()
                .filter(threshold -> names.contains(threshold.name()))
                .toList();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Messages.text(key, arguments).in(language);
    }
}
