package org.plancheck.text;

import java.util.Locale;

/** The languages every text exists in. */
public enum Language {
    EN,
    ZH;

    /** The code that {@code --lang} takes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
