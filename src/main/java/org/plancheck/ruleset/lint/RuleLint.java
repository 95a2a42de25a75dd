package org.plancheck.ruleset.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.check.RuleVocabulary;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Looks in a rule set that works for what is likely not meant. */
public final class RuleLint {

    /** What the name of a rule says that {@code rules new} has just written. */
    public static final String TO_BE_FILLED_IN = "condition to be filled in";

    private static final String TO_BE_DONE =
            "// " + Messages.text("editing.new.condition", "").en().split(":")[0];
    private static final List<String> TEXTS = List.of("title", "message", "remedy");

    private final RuleSet ruleSet;
    private final List<LintFinding> findings = new ArrayList<>();

    private RuleLint(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** What is found in the rules and tables of a rule set, by file and place. */
    public static List<LintFinding> of(RuleSet ruleSet) {
        RuleLint lint = new RuleLint(ruleSet);
        lint.look();
        lint.findings.addAll(CriterionLint.of(ruleSet));
        return lint.findings.stream().sorted().toList();
    }

    private void look() {
        RuleFolder folder = ruleSet.folder();
        Tables tables = ruleSet.tables();
        ConditionLint conditions = new ConditionLint(new RuleVocabulary(Tables.rowTypes(), tables.keys()));
        folder.drl().forEach((name, text) -> {
            DrlFile file = DrlFile.read(name, text, SourceMistakes.silent(folder.shown(name), text));
            file.rules().forEach(rule -> {
                texts(file, rule);
                name(file, rule);
            });
            conditions.add(file);
        });
        ruleSet.factsRead().unguarded().forEach(place -> findings.add(new LintFinding(Level.ERROR, place.place())));
        conditions.neverFiring().forEach(place -> findings.add(new LintFinding(Level.ERROR, place)));
        conditions.needless().forEach(place -> findings.add(new LintFinding(Level.WARNING, place)));
        findings.addAll(TableLint.of(ruleSet, conditions));
    }

    /** A rule is named for its criterion and its kind, and no longer for what {@code rules new} leaves to be done. */
    private void name(DrlFile file, DrlRule rule) {
        String[] words = rule.name().split("[\\s:]+", 3);
        String id =
                rule.annotation("id").map(Annotation::value).map(String::strip).orElse("");
        String kind = rule.annotation("kind")
                .map(Annotation::value)
                .map(String::strip)
                .orElse("");
        boolean otherKind = words.length > 1
                && !kind.isEmpty()
                && !words[1].equals(kind)
                && Stream.of(Kind.values()).anyMatch(known -> known.code().equals(words[1]));
        if (!id.isEmpty() && !words[0].equals(id) || otherKind) {
            warn(file.mistakes()
                    .diagnostic(
                            rule.start(),
                            Messages.text("lint.name", rule.name(), kind.isEmpty() ? id : id + " " + kind + ":")));
        }
        int left = file.text().substring(rule.start(), rule.end()).indexOf(TO_BE_DONE);
        if (rule.name().contains(TO_BE_FILLED_IN) || left >= 0) {
            error(file, rule.start() + Math.max(0, left), Messages.text("lint.to-be-filled-in", rule.name()));
        }
    }

    private void texts(DrlFile file, DrlRule rule) {
        for (String name : TEXTS) {
            Optional<Annotation> english = rule.annotation(name);
            Optional<Annotation> chinese = rule.annotation(name + "_zh");
            Stream.of(english, chinese)
                    .flatMap(Optional::stream)
                    .filter(text -> text.value().isBlank())
                    .forEach(text -> error(file, text.at(), Messages.text("lint.blank", text.name())));
            if (english.isPresent()
                    && chinese.isPresent()
                    && !chinese.get().value().isBlank()) {
                pair(file, english.get(), chinese.get());
            }
        }
    }

    private void pair(DrlFile file, Annotation english, Annotation chinese) {
        if (chinese.value().codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            error(file, chinese.valueAt(), Messages.text("lint.no-chinese", chinese.name()));
        } else if (english.value()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            warn(file.mistakes().diagnostic(english.valueAt(), Messages.text("lint.no-english", english.name())));
        }
        List<String> shown = placeholders(chinese);
        placeholders(english).stream()
                .filter(p -> !shown.contains(p))
                .forEach(p -> warn(file.mistakes()
                        .diagnostic(
                                chinese.valueAt(),
                                Messages.text("lint.placeholder", chinese.name(), p, english.name()))));
        List<String> given = placeholders(english);
        shown.stream()
                .filter(p -> !given.contains(p))
                .forEach(p -> warn(file.mistakes()
                        .diagnostic(
                                english.valueAt(),
                                Messages.text("lint.placeholder", english.name(), p, chinese.name()))));
    }

    private static List<String> placeholders(Annotation text) {
        return new MessageTemplate(text.value())
                .names().stream().map(MessageTemplate::placeholder).toList();
    }

    private void error(DrlFile file, int at, BilingualText message) {
        findings.add(new LintFinding(Level.ERROR, file.mistakes().diagnostic(at, message)));
    }

    private void warn(Diagnostic place) {
        findings.add(new LintFinding(Level.WARNING, place));
    }
}
