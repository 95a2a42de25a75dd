package org.plancheck.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text of the tool exists in both languages and says in both what it is given. */
class MessagesTest {

    private static final Pattern QUOTED_BRACE = Pattern.compile("'\\{[^']*'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Messages.bundle(Language.ZH).keySet())
                .isEqualTo(Messages.bundle(Language.EN).keySet());
    }

    @Test
    void a_message_fills_in_the_same_arguments_in_both_languages() {
        List<String> differing = new ArrayList<>();
        for (String key : Messages.bundle(Language.EN).keySet()) {
            Set<String> english = places(Messages.bundle(Language.EN).getString(key));
            Set<String> chinese = places(Messages.bundle(Language.ZH).getString(key));
            if (!english.equals(chinese)) {
                differing.add(key + ": " + english + " and " + chinese);
            }
        }
        assertThat(differing).isEmpty();
    }

    /** To {@link MessageFormat} a single apostrophe quotes what follows it, so that neither is printed. */
    @Test
    void a_message_with_arguments_prints_its_apostrophes_and_all_that_it_is_given() {
        List<String> lost = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : Messages.bundle(language).keySet()) {
                String text = Messages.bundle(language).getString(key);
                Set<String> places = places(text);
                if (places.isEmpty()) {
                    continue;
                }
                Object[] arguments = new Object[10];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = "<" + i + ">";
                }
                String said = new MessageFormat(text, Locale.ROOT).format(arguments);
                if (QUOTED_BRACE.matcher(text.replace("''", "")).replaceAll("").contains("'")
                        || !places.stream().allMatch(place -> said.contains("<" + place + ">"))) {
                    lost.add(language + " " + key + ": " + said);
                }
            }
        }
        assertThat(lost).isEmpty();
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

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
