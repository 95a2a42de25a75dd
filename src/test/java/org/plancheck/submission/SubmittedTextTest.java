package org.plancheck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a file and the cells of a form, as a report shows them beside a finding. */
class SubmittedTextTest {

    @ParameterizedTest
    @CsvSource({"1, a", "2, ''", "3, 甲乙", "4, d", "5, e", "6, ''"})
    void a_line_is_found_by_its_number_whatever_ends_it(int number, String line) {
        assertThat(text("a\n\n甲乙\r\nd\re\n").line(number)).contains(line);
    }

    @Test
    void there_is_no_line_before_the_first_or_behind_the_last() {
        assertThat(text("a\nb").line(0)).isEmpty();
        assertThat(text("a\nb").line(2)).contains("b");
        assertThat(text("a\nb").line(3)).isEmpty();
        assertThat(SubmittedText.NONE.line(1)).isEmpty();
    }

    @Test
    void a_file_may_have_any_number_of_lines() {
        StringBuilder lines = new StringBuilder();
        IntStream.rangeClosed(1, 1_000).forEach(i -> lines.append(i).append('\n'));
        SubmittedText text = text(lines.toString());
        assertThat(IntStream.rangeClosed(1, 1_000))
                .allMatch(i -> text.line(i).orElseThrow().equals(String.valueOf(i)));
    }

    @Test
    void a_proposal_with_lines_of_its_own_has_no_other() {
        SubmittedText own = text("a\nb\nc\nd").of(new Excerpts(2, List.of("b", "c"), Map.of()));
        assertThat(IntStream.rangeClosed(0, 5).mapToObj(i -> own.line(i).orElse("-")))
                .containsExactly("-", "-", "b", "c", "-", "-");
        assertThat(own.digest()).isEqualTo(text("a\nb\nc\nd").digest());
    }

    @Test
    void a_proposal_without_anything_of_its_own_shares_the_text_of_the_file() {
        assertThat(text("a\nb").of(Excerpts.NONE).line(2)).contains("b");
    }

    @Test
    void lines_are_kept_up_to_sixty_four_thousand_characters() {
        assertThat(new Excerpts(1, List.of("x".repeat(64 * 1024)), Map.of()).lines())
                .hasSize(1);
        assertThat(new Excerpts(1, List.of("x".repeat(64 * 1024), "y"), Map.of()).lines())
                .isEmpty();
        assertThat(Excerpts.NONE.withLines(7, List.of("a"))).isEqualTo(new Excerpts(7, List.of("a"), Map.of()));
    }

    @Test
    void the_digest_is_that_of_the_bytes_and_the_same_however_they_are_read() throws IOException {
        String sha = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(text("abc").digest()).contains(sha);
        SubmittedText unread = SubmittedText.withoutText(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}));
        assertThat(unread.digest()).contains(sha);
        assertThat(unread.line(1)).isEmpty();
        assertThat(SubmittedText.NONE.digest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' 标准性质 ' | ' 推荐性 ' | 标准性质 | 推荐性
            标准性质： | 推荐性 | 标准性质 | 推荐性
            'Nature :' | x | Nature | x
            '' | x | '' | x
            """)
    void a_cell_is_shown_with_its_label_without_a_colon(String label, String text, String shownLabel, String shown) {
        assertThat(Quote.of(label, cell(text))).isEqualTo(new Quote(shownLabel, shown));
    }

    @Test
    void what_a_cell_says_is_cut_after_a_thousand_characters_and_never_within_one() {
        String emoji = "\uD83D\uDE00";
        assertThat(Quote.of("a", cell(emoji.repeat(1_000))).text()).isEqualTo(emoji.repeat(1_000));
        assertThat(Quote.of("a", cell(emoji.repeat(1_001))).text()).isEqualTo(emoji.repeat(1_000) + "…");
    }

    @Test
    void a_cell_is_found_by_its_place_alone() {
        Quote said = new Quote("标准性质", "推荐性");
        SubmittedText text = SubmittedText.NONE.of(
                new Excerpts(1, List.of(), Map.of(cell(3, 4, "").position(), said)));
        assertThat(text.said(cell(3, 4, "").position())).contains(said);
        assertThat(text.said(cell(3, 5, "").position())).isEmpty();
    }

    private static SubmittedText text(String text) {
        return SubmittedText.of(text.getBytes(StandardCharsets.UTF_8), text);
    }
}
