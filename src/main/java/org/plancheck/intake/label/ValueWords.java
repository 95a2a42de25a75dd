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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plancheck.proposal.Coded;
import org.plancheck.vocabulary.Terms;
import tools.jackson.databind.JsonNode;

/** The words that people write for values, besides their codes: the names that the vocabulary gives them, and those of labels.yaml. */
public final class ValueWords {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The one set of words, the same for every file. */
    public static final ValueWords KNOWN = new ValueWords();

    private final Map<Class<?>, Map<String, String>> meanings = new ConcurrentHashMap<>();
    private final Set<String> none;
    private final Set<String> silence;
    private final Set<String> doubt;

    private ValueWords() {
        none = texts("none");
        silence = texts("silence");
        doubt = texts("doubt");
    }

    private static Set<String> texts(String name) {
        return StreamSupport.stream(LabelIndex.KNOWN.data().get(name).spliterator(), false)
                .map(text -> text.asString())
                .collect(Collectors.toSet());
    }

    /** Whether a text says that there is none. */
    public boolean none(String text) {
        return none.contains(narrow(text));
    }

    /** Whether a text says nothing, as a dash does. */
    public boolean silent(String text) {
        return text.isBlank() || silence.contains(narrow(text));
    }

    /** The code of a value that is written as one of its names, if there is one. */
    public Optional<String> meaning(Class<?> type, String text) {
        return Optional.ofNullable(words(type).get(key(text)));
    }

    /** The words for the values of a type as people write them, to offer one of them. */
    public List<String> of(Class<?> type) {
        List<String> words = new ArrayList<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                words.add(((Coded) constant).code());
                words.add(Terms.name((Coded) constant).zh());
                words.add(Terms.name((Coded) constant).en());
            }
        }
        JsonNode people = LabelIndex.KNOWN.data().get("values").get(type.getSimpleName());
        if (people != null) {
            people.forEach(texts -> texts.forEach(text -> words.add(text.asString())));
        }
        return words;
    }

    /** Every word for a value of a type, folded, with the code that it means. */
    private Map<String, String> words(Class<?> type) {
        return meanings.computeIfAbsent(type, ValueWords::meanings);
    }

    /** Whether a text may take back what it stands behind. */
    public boolean doubtful(String text) {
        String words = " " + narrow(text.replaceAll("\\s+", "_")).replaceAll("[^a-z]+", " ") + " ";
        return doubt.stream()
                .anyMatch(word -> Character.isLetter(word.charAt(0)) && word.charAt(0) < 128
                        ? words.contains(" " + word + " ")
                        : narrow(text).contains(word));
    }

    /** Whether a text has a word for another value than the given one. */
    public boolean says(Class<?> type, String text, JsonNode value) {
        String key = key(text);
        return words(type).entrySet().stream()
                .anyMatch(word -> !word.getValue().equals(value.asString())
                        && word.getKey().length() > 1
                        && HAN.matcher(word.getKey()).find()
                        && key.contains(word.getKey()));
    }

    private static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new HashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                Coded coded = (Coded) constant;
                meanings.put(key(coded.code()), coded.code());
                meanings.putIfAbsent(key(Terms.name(coded).zh()), coded.code());
                meanings.putIfAbsent(key(Terms.name(coded).en()), coded.code());
            }
        }
        if (type == Boolean.class) {
            meanings.put("true", "true");
            meanings.put("false", "false");
        }
        JsonNode people = LabelIndex.KNOWN.data().get("values").get(type.getSimpleName());
        if (people != null) {
            people.properties()
                    .forEach(entry -> entry.getValue()
                            .forEach(text -> meanings.putIfAbsent(key(text.asString()), entry.getKey())));
        }
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
