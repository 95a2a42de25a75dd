package org.plancheck.intake.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.InputException;
import org.plancheck.text.FileNames;

/** Which names a pattern matches, without any file. */
class GlobMatchingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.yaml | a.yaml | true
            *.yaml | .yaml | true
            *.yaml | in/a.yaml | false
            *.yaml | a.yml | false
            ?.yaml | a.yaml | true
            ?.yaml | 甲.yaml | true
            ?.yaml | ab.yaml | false
            [0-9].yaml | 5.yaml | true
            [0-9].yaml | a.yaml | false
            [!0-9].yaml | a.yaml | true
            [!0-9].yaml | 5.yaml | false
            {a,b2}.{yaml,json} | b2.json | true
            {a,b2}.{yaml,json} | b.json | false
            in/*/c.yaml | in/deep/c.yaml | true
            in/*/c.yaml | in/c.yaml | false
            in/**/c.yaml | in/c.yaml | true
            in/**/c.yaml | in/x/y/c.yaml | true
            in/**/c.yaml | in/x/d.yaml | false
            **/c.yaml | c.yaml | true
            **/c.yaml | x/y/c.yaml | true
            in/** | in/x/y | true
            {in,other}/{c,deep/d}.yaml | other/deep/d.yaml | true
            {in,**/x}/c.yaml | y/x/c.yaml | true
            in//*.yaml | in/c.yaml | true
            in/*// | in/c | true
            in/*/ | in/c | true
            in///*.yaml | in/c.yaml | true
            //* | /a | true
            /tmp/*.yaml | /tmp/a.yaml | true
            /*.yaml | /a.yaml | true
            ./*.yaml | ./a.yaml | true
            提案/*（稿）.yaml | 提案/甲（稿）.yaml | true
            """)
    void a_pattern_matches_names(String pattern, String name, boolean matches) throws InputException {
        assertThat(Glob.of(pattern).matches(FileNames.path(name))).isEqualTo(matches);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @CsvSource({
        "'\\*.yaml', *.yaml, true",
        "'\\*.yaml', a.yaml, false",
        "'\\xB2*.yaml', '\\xB2a.yaml', true",
        "'\\xB2*.yaml', '\\xB3a.yaml', false"
    })
    void a_backslash_takes_the_meaning_from_what_follows_or_begins_a_byte(String pattern, String name, boolean matches)
            throws InputException {
        assertThat(Glob.of(pattern).matches(FileNames.path(name))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.yaml | ''
            a/*/b | a
            a/b/c*.yaml | a/b
            a/{b,c}/d | a
            /*.yaml | /
            /tmp/*/x | /tmp
            **/c | ''
            """)
    void the_start_is_the_folder_that_every_match_lies_in(String pattern, String start) throws InputException {
        assertThat(Glob.of(pattern).start()).isEqualTo(FileNames.path(start));
    }

    @ParameterizedTest
    @CsvSource({"*.yaml, 1", "a/*/b, 2", "a/*, 1", "a/*/b/c/d, 4", "**/c, 64", "a/**, 64", "*/b/c/d/e, 5"})
    void the_depth_says_how_far_down_a_match_can_lie(String pattern, int depth) throws InputException {
        assertThat(Glob.of(pattern).depth(64)).isEqualTo(depth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/b*/c/*.yaml | a/b1 | true
            a/b*/c/*.yaml | a/x | false
            a/b*/c/*.yaml | a/b1/c | true
            a/b*/c/*.yaml | a/b1/x | false
            a/b*/**/c | a/b1/x/y/z | true
            a/b*/**/c | a/x/y | false
            **/c | x/y | true
            {a,b/c}/d | x | true
            """)
    void folders_in_which_no_match_can_lie_are_not_worth_a_look(String pattern, String folder, boolean reached)
            throws InputException {
        assertThat(Glob.of(pattern).reaches(FileNames.path(folder))).isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[1.yaml", "{a,{b,c}}", "a{b", "[", "in/**/[a"})
    void a_bracket_that_is_not_closed_or_a_brace_within_another_is_refused(String pattern) {
        InputException refused = catchThrowableOfType(InputException.class, () -> Glob.of(pattern));
        assertThat(refused.reason().en()).startsWith("no such file, and not a valid pattern from character ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a?", "[x]", "{a,b}", "in/**/x"})
    void a_special_character_may_be_meant_as_a_pattern(String argument) {
        assertThat(Glob.isMeant(argument)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.yaml", "a]", "a}", "提案（稿）.yaml", "a\\b"})
    void a_plain_name_is_no_pattern(String argument) {
        assertThat(Glob.isMeant(argument)).isFalse();
    }
}
