package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every text of the tool exists in both languages. */
class MessagesTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Messages.bundle(Language.ZH).keySet())
                .isEqualTo(Messages.bundle(Language.EN).keySet());
    }
}
