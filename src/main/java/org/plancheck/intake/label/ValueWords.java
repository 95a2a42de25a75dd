package org.plancheck.intake.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plancheck.proposal.Coded;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Terms;
import tools.jackson.databind.JsonNode;

/** The words that people write for values, besides their codes: the names that the vocabulary gives them, and those of labels.yaml. */
public final class ValueWords {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The one set of words, the same for every file. */
    public static final ValueWords KNOWN = new ValueWords(LabelFile.SHIPPED);

    private final Map<Class<?>, Map<String, String>> meanings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> values;
    private final Map<String, List<String>> options;
    private final Set<String> none;
    private final Set<String> silence;
    private final Set<String> doubt;

    ValueWords(LabelFile file) {
        values = file.values();
        options = file.options();
        none = Set.copyOf(file.none());
        silence = Set.copyOf(file.silence());
        doubt = Set.copyOf(file.doubt());
    }

    /** Whether a text says that there is none. */
    public boolean none(String text) {
        return none.contains(narrow(text));
    }

    /** Whether a text states nothing, as a dash does. */
    public boolean silent(String text) {
        return text.isBlank() || silence.contains(narrow(text));
    }

    /** The code of a value that is written as one of its names, if there is one. */
    public Optional<String> meaning(Class<?> type, String text) {
        return Optional.ofNullable(words(type).get(key(text)));
    }

    /** Every word for the values of a type, from which a hint may offer the nearest. */
    public List<String> of(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Coded code : FieldType.codes(type)) {
            words.add(code.code());
            words.add(Terms.name(code).zh());
            words.add(Terms.name(code).en());
        }
        ofForms(type).values().forEach(words::addAll);
        return words;
    }

    /** Whether forms offer a text to be ticked where a value of a type is asked for, besides its values. */
    public boolean isOption(Class<?> type, String text) {
        return options.getOrDefault(type.getSimpleName(), List.of()).stream()
                .anyMatch(option -> key(option).equals(key(text)));
    }

    /** The words that people write for the values of a type, by their codes. */
    private Map<String, List<String>> ofForms(Class<?> type) {
        return values.getOrDefault(type.getSimpleName(), Map.of());
    }

    /** Every word for a value of a type, folded, with the code that it means. */
    private Map<String, String> words(Class<?> type) {
        return meanings.computeIfAbsent(type, this::meanings);
    }

    /** Whether the text contains a word of doubt ("not", "partly") that may negate the value before it. */
    public boolean doubtful(String text) {
        String words = " " + narrow(text.replaceAll("\\s+", "_")).replaceAll("[^a-z]+", " ") + " ";
        return doubt.stream()
                .anyMatch(word -> Character.isLetter(word.charAt(0)) && word.charAt(0) < 128
                        ? words.contains(" " + word + " ")
                        : narrow(text).contains(word));
    }

    /** Whether a text contains a word for another value of the type. */
    public boolean says(Class<?> type, String text, JsonNode value) {
        String key = key(text);
        return words(type).entrySet().stream()
                .anyMatch(word -> !word.getValue().equals(value.asString())
                        && word.getKey().length() > 1
                        && HAN.matcher(word.getKey()).find()
                        && key.contains(word.getKey()));
    }

    private Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new HashMap<>();
        for (Coded code : FieldType.codes(type)) {
            meanings.put(key(code.code()), code.code());
            meanings.putIfAbsent(key(Terms.name(code).zh()), code.code());
            meanings.putIfAbsent(key(Terms.name(code).en()), code.code());
        }
        if (type == Boolean.class) {
            meanings.put("true", "true");
            meanings.put("false", "false");
        }
        ofForms(type).forEach((code, words) -> words.forEach(word -> meanings.putIfAbsent(key(word), code)));
        return meanings;
    }

    public static String key(String text) {
        String folded = LabelIndex.folded(text);
        return folded.isEmpty() ? narrow(text) : folded;
    }

    /** A text in half-width, without blanks, in lower case. */
    public static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
