package org.plancheck.intake.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.document.Limits;
import org.plancheck.testing.PlancheckCli;

/** JSON Lines and CSV. */
class TablesAndLinesTest {

    @TempDir
    private Path folder;

    @Test
    void a_bad_line_costs_only_itself() throws IOException {
        Path file = file("a.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\", bad}\n\n{\"id\":\"a\"}\n{\"id\":\"c\"}");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("{\"id\":\"a\"}", "{\"id\":\"c\"}");
        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(file + ":2:12: not valid JSON")
                        || line.equals(file + ":4:2: the id \"a\" is already used at " + file
                                + ":1; this proposal was not checked"));
    }

    @Test
    void an_overlong_line_is_refused_without_being_held() throws IOException {
        Path file = file("a.ndjson", "{\"id\":\"" + "x".repeat(Limits.LINE_CHARACTERS) + "\"}\n{\"id\":\"b\"}");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out().strip()).isEqualTo("{\"id\":\"b\"}");
        assertThat(ran.err().lines()).containsExactly(file + ":1:1: a line has more than 4000000 characters");
    }

    @Test
    void headings_are_found_below_a_caption_in_any_order_and_what_is_unknown_is_kept() throws IOException {
        Path file = file("b.csv", """
                2026年项目汇总表,,,
                标准性质,序号,中文名称,标准牵头人
                推荐性,1,"数据
                质量",王工
                """);
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"b-1","title":{"zh":"数据 质量"},"nature":"recommended","remarks":"标准牵头人: 王工"}""");
        assertThat(ran.err().lines())
                .containsExactly(
                        file + ":1:1: \"2026年项目汇总表\" is above the heading row and was not read",
                        file + ":2:14: unknown heading \"标准牵头人\"; the text below it is kept in the remarks");
    }

    @Test
    void values_are_understood_as_people_write_them() throws IOException {
        Path file = file("c.csv", """
                id;项目周期;采用国际标准;采信团体标准编号;团体标准实施日期;是否采用快速程序;是否涉及专利;重点领域;objections;ics
                x;18个月;无;T/CAS 1-2020;2024年3月;是;否;A1、A2;无;35.030
                """);
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .strip())
                .isEqualTo("""
                {"id":"x","ics":["35.030"],"keyAreas":["A1","A2"],"cycleMonths":18,"procedure":{"kind":"rapid"},"objections":[],\
                "associationStandard":{"number":"T/CAS 1-2020","implementedSince":"2024-03"},"patents":{"involved":false}}""");
    }

    @Test
    void a_shifted_row_and_a_contradiction_are_refused_and_the_rest_is_read() throws IOException {
        Path file = file("d.csv", "id,标准性质,性质\na,推荐性,推荐\nb,推荐性,强制性\nc,推荐性,,x\n");
        PlancheckCli ran = PlancheckCli.run("check", file.toString(), "--only-findings", "--format", "json");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"id\" : \"a\"").doesNotContain("\"id\" : \"b\"", "\"id\" : \"c\"");
        assertThat(ran.err().lines())
                .containsExactly(
                        file + ":3:7: \"Nature\" is given twice with different values; the other is at 3:3",
                        file + ":4:8: \"x\" is beyond the last heading; the row may be shifted and was not checked");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_told_where_it_begins_to_matter() throws IOException {
        Path file = file("e.csv", "id,中文名称\na,甲\nb,\"乙\nc,丙\n");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out().lines()).contains("{\"id\":\"a\",\"title\":{\"zh\":\"甲\"}}");
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("quotation mark"));
    }

    @Test
    void a_table_from_a_chinese_windows_is_read() throws IOException {
        Path file = folder.resolve("g.csv");
        Files.write(file, "id,中文名称\na,数据\n".getBytes(Charset.forName("GB18030")));
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl").out())
                .contains("数据");
    }

    @Test
    void a_table_without_known_headings_is_an_error() throws IOException {
        Path file = file("h.csv", "标准性志,foo,bar\n1,2,3\n");
        PlancheckCli ran = PlancheckCli.run("check", file.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(file + ":1:1: no heading row found before \"标准性志\"; did you mean "
                        + "\"标准性质\"?; expected headings such as 中文名称, 标准性质, title.zh or nature");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
