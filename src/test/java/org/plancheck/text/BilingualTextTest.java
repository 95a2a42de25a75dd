package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualTextTest {

    private static final BilingualText TEXT = new BilingualText("title", "名称");

    @Test
    void each_language_has_its_own_text() {
        assertThat(TEXT.in(Language.EN)).isEqualTo("title");
        assertThat(TEXT.in(Language.ZH)).isEqualTo("名称");
        assertThat(BilingualText.same("GB/T 1")).isEqualTo(new BilingualText("GB/T 1", "GB/T 1"));
    }

    @Test
    void a_change_is_made_in_both_languages() {
        assertThat(TEXT.map(text -> text + "!")).isEqualTo(new BilingualText("title!", "名称!"));
    }

    @Test
    void a_text_is_either_language_or_neither() {
        assertThat(TEXT.isEither("title")).isTrue();
        assertThat(TEXT.isEither("名称")).isTrue();
        assertThat(TEXT.isEither("Title")).isFalse();
    }

    @Test
    void a_language_has_the_code_that_an_option_takes() {
        assertThat(Language.EN.code()).isEqualTo("en");
        assertThat(Language.ZH.code()).isEqualTo("zh");
    }
}
