package org.plancheck.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;
import org.plancheck.proposal.Coded;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.NaturalOrder;
import org.plancheck.text.OneLine;
import org.plancheck.text.Shortened;
import org.plancheck.vocabulary.Terms;

/** Fills the values that a rule matched into its texts. */
final class MatchedValues {

    private static final int MOST_CHARACTERS = 160;

    private MatchedValues() {}

    /**
     * A text with {@code {name}} replaced by the value of {@code $name}.
     *
     * @throws IllegalArgumentException if the rule binds no such variable
     */
    static BilingualText fill(BilingualText template, Match match) {
        return new BilingualText(fill(template.en(), match, Language.EN), fill(template.zh(), match, Language.ZH));
    }

    /** A value as it is shown in both languages. */
    static BilingualText shown(Object value) {
        return new BilingualText(shown(value, Language.EN), shown(value, Language.ZH));
    }

    private static String fill(String template, Match match, Language language) {
        return new MessageTemplate(template).filled(name -> shown(value(match, name), language));
    }

    private static Object value(Match match, String name) {
        if (!match.getDeclarationIds().contains("$" + name)) {
            throw new IllegalArgumentException("the rule binds no variable $" + name);
        }
        return match.getDeclarationValue("$" + name);
    }

    private static String shown(Object value, Language language) {
        if (value == null) {
            return "—";
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? Messages.text("none").in(language)
                    : ordered(values)
                            .map(v -> shown(v, language))
                            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        }
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof Coded code) {
            return Terms.name(code).in(language);
        }
        if (value instanceof BilingualText text) {
            return text.in(language);
        }
        if (value instanceof Boolean truth) {
            return Messages.text(truth ? "yes" : "no").in(language);
        }
        return Shortened.end(OneLine.of(value.toString()), MOST_CHARACTERS);
    }

    /** Rows that a rule collected come in an arbitrary order and are sorted; lists of the proposal keep their order. */
    private static Stream<?> ordered(Collection<?> values) {
        return values.stream().allMatch(Labelled.class::isInstance)
                ? values.stream()
                        .map(Labelled.class::cast)
                        .sorted(Comparator.comparing(row -> row.label().en(), NaturalOrder.COMPARATOR))
                : values.stream();
    }
}
