package org.plancheck.report.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.example.Example;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.RuleSource;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** Every criterion of a rule set with its reason, its sources and an example each way, as a page in both languages. */
public final class CriteriaPage {

    private final RuleSet ruleSet;
    private final Map<String, List<Example>> examples;
    private final StringBuilder page = new StringBuilder();

    private CriteriaPage(RuleSet ruleSet, List<Example> examples) {
        this.ruleSet = ruleSet;
        this.examples = examples.stream()
                .collect(Collectors.groupingBy(Example::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** The page, in Markdown. */
    public static String markdown(RuleSet ruleSet, List<Example> examples) {
        CriteriaPage made = new CriteriaPage(ruleSet, examples);
        made.write();
        return made.page.toString();
    }

    private void write() {
        line("# " + both(Messages.text("criteria.heading", ruleSet.name())));
        line("");
        paragraph(Messages.text("criteria.made-by"));
        paragraph(Messages.text("criteria.levels"));
        line("| | " + both(Messages.text("criteria.instrument")) + " | " + both(Messages.text("criteria.in-force"))
                + " | " + both(Messages.text("criteria.read")) + " |");
        line("|---|---|---|---|");
        for (Instrument instrument : ruleSet.tables().instruments()) {
            line("| " + instrument.key() + " | " + cell(instrument.label()) + " | " + instrument.since() + " – "
                    + (instrument.until() == null ? "" : instrument.until()) + " | " + cell(read(instrument)) + " |");
        }
        line("");
        ruleSet.criteria().forEach(this::section);
        if (!ruleSet.tables().retired().isEmpty()) {
            line("## " + both(Messages.text("criteria.retired")));
            line("");
            ruleSet.tables()
                    .retired()
                    .forEach((id, successor) -> line("- " + both(Messages.text("retired", id, successor))));
        }
    }

    private static BilingualText read(Instrument instrument) {
        if (instrument.key().equals(Instrument.OWN)) {
            return instrument.note() == null ? BilingualText.same("") : instrument.note();
        }
        BilingualText read = Terms.name(instrument.read());
        return instrument.note() == null
                ? read
                : new BilingualText(
                        read.en() + ". " + instrument.note().en(),
                        read.zh() + "。" + instrument.note().zh());
    }

    private void section(Criterion criterion) {
        line("## " + criterion.id());
        line("");
        line("**" + criterion.title().en() + "**  ");
        line("**" + criterion.title().zh() + "**");
        line("");
        paragraph(criterion.rationale());
        line("| | |");
        line("|---|---|");
        row(
                "editing.show.clause",
                criterion.clauses().isEmpty()
                        ? List.of(BilingualText.same("—"))
                        : criterion.clauses().stream().map(this::clause).toList());
        row("editing.show.basis", criterion.basis().stream().map(this::basis).toList());
        row(
                "editing.show.track",
                List.of(BilingualText.same("`" + criterion.track().code() + "`")));
        row("criteria.level", List.of(level(criterion)));
        thresholds(criterion)
                .forEach(threshold -> row(
                        "editing.show.threshold",
                        threshold.values().stream()
                                .map(value -> ThresholdWords.of(threshold, value))
                                .toList()));
        line("");
        for (RuleHead rule : criterion.rules()) {
            String basis = rule.basis().isEmpty() ? "" : " [" + String.join(", ", rule.basis()) + "]";
            line("- **" + outcome(rule) + "**" + basis + " " + cell(rule.message()));
        }
        for (Need need : criterion.needs()) {
            String scope =
                    need.scope().code().equals("any") ? "" : " (" + need.scope().code() + ")";
            line("- **" + outcome(need.head()) + "**" + scope + " "
                    + cell(Messages.text(
                            need.some() ? "criteria.needs-some" : "criteria.needs",
                            need.path().name(),
                            "`" + need.path() + "`")));
        }
        line("");
        List<Example> all = examples.getOrDefault(criterion.id(), List.of());
        for (Kind kind : List.of(Kind.FAIL, Kind.REVIEW, Kind.OPEN, Kind.INFORMATIONAL)) {
            Optional<Example> shown = all.stream()
                    .filter(example -> example.expected().contains(kind.code()))
                    .findFirst();
            if (shown.isPresent()) {
                example(shown.get(), kind);
                break;
            }
        }
        all.stream()
                .filter(example -> example.expected().equals(List.of(Kind.PASS.code())))
                .findFirst()
                .ifPresent(example -> example(example, Kind.PASS));
    }

    private void example(Example example, Kind kind) {
        line(both(Messages.text("criteria.example", "`" + kind.code() + "`")) + ":");
        line("");
        line("```yaml");
        source(example).forEach(this::line);
        line("```");
        line("");
    }

    /** The lines of an example in its file. */
    private List<String> source(Example example) {
        String text = ruleSet.folder().examples().entrySet().stream()
                .filter(file -> ruleSet.folder().shown(file.getKey()).equals(example.file()))
                .findFirst()
                .orElseThrow()
                .getValue();
        List<String> lines = text.lines().toList();
        List<String> own = new ArrayList<>();
        for (int i = example.line() - 1;
                i < lines.size() && (own.isEmpty() || !lines.get(i).matches("(- |#).*"));
                i++) {
            own.add(lines.get(i));
        }
        while (own.get(own.size() - 1).isBlank()) {
            own.remove(own.size() - 1);
        }
        return own;
    }

    private static String outcome(RuleHead head) {
        return head.kind().code()
                + (head.level() == Level.NONE ? "" : " · " + head.level().code());
    }

    /** The heaviest level, and why it is no lighter or heavier. */
    private BilingualText level(Criterion criterion) {
        Level heaviest = CriteriaList.levels(criterion).stream().findFirst().orElse(Level.NONE);
        List<String> law = criterion.basis().stream()
                .filter(basis -> !InForce.key(basis).equals(Instrument.OWN))
                .toList();
        BilingualText reason = law.isEmpty()
                ? Messages.text("criteria.level-own")
                : Messages.text(
                        heaviest == Level.ERROR ? "criteria.level-error" : "criteria.level-lighter",
                        String.join(", ", law));
        return new BilingualText("`" + heaviest.code() + "`: " + reason.en(), reason.zh());
    }

    private BilingualText clause(String id) {
        return ruleSet.tables().clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(Clause::label)
                .orElseGet(() -> BilingualText.same(id));
    }

    private BilingualText basis(String stated) {
        return ruleSet.tables()
                .instrument(InForce.key(stated))
                .map(instrument -> new BilingualText(stated + " – " + instrument.en(), stated + "　" + instrument.zh()))
                .orElseGet(() -> BilingualText.same(stated));
    }

    private List<DatedThreshold> thresholds(Criterion criterion) {
        return criterion.rules().stream()
                .flatMap(rule -> RuleSource.of(ruleSet.folder(), rule).thresholds().stream())
                .distinct()
                .map(name -> ruleSet.tables().threshold(name))
                .flatMap(Optional::stream)
                .toList();
    }

    private void row(String key, List<BilingualText> values) {
        line("| " + both(Messages.text(key)) + " | "
                + values.stream().map(CriteriaPage::cell).collect(Collectors.joining("<br>")) + " |");
    }

    private void paragraph(BilingualText text) {
        if (!text.en().isBlank()) {
            line(text.en() + "  ");
            line(text.zh());
            line("");
        }
    }

    private static String both(BilingualText text) {
        return text.en().equals(text.zh()) ? text.en() : text.en() + " " + text.zh();
    }

    private static String cell(BilingualText text) {
        return both(text).replace("|", "\\|");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
