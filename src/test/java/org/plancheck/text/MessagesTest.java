package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tool's own texts are complete in both languages, well formed, and all of them are used. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}][^']*'");

    /** Keys that picocli builds from the name of a command, or knows by a name of its own. */
    private static final Pattern KEY_OF_PICOCLI =
            Pattern.compile("plancheck(\\.\\w+)*\\.usage\\.(description|footer\\.\\d)|usage\\.\\w+Heading");

    private static final Pattern KEY_OF_AN_OPTION = Pattern.compile("descriptionKey = \"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern LITERAL_BEFORE_PLUS = Pattern.compile("\"([a-z][\\w.-]*[.-])\" *\\+");
    private static final Pattern LITERAL_AFTER_PLUS = Pattern.compile("\\+ *\"(\\.[\\w.-]+)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Messages.bundle(Language.ZH).keySet())
                .isEqualTo(Messages.bundle(Language.EN).keySet());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        assertThat(keys(key -> !placeholders(text(Language.EN, key)).equals(placeholders(text(Language.ZH, key)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placeholders_are_numbered_from_zero_without_gaps(Language language) {
        assertThat(keys(key -> {
                    List<Integer> numbers = List.copyOf(placeholders(text(language, key)));
                    return !numbers.isEmpty() && numbers.get(numbers.size() - 1) != numbers.size() - 1;
                }))
                .isEmpty();
    }

    /** In what MessageFormat fills in, an apostrophe alone swallows the placeholders behind it; picocli shows two as two. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void an_apostrophe_is_doubled_where_MessageFormat_reads_the_text_and_nowhere_else(Language language)
            throws IOException {
        Set<String> plain = shownByPicocli();
        assertThat(keys(key -> plain.contains(key)
                        ? text(language, key).contains("''")
                        : QUOTED_BRACE
                                .matcher(text(language, key).replace("''", ""))
                                .replaceAll("")
                                .contains("'")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_placeholder_is_filled_in_and_no_brace_is_left_open(Language language) throws IOException {
        Set<String> plain = shownByPicocli();
        Object[] arguments = {"a0a", "a1a", "a2a", "a3a", "a4a", "a5a"};
        assertThat(keys(key -> {
                    String text = text(language, key);
                    if (plain.contains(key)) {
                        return PLACEHOLDER.matcher(text).find();
                    }
                    String filled = new MessageFormat(text, Locale.ROOT).format(arguments);
                    return placeholders(text).stream().anyMatch(number -> !filled.contains("a" + number + "a"));
                }))
                .isEmpty();
    }

    @Test
    void a_text_in_Chinese_is_not_the_English_one() {
        assertThat(keys(key -> text(Language.EN, key).matches("(?s).*[a-z]{4}.*[a-z]{4}.*")
                        && text(Language.ZH, key)
                                .codePoints()
                                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        && !KEY_OF_PICOCLI.matcher(key).matches()))
                .isEmpty();
    }

    /** A key is a literal of the code, or is put together there: "kind." + code, or table + ".no-headings". */
    @Test
    void every_text_is_used() throws IOException {
        String code = code();
        Set<String> literals = found(LITERAL, code);
        Set<String> beginnings = found(LITERAL_BEFORE_PLUS, code);
        Set<String> ends = found(LITERAL_AFTER_PLUS, code);
        Set<String> words = WORD.matcher(code)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(keys(key -> !literals.contains(key)
                        && !KEY_OF_PICOCLI.matcher(key).matches()
                        && beginnings.stream()
                                .noneMatch(beginning -> key.startsWith(beginning)
                                        && Arrays.stream(key.substring(beginning.length())
                                                        .toLowerCase(Locale.ROOT)
                                                        .split("[.-]"))
                                                .allMatch(word -> words.contains(word) || word.matches("\\d")))
                        && ends.stream()
                                .noneMatch(end -> key.endsWith(end)
                                        && words.containsAll(List.of(key.substring(0, key.length() - end.length())
                                                .split("[.-]"))))))
                .isEmpty();
    }

    @Test
    void arguments_are_shown_in_the_language_of_the_message() {
        assertThat(Messages.text("nearest", new BilingualText("title", "名称")))
                .isEqualTo(new BilingualText("; did you mean \"title\"?", "；是否应为“名称”？"));
        Labelled labelled = () -> new BilingualText("title", "名称");
        assertThat(Messages.shown(labelled, Language.ZH)).isEqualTo("名称");
        assertThat(Messages.shown(labelled, Language.EN)).isEqualTo("title");
        assertThat(Messages.shown(List.of(labelled, 18, "甲"), Language.EN)).isEqualTo("title, 18, 甲");
        assertThat(Messages.shown(List.of(labelled, 18, "甲"), Language.ZH)).isEqualTo("名称、18、甲");
        assertThat(Messages.shown(Path.of("提案", "a.yaml"), Language.EN)).isEqualTo("提案/a.yaml");
        assertThat(Messages.shown(1_000_000, Language.EN)).isEqualTo("1000000");
    }

    private static Set<String> shownByPicocli() throws IOException {
        Set<String> options = found(KEY_OF_AN_OPTION, code());
        return new TreeSet<>(
                keys(key -> options.contains(key) || KEY_OF_PICOCLI.matcher(key).matches()));
    }

    private static List<String> keys(Predicate<String> wanted) {
        return Messages.bundle(Language.EN).keySet().stream()
                .filter(wanted)
                .sorted()
                .toList();
    }

    private static String text(Language language, String key) {
        return Messages.bundle(language).getString(key);
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** All that shows texts: Java and the templates of the page. */
    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .sorted()
                    .toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
