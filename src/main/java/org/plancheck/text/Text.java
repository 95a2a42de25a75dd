package org.plancheck.text;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** A text in both languages. */
public record Text(String en, String zh) {

    public Text {
        Objects.requireNonNull(en);
        Objects.requireNonNull(zh);
    }

    /** A text that reads the same in both languages: a name, a number, an id. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Both languages, each changed in the same way. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(en), change.apply(zh));
    }

    /** Whether a text is this one in one of the languages. */
    public boolean isEither(String text) {
        return text.equals(en) || text.equals(zh);
    }
}
