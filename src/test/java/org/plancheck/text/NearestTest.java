package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip is answered with what was meant, and a strange word with nothing. */
class NearestTest {

    private static final List<String> KNOWN =
            List.of("mandatory", "recommended", "guidance", "cycleMonths", "标准性质", "标准类别", "项目周期（月）", "id");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mandatry | mandatory
            Mandatory | mandatory
            MANDATRY | mandatory
            guidence | guidance
            cycle_months | cycleMonths
            cycle-month | cycleMonths
            cycle months: | cycleMonths
            cycle months： | cycleMonths
            项目周期 | 项目周期（月）
            项目周期(年) | 项目周期（月）
            标准性志 | 标准性质
            ie | id
            x |
            recommend | recommended
            recomm |
            standard |
            什么都不是 |
            """)
    void the_nearest_known_name_is_offered_if_one_is_near(String given, String known) {
        assertThat(Nearest.to(given, KNOWN).orElse(null)).isEqualTo(known);
    }

    @Test
    void of_two_that_are_equally_near_the_first_by_name_is_offered_in_whatever_order_they_are_known() {
        assertThat(Nearest.to("标准性别", List.of("标准类别", "标准性质"))).contains("标准性质");
        assertThat(Nearest.to("标准性别", List.of("标准性质", "标准类别"))).contains("标准性质");
    }

    @Test
    void of_several_the_nearest_is_offered() {
        assertThat(Nearest.to("publishd", List.of("publisher", "published"))).contains("published");
    }

    @Test
    void a_third_of_the_letters_may_differ_but_never_more_than_thirteen() {
        assertThat(Nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Nearest.to("abcdef", List.of("abcxyz"))).isEmpty();
        String given = "a".repeat(90);
        assertThat(Nearest.to(given, List.of("a".repeat(77) + "b".repeat(13)))).isPresent();
        assertThat(Nearest.to(given, List.of("a".repeat(76) + "b".repeat(14)))).isEmpty();
    }

    @Test
    void of_a_very_long_name_only_the_beginning_is_compared() {
        assertThat(Nearest.to("x".repeat(200) + "y".repeat(100_000), List.of("x".repeat(200))))
                .isPresent();
    }

    @Test
    void where_nothing_is_known_nothing_is_offered() {
        assertThat(Nearest.to("a", List.of())).isEmpty();
        assertThat(Nearest.to("", List.of("mandatory"))).isEmpty();
    }

    @Test
    void a_hint_ends_a_message_in_both_languages_and_is_empty_where_nothing_is_near() {
        assertThat(Nearest.hint("mandatry", KNOWN))
                .isEqualTo(new BilingualText("; did you mean \"mandatory\"?", "；是否应为“mandatory”？"));
        assertThat(Nearest.hint("什么都不是", KNOWN)).isEqualTo(BilingualText.same(""));
    }

    @Test
    void where_none_is_near_all_may_be_named() {
        assertThat(Nearest.hintOrAll("mandatry", List.of("mandatory", "guidance")))
                .isEqualTo(Nearest.hint("mandatry", List.of("mandatory", "guidance")));
        assertThat(Nearest.hintOrAll("x", List.of("mandatory", "guidance")))
                .isEqualTo(Messages.text("expected-one-of", List.of("mandatory", "guidance")));
    }
}
