package org.plancheck.report.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plancheck.example.Example;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.RuleSource;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.TextTable;

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

    /** The same as JSON. */
    public String json() {
        ListedCriterion listed = ListedCriterion.of(criterion);
        return JsonOutput.text(new CriterionDocument(
                listed.rule(),
                listed.title(),
                listed.titleZh(),
                listed.track(),
                listed.kinds(),
                listed.levels(),
                listed.file(),
                listed.line(),
                criterion.rationale().en(),
                criterion.rationale().zh(),
                IntStream.range(0, criterion.clauses().size())
                        .mapToObj(i ->
                                document(criterion.clauses().get(i), clauses().get(i)))
                        .toList(),
                basis().stream().map(CriterionPage::document).toList(),
                thresholds().stream()
                        .flatMap(threshold -> threshold.values().stream().map(value -> document(threshold, value)))
                        .toList(),
                criterion.needs().stream().map(CriterionPage::document).toList(),
                sources.stream().map(CriterionPage::document).toList(),
                examples.stream().map(CriterionPage::document).toList()));
    }

    private static CriterionDocument.NamedClause document(String id, BilingualText name) {
        return new CriterionDocument.NamedClause(id, name.en(), name.zh());
    }

    private static CriterionDocument.NamedBasis document(Basis basis) {
        return new CriterionDocument.NamedBasis(
                basis.stated(), basis.name().en(), basis.name().zh());
    }

    private static CriterionDocument.ThresholdValue document(DatedThreshold threshold, DatedValue value) {
        return new CriterionDocument.ThresholdValue(
                threshold.name(),
                value.value(),
                value.from().map(LocalDate::toString).orElse(null),
                value.source(),
                value.note().map(BilingualText::en).orElse(null),
                value.note().map(BilingualText::zh).orElse(null));
    }

    private static CriterionDocument.NeededFact document(Need need) {
        return new CriterionDocument.NeededFact(
                need.path().toString(),
                need.some(),
                need.head().level().code(),
                need.scope().code(),
                need.head().file(),
                need.head().line());
    }

    private static CriterionDocument.ShownRule document(RuleSource source) {
        RuleHead rule = source.rule();
        return new CriterionDocument.ShownRule(
                rule.name(),
                rule.kind().code(),
                rule.level().code(),
                rule.message().en(),
                rule.message().zh(),
                rule.remedy().en(),
                rule.remedy().zh(),
                rule.file(),
                rule.line(),
                String.join("\n", source.lines()) + "\n");
    }

    private static CriterionDocument.ShownExample document(Example example) {
        return new CriterionDocument.ShownExample(
                example.name(),
                example.asOf().toString(),
                example.expected(),
                example.pointers(),
                example.file(),
                example.line());
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
