package org.plancheck.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.document.Place;
import org.plancheck.intake.ProposalFiles;

/** What a report can show of the place of a finding in files that have no text of one piece. */
class ExcerptsTest {

    private static final Path OFFICE = Path.of("src/test/resources/office");

    @TempDir
    private Path folder;

    @Test
    void a_proposal_of_json_lines_has_its_own_line_and_no_other() throws IOException {
        List<Submission> read =
                read(Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"a\"}\r\n\n{\"id\": \"b\"}"));
        assertThat(lines(read.get(0))).containsExactly("1 {\"id\": \"a\"}");
        assertThat(lines(read.get(1))).containsExactly("3 {\"id\": \"b\"}");
        assertThat(read.get(0).source().digest())
                .isEqualTo(read.get(1).source().digest())
                .isPresent();
    }

    @Test
    void a_row_of_csv_has_all_lines_of_its_record() throws IOException {
        String text =
                "\n汇总表\r\nid,中文名称,标准性质\r\n\r\na,甲,推荐性\r\n\r\nb,\"乙\r\n\r\n丙\",推荐性\r\nc,\"丁\n\n\",推荐性\n   \nd,戊,强制性";
        for (String encoding : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
            List<Submission> read =
                    read(Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(encoding))));
            assertThat(read.stream().map(ExcerptsTest::lines).toList())
                    .containsExactly(
                            List.of("5 a,甲,推荐性"),
                            List.of("7 b,\"乙", "8 ", "9 丙\",推荐性"),
                            List.of("10 c,\"丁", "11 ", "12 \",推荐性"),
                            List.of("14 d,戊,强制性"));
            assertThat(read.get(1).positions().of("/nature")).isEqualTo(new Place.TextPlace(9, 4));
            assertThat(said(read.get(1), "/title/zh")).isEqualTo(new Quote("中文名称", "乙\r\n\r\n丙"));
            assertThat(said(read.get(3), "/id")).isEqualTo(new Quote("id", "d"));
        }
    }

    @Test
    void rows_keep_their_lines_however_many_there_are() throws IOException {
        StringBuilder text = new StringBuilder("id,中文名称\n");
        IntStream.range(0, 5_000).forEach(i -> text.append("p").append(i).append(i % 7 == 0 ? ",\"甲\n乙\"\n" : ",甲\n"));
        List<Submission> read = read(Files.writeString(folder.resolve("a.csv"), text));
        List<String> file = text.toString().lines().toList();
        assertThat(read).hasSize(5_000).allSatisfy(submission -> {
            int line = submission.positions().of("/id").line();
            assertThat(submission.source().line(line)).contains(file.get(line - 1));
            assertThat(file.get(line - 1)).startsWith(submission.proposal().id() + ",");
            assertThat(submission.source().line(line - 1)).isEmpty();
        });
    }

    @Test
    void a_very_long_line_is_not_kept() throws IOException {
        List<Submission> read = read(Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\": \"a\", \"scope\": \"" + "x".repeat(70_000) + "\"}"));
        assertThat(read.get(0).source().line(1)).isEmpty();
    }

    @Test
    void a_cell_of_a_workbook_says_its_heading_and_its_text() {
        List<Submission> read = read(OFFICE.resolve("summary.xlsx"));
        assertThat(read)
                .allSatisfy(
                        submission -> assertThat(submission.source().line(1)).isEmpty());
        assertThat(read.stream()
                        .map(submission -> said(submission, "/title/zh"))
                        .toList())
                .contains(new Quote("中文名称", "养老服务 术语"), new Quote("title.en", "Smart meters"));
        assertThat(read.stream().map(submission -> submission.source().said(new Place.TextPlace(1, 1))))
                .allMatch(java.util.Optional::isEmpty);
        Submission first = read.get(0);
        assertThat(said(first, "/cycleMonths").label()).contains("周期");
        assertThat(said(first, "/cycleMonths").text())
                .startsWith(String.valueOf(first.proposal().cycleMonths()));
    }

    @Test
    void a_cell_of_a_form_says_its_label_and_its_text() {
        Submission form = read(OFFICE.resolve("form.docx")).get(0);
        assertThat(said(form, "/title/zh")).isEqualTo(new Quote("中文名称", "智慧养老 居家服务规范"));
        assertThat(said(form, "/nature").text()).contains("推荐性", "□");
        assertThat(form.source().said(form.positions().of(""))).isEmpty();
    }

    @Test
    void a_very_long_cell_is_cut() throws IOException {
        Submission read = read(Files.writeString(folder.resolve("a.csv"), "id,目的意义\na," + "甲".repeat(2_000) + "\n"))
                .get(0);
        assertThat(said(read, "/purpose").text()).isEqualTo("甲".repeat(1_000) + "…");
    }

    private static Quote said(Submission submission, String pointer) {
        return submission.source().said(submission.positions().of(pointer)).orElseThrow();
    }

    private static List<String> lines(Submission submission) {
        return IntStream.range(0, 50)
                .boxed()
                .flatMap(number -> submission.source().line(number).map(line -> number + " " + line).stream())
                .toList();
    }

    private static List<Submission> read(Path file) {
        List<Submission> read = new ArrayList<>();
        new ProposalFiles(InputStream.nullInputStream(), read::add, mistake -> {}, note -> {})
                .read(List.of(file.toString()));
        return read;
    }
}
