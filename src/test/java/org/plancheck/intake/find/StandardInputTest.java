package org.plancheck.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** What stands behind {@code -} has no name, so that its beginning tells its format. */
@Isolated("no other test may leave files in the temporary folder meanwhile")
class StandardInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a | a",
                "# a, b; c!title: {zh: 甲, en: A}!id: a | a",
                "---!id: a!scope: b, c!---!id: b | a b",
                "- id: a!- id: b | a b",
                "{id: a, nature: guidance} | JSON",
                "{\"id\": \"a\"} | a",
                "[{\"id\": \"a\"}, {\"id\": \"b\"}] | a b",
                "[!  {\"id\": \"a\"},!  {\"id\": \"b\"}!] | a b",
                "{!  \"id\": \"a\"!}!{!  \"id\": \"b\"!} | a b",
                "{\"id\": \"a\"}!!{\"id\": \"b\", oops}!{\"id\": \"c\"} | a c",
                "!{\"id\": \"a\", oops}!{\"id\": \"b\"} | b",
                "id,中文名称!a,甲!b,乙 | a b",
                "id;title.zh!a;甲: 乙 | a",
                "\"id\"\t\"title.zh\"!a\t甲 | a",
                "2026年项目汇总表!!id,中文名称!a,甲 | a",
                "id,标准性志,foo!a,b,c | table",
                "hello | not a proposal"
            })
    void its_format_is_told_by_how_it_begins(String text, String expected) {
        PlancheckCli run = PlancheckCli.withInput(text.replace('!', '\n'), "convert", "-", "--to", "jsonl");
        String ids = String.join(
                " ",
                run.out()
                        .lines()
                        .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]*)\".*|.*", "$1"))
                        .toList());
        switch (expected) {
            case "JSON" -> assertThat(run.err()).startsWith("<stdin>:1:2: not valid JSON");
            case "table" -> assertThat(run.err()).startsWith("<stdin>:1:1: no heading row found");
            case "not a proposal" -> assertThat(run.err()).startsWith("<stdin>:1:1: not a proposal");
            default -> assertThat(ids).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void a_table_in_any_encoding_is_known(String encoding) {
        String rows = "编号,中文名称\n" + "甲,数据质量\n".repeat(20_000);
        PlancheckCli ran = convert(rows.getBytes(Charset.forName(encoding)));
        assertThat(ran.out().lines()).hasSize(20_000).contains("{\"id\":\"甲\",\"title\":{\"zh\":\"数据质量\"}}");
        assertThat(ran.err().lines())
                .hasSize(19_999)
                .contains("<stdin>:3:1: the id \"甲\" is already used at <stdin>:2; this proposal was not checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.xlsx", "form.docx"})
    void an_office_document_is_read_as_a_file_of_it_is(String name) throws IOException {
        Path file = Path.of("src/test/resources/office", name);
        PlancheckCli ran = convert(Files.readAllBytes(file));
        assertThat(ran.out())
                .isEqualTo(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .replace("\"id\":\"" + name.replaceFirst("\\..*", ""), "\"id\":\"stdin"));
    }

    @Test
    void lines_may_be_more_than_could_be_held_and_nothing_is_left_behind() throws IOException {
        long before = left();
        long lines = 4_000; // of 10 000 bytes
        PlancheckCli ran = convert(new Repeated("{\"id\": \"a\", \"scope\": \"" + "x".repeat(9_974) + "\"}\n", lines));
        assertThat(ran.out().lines()).hasSize((int) lines);
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void what_is_read_in_one_piece_is_refused_as_soon_as_it_is_too_long() throws IOException {
        long before = left();
        PlancheckCli ran = convert(new Repeated("- id: a\n", Long.MAX_VALUE));
        assertThat(ran.err()).isEqualTo("<stdin>: the file is larger than 32 MiB; split it\n");
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void standard_input_that_breaks_off_is_told_and_nothing_is_left_behind() throws IOException {
        long before = left();
        PlancheckCli ran = convert(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken pipe");
            }
        });
        assertThat(ran.err()).isEqualTo("<stdin>: cannot be read; check your permission to read it\n");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(left()).isEqualTo(before);
    }

    private static long left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("plancheck-stdin-"))
                    .count();
        }
    }

    private static PlancheckCli convert(byte[] input) {
        return convert(new java.io.ByteArrayInputStream(input));
    }

    private static PlancheckCli convert(InputStream input) {
        return PlancheckCli.on(input, false, "convert", "-", "--to", "jsonl");
    }

    /** A text that comes again and again. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private long left;
        private int at;

        Repeated(String text, long times) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.left = times;
        }

        @Override
        public int read() {
            if (at == text.length) {
                at = 0;
                left--;
            }
            return left == 0 ? -1 : text[at++];
        }
    }
}
