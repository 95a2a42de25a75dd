package org.plancheck.text;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** A text in both languages. */
public record BilingualText(String en, String zh) {

    public BilingualText {
        Objects.requireNonNull(en);
        Objects.requireNonNull(zh);
    }

    /** A text that reads the same in both languages: a name, a number, an id. */
    public static BilingualText same(String text) {
        return new BilingualText(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Both languages, each changed in the same way. */
    public BilingualText map(UnaryOperator<String> change) {
        return new BilingualText(change.apply(en), change.apply(zh));
    }

    /** Whether a text is this one in one of the languages. */
    public boolean isEither(String text) {
        return text.equals(en) || text.equals(zh);
    }
}
