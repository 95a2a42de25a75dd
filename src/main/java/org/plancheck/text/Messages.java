package org.plancheck.text;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tool's own texts, by key, in both languages. Rules bring their own. */
public final class Messages {

    private static final String BUNDLE = "org.plancheck.messages";
    private static final ResourceBundle EN = bundle(Locale.ROOT);
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);

    private Messages() {}

    /**
     * The text of a key with its arguments filled in.
     *
     * @param arguments strings, numbers and paths, or {@link BilingualText}s and {@link Labelled} things that differ by language, or lists of these
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static BilingualText text(String key, Object... arguments) {
        return new BilingualText(format(EN, key, arguments, Language.EN), format(ZH, key, arguments, Language.ZH));
    }

    /** The bundle of a language, for the command line's help. */
    public static ResourceBundle bundle(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** A value as it is shown within a sentence. */
    public static Object shown(Object value, Language language) {
        if (value instanceof BilingualText text) {
            return text.in(language);
        }
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof Path path) {
            return FileNames.name(path);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(v -> String.valueOf(shown(v, language)))
                    .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        }
        return String.valueOf(value);
    }

    private static String format(ResourceBundle bundle, String key, Object[] arguments, Language language) {
        Object[] shown = Stream.of(arguments).map(a -> shown(a, language)).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
