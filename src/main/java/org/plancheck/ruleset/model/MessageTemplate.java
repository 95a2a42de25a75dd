package org.plancheck.ruleset.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message or remedy of a rule: text with placeholders {@code {name}} for the values that the rule binds to {@code $name}. */
public record MessageTemplate(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)\\}");

    /** How the placeholder of a name is written. */
    public static String placeholder(String name) {
        return "{" + name + "}";
    }

    /** The names in its placeholders, each once, in the order of the text. */
    public List<String> names() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The text with a value for each name. */
    public String filled(UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
