package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What Java gives is kept where nothing is lost, or the system tells of another command. PlatformTest shows the rest. */
class StartedTest {

    @Test
    void arguments_of_plain_characters_are_as_java_gives_them() {
        String[] arguments = {"check", "a.yaml", ""};
        assertThat(Started.with(arguments)).isSameAs(arguments);
    }

    @Test
    void arguments_that_were_not_typed_for_this_process_are_as_java_gives_them() {
        String[] arguments = {"check", "甲.yaml", "none of this process"};
        assertThat(Started.with(arguments)).isSameAs(arguments);
        String[] many = new String[10_000];
        Arrays.fill(many, "甲");
        assertThat(Started.with(many)).isSameAs(many);
    }

    @Test
    void the_variables_of_the_environment_are_those_of_the_process() {
        assertThat(Started.environment()).containsKeys(System.getenv().keySet().toArray(String[]::new));
    }
}
