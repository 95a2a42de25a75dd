package org.plancheck.ruleset.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.proposal.Coded;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.vocabulary.FactPath;

/** Reads the lists of facts in the heads of rules: what a criterion needs, and whose absence it takes as there being none. */
final class NeedsReader {

    /** {@code [some ]path[: level][ on track]}. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*(?<some>some\\s+)?(?<path>[^\\s:]+)\\s*(?::\\s*(?<level>[\\w-]+))?(?:\\s+on\\s+(?<scope>.+?))?\\s*");

    private static final Pattern ELEMENT = Pattern.compile("(?<=^|,)[^,]*");

    private NeedsReader() {}

    /**
     * The needs that {@code @needs} lists; what it does not understand goes to the mistakes.
     *
     * @param rule  the head of the rule that has it
     * @param alone whether the rule does nothing else, so that its words are those of its needs
     */
    static List<Need> needs(Annotation list, RuleHead rule, boolean alone, SourceMistakes mistakes) {
        List<Need> needs = new ArrayList<>();
        Matcher element = ELEMENT.matcher(list.value());
        while (element.find()) {
            int at = list.valueAt() + element.start();
            Matcher entry = ENTRY.matcher(element.group());
            if (element.group().isBlank()) {
                mistakes.at(at, Messages.text("rules.no-fact-listed"));
                continue;
            }
            if (!entry.matches()) {
                mistakes.at(at, Messages.text("rules.need-form", element.group().strip()));
                continue;
            }
            Optional<FactPath> path = path(entry.group("path"), at + entry.start("path"), mistakes);
            boolean some = entry.group("some") != null;
            if (path.isPresent() && some && !path.get().last().isList()) {
                mistakes.at(
                        at + entry.start("path"),
                        Messages.text("rules.need-no-list", path.get().toString()));
            }
            Optional<Level> level = entry.group("level") == null
                    ? Optional.of(rule.level())
                    : level(entry.group("level"), at + entry.start("level"), mistakes);
            if (level.equals(Optional.of(Level.NONE))) {
                mistakes.at(at + entry.start("path"), Messages.text("rules.need-level", entry.group("path")));
            }
            Optional<TrackScope> scope = entry.group("scope") == null
                    ? Optional.of(TrackScope.EVERY)
                    : scope(entry.group("scope"), at + entry.start("scope"), mistakes);
            if (path.isPresent() && level.isPresent() && scope.isPresent()) {
                RuleHead head = new RuleHead(
                        rule.criterion() + " needs " + path.get(),
                        rule.criterion(),
                        Kind.OPEN,
                        level.get(),
                        alone ? rule.message() : BilingualText.same(""),
                        alone ? rule.remedy() : BilingualText.same(""),
                        rule.basis(),
                        rule.file(),
                        rule.line());
                Need need = new Need(head, path.get(), some, scope.get());
                if (needs.stream()
                        .anyMatch(other -> other.path().equals(need.path())
                                && other.some() == some
                                && (other.scope().equals(need.scope())
                                        || other.scope().equals(TrackScope.EVERY)
                                        || need.scope().equals(TrackScope.EVERY)))) {
                    mistakes.at(
                            at + entry.start("path"),
                            Messages.text("rules.need-twice", path.get().toString()));
                }
                needs.add(need);
            }
        }
        return needs;
    }

    /** The paths of a list of facts; what is no field goes to the mistakes. */
    static List<FactPath> paths(Annotation list, SourceMistakes mistakes) {
        List<FactPath> paths = new ArrayList<>();
        Matcher element = ELEMENT.matcher(list.value());
        while (element.find()) {
            String text = element.group();
            if (text.isBlank()) {
                mistakes.at(list.valueAt() + element.start(), Messages.text("rules.no-fact-listed"));
                continue;
            }
            path(text.strip(), list.valueAt() + element.start() + text.indexOf(text.strip()), mistakes)
                    .ifPresent(paths::add);
        }
        return paths;
    }

    private static Optional<FactPath> path(String text, int at, SourceMistakes mistakes) {
        FactPath.unknown(text)
                .ifPresent(unknown -> mistakes.at(
                        at,
                        unknown.fields().isEmpty()
                                ? Messages.text("rules.path-ends", unknown.section(), unknown.field())
                                : Messages.text(
                                        "drl.unknown-field",
                                        unknown.section(),
                                        unknown.field(),
                                        Nearest.hint(unknown.field(), unknown.fields()))));
        return FactPath.parse(text);
    }

    private static Optional<Level> level(String word, int at, SourceMistakes mistakes) {
        Optional<Level> level = Coded.of(Level.class, word).filter(Level.OF_RULES::contains);
        if (level.isEmpty()) {
            mistakes.at(
                    at,
                    Messages.text(
                            "rules.unknown-level",
                            word,
                            Messages.text(
                                    "expected-one-of",
                                    Level.OF_RULES.stream().map(Level::code).toList())));
        }
        return level;
    }

    private static Optional<TrackScope> scope(String code, int at, SourceMistakes mistakes) {
        Optional<TrackScope> scope = TrackScope.parse(code);
        if (scope.isEmpty()) {
            mistakes.at(at, Messages.text("rules.unknown-track", code, Nearest.hint(code, TrackScope.codes())));
        }
        return scope;
    }
}
