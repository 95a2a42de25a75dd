package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cut between characters, also where a character takes two of Java's units. */
class ShortenedTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3, abc",
        "abcd, 3, abc…",
        "'', 0, ''",
        "a, 0, …",
        "国家标准, 2, 国家…",
        "😀😀, 2, 😀😀",
        "😀😀😀, 2, 😀😀…",
        "a😀b, 2, a😀…"
    })
    void the_beginning_is_kept(String text, int most, String shortened) {
        assertThat(Shortened.end(text, most)).isEqualTo(shortened);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, …bcd", "'', 0, ''", "a😀b, 2, …😀b", "😀😀😀, 2, …😀😀"})
    void the_end_is_kept(String text, int most, String shortened) {
        assertThat(Shortened.start(text, most)).isEqualTo(shortened);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, ab…", "a😀, 3, a😀", "a😀b, 3, a…", "😀😀, 4, 😀😀", "😀😀b, 4, 😀…"})
    void no_more_than_so_many_units_are_taken(String text, int most, String shortened) {
        assertThat(Shortened.toUnits(text, most)).isEqualTo(shortened);
    }

    @Test
    void a_quotation_is_cut_between_characters() {
        assertThat(OneLine.quoted("😀".repeat(50))).isEqualTo("😀".repeat(40) + "…");
    }
}
