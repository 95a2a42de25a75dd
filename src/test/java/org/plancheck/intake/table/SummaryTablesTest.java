package org.plancheck.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** The shapes that summary tables have: headings over headings, merged rows, what stands above, below and hidden. */
class SummaryTablesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "标准名称 | 中文 | 'title':{'zh':'2020'}",
                "项目名称 | 英文 | 'title':{'en':'2020'}",
                "Title | English | 'title':{'en':'2020'}",
                "技术归口单位 | 编号 | 'committee':{'number':'2020'}",
                "Technical committee | Number | 'committee':{'number':'2020'}",
                "团体标准 | 编号 | 'associationStandard':{'number':'2020'}",
                "团体标准 | 名称 | 'associationStandard':{'title':'2020'}",
                "团体标准 | 实施日期 | 'associationStandard':{'implementedSince':'2020'}",
                "采用国际标准 | 编号 | 'internationalAdoption':{'standards':[{'number':'2020'}]}",
                "采用国际标准 | 名称 | 'internationalAdoption':{'standards':[{'title':'2020'}]}",
                "起草单位 | 名称 | 'draftingOrganisations':[{'name':'2020'}]",
                "基本信息 | 提出单位 | 'proposer':{'name':'2020'}",
                "推荐单位 | 名称 | 'remarks':'推荐单位 / 名称: 2020'",
                "推荐单位 | 编号 | 'remarks':'推荐单位 / 编号: 2020'"
            })
    void a_heading_means_what_it_means_below_the_one_above_it(String upper, String lower, String value)
            throws IOException {
        Path file = workbook(
                List.of("C1:D1", "A1:A2", "B1:B2"), "序号|标准性质|" + upper + "|", "||" + lower + "|专题", "1|推荐性|2020|");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out()).contains("\"id\":\"t-1\"", value.replace('\'', '"'));
        assertThat(ran.err().isEmpty()).isEqualTo(!value.contains("remarks"));
    }

    @Test
    void a_code_identifies_a_proposal_better_than_a_running_number_and_a_second_one_is_kept() throws IOException {
        Path file = workbook(List.of(), "序号|编号|中文名称|申报编号", "1|2026-7|甲|", "2|12|乙|S-9", "3||丙|");
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .containsExactly(
                        "{\"id\":\"2026-7\",\"title\":{\"zh\":\"甲\"}}",
                        "{\"id\":\"S-9\",\"title\":{\"zh\":\"乙\"},\"remarks\":\"编号: 12\"}",
                        "{\"id\":\"t-3\",\"title\":{\"zh\":\"丙\"}}");
    }

    @Test
    void what_stands_above_the_headings_is_told_with_all_its_cells() throws IOException {
        Path file = workbook(List.of(), "填报单位：某院||填报日期：2026-03-01", "序号|中文名称|标准性质", "1|甲|推荐性");
        assertThat(PlancheckCli.run("convert", file.toString()).err().lines())
                .containsExactly(
                        file + "!表!A1: \"填报单位：某院 | 填报日期：2026-03-01\" is above the heading row and was not read");
        Path csv = Files.writeString(folder.resolve("t.csv"), "填报单位：,某院,日期：,2026\n序号,中文名称\n1,甲\n");
        PlancheckCli ran = PlancheckCli.run("convert", csv.toString());
        assertThat(ran.err().lines())
                .containsExactly(csv + ":1:1: \"填报单位： | 某院 | 日期： | 2026\" is above the heading row and was not read");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void rows_that_a_proposal_is_merged_over_go_on_with_its_lists() throws IOException {
        Path file = workbook(
                List.of("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "A3:A4", "B3:B4", "E3:E5"),
                "序号|中文名称|采用国际标准||主管部门|起草单位|标准性质|范围|备注",
                "||采标号|采标名称||||",
                "1|甲|ISO 1|x|某部|甲院|推荐性|一|a",
                "||ISO 2|y||乙院、丙院|推荐性|二|b",
                "2|乙||||丁院|强制性||");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out().lines()).containsExactly("""
                {"id":"t-1","title":{"zh":"甲"},"nature":"recommended","scope":"一","draftingOrganisations":[{"name":"甲院"},{"name":"乙院"},\
                {"name":"丙院"}],"internationalAdoption":{"standards":[{"number":"ISO 1","title":"x"},{"number":"ISO 2","title":"y"}]},\
                "remarks":"主管部门: 某部\\na\\n范围: 二\\nb"}""", """
                {"id":"t-2","title":{"zh":"乙"},"nature":"mandatory","draftingOrganisations":[{"name":"丁院"}],"remarks":"主管部门: 某部"}""");
        assertThat(ran.err().lines())
                .containsExactly(
                        file
                                + "!表!H4: a continuation row of this proposal gives \"范围\" a different value from the first row; it is kept in the remarks");
    }

    @Test
    void a_title_over_several_rows_makes_them_one_proposal_where_there_is_no_number() throws IOException {
        Path file = workbook(List.of("A2:A3"), "中文名称|起草单位", "甲|甲院", "|乙院", "乙|丙院");
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .containsExactly(
                        "{\"id\":\"t-2\",\"title\":{\"zh\":\"甲\"},\"draftingOrganisations\":[{\"name\":\"甲院\"},{\"name\":\"乙院\"}]}",
                        "{\"id\":\"t-4\",\"title\":{\"zh\":\"乙\"},\"draftingOrganisations\":[{\"name\":\"丙院\"}]}");
    }

    @Test
    void rows_that_share_a_merged_cell_and_have_identifiers_of_their_own_are_proposals_of_their_own()
            throws IOException {
        Path file = workbook(
                List.of("A2:A3", "C2:C3", "A4:A5"), "序号|项目编号|中文名称|起草单位", "1|A|甲|甲院", "|B||乙院", "2|C|乙|丙院", "|||丁院");
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .containsExactly(
                        "{\"id\":\"A\",\"title\":{\"zh\":\"甲\"},\"draftingOrganisations\":[{\"name\":\"甲院\"}]}",
                        "{\"id\":\"B\",\"title\":{\"zh\":\"甲\"},\"draftingOrganisations\":[{\"name\":\"乙院\"}]}",
                        "{\"id\":\"C\",\"title\":{\"zh\":\"乙\"},\"draftingOrganisations\":[{\"name\":\"丙院\"},{\"name\":\"丁院\"}]}");
    }

    @Test
    void a_further_row_that_contradicts_the_first_is_refused() throws IOException {
        Path file = workbook(List.of("A2:A3"), "序号|中文名称|标准性质|采标号", "1|甲|推荐性|ISO 1", "||强制性|");
        PlancheckCli ran = PlancheckCli.run("check", file.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains(file + "!表!C3: \"Nature\" is given twice with different values; the other is at 表!C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|共3项||",
                "|小计||3",
                "总计：3项|||",
                "共3项|||",
                "Total|3||",
                "联系人：张三|||电话：010",
                "备注：1.甲|||2.乙",
                "单位（盖章）：|||",
                "填表人：李四|审核人：王五||",
                "|编制：李四|批准：王五|日期：2026-03-01"
            })
    void a_total_or_a_line_below_the_table_is_no_proposal(String line) throws IOException {
        Path file = workbook(List.of(), "序号|中文名称|标准性质|项目周期", "1|甲|推荐性|18", line);
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err().lines())
                .hasSize(1)
                .allMatch(
                        told -> told.endsWith("is a total or a note below the table, not a proposal; it was not read"));
        Path csv = Files.writeString(
                folder.resolve("t.csv"), "序号;中文名称;标准性质;项目周期\n1;甲;推荐性;18\n" + line.replace('|', ';') + "\n");
        assertThat(PlancheckCli.run("convert", csv.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void a_proposal_is_no_footer_for_its_title() throws IOException {
        Path file = workbook(List.of(), "编号|中文名称|标准性质", "合计|合计方法|推荐性", "|共享单车 总则|推荐性", "|说明：术语|推荐性");
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void a_form_with_labels_beside_values_is_no_table_of_proposals() throws IOException {
        Path file = workbook(List.of(), "中文名称|庚标准|英文名称|Std G", "起草单位|甲、乙|提出单位|丙", "标准性质|推荐性|备注|无");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl", "--lang", "zh");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(file + "!表!A2: “起草单位”是栏目名称，却位于应填写内容的位置", file + "!表!A3: “标准性质”是栏目名称");
    }

    @Test
    void a_label_that_a_column_has_for_a_value_is_one() throws IOException {
        Path file = workbook(
                List.of(),
                "序号|中文名称|是否涉及专利|快速程序|技术归口单位|备注|来源",
                "1|甲|涉及专利|快速程序|专家组|外版|团体标准",
                "2|乙|不涉及|否||团体标准|",
                "序号|中文名称|是否涉及专利|快速程序|技术归口单位|备注|来源",
                "3|丙|||||");
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void a_row_that_says_of_no_proposal_what_it_says_is_refused() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("t.csv"), "项目编号,中文名称,标准性质,起草单位,项目周期\nK-1,甲,推荐性,甲院,18\n,,,乙院,\nK-2,乙,,丙院,\n");
        PlancheckCli ran = PlancheckCli.run("convert", csv.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err().lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith(csv + ":3:4: \"乙院\": the row has neither"));
    }

    @Test
    void running_numbers_that_begin_again_tell_proposals_apart() throws IOException {
        Path file = workbook(List.of(), "序号|中文名称|标准性质", "一、推荐性国家标准", "1|甲|推荐性", "2|乙|推荐性", "|（二）强制性国家标准|", "1|丙|强制性");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out()).contains("\"t-1\"", "\"t-2\"", "\"t-1-2\"");
        assertThat(ran.out().lines()).hasSize(3);
        assertThat(ran.err().lines())
                .containsExactly(
                        file
                                + "!表!A2: \"一、推荐性国家标准\" is a heading for the rows below it, not a proposal; it was not read",
                        file
                                + "!表!B5: \"（二）强制性国家标准\" is a heading for the rows below it, not a proposal; it was not read");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void instructions_beside_a_table_that_reads_well_are_only_told() throws IOException {
        Path file = workbook(
                List.of(),
                sheet -> {
                    XSSFSheet instructions = sheet.getWorkbook().createSheet("填报说明");
                    fill(instructions, "填报说明", "1.请按要求填写。", "中文名称|标准的完整中文名称", "英文名称|与中文名称对应", "备注", "其他");
                },
                "序号|中文名称",
                "1|甲");
        PlancheckCli ran = PlancheckCli.run("check", file.toString(), "--fail-on", "never");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err().lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith(file + "!填报说明!A1: no heading row found on this sheet"));
    }

    @Test
    void a_sheet_whose_headings_cannot_be_told_is_a_mistake_even_beside_one_that_reads_well() throws IOException {
        Path file = workbook(
                List.of(),
                sheet -> fill(sheet.getWorkbook().createSheet("乙"), "中文名称|标准性质|甲|乙|丙", "a|b|c|d|e"),
                "序号|中文名称",
                "1|甲");
        assertThat(PlancheckCli.run("check", file.toString(), "--fail-on", "never")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void hidden_rows_and_columns_are_read_and_comments_are_not_and_both_are_told() throws IOException {
        Path file = workbook(
                List.of(),
                sheet -> {
                    sheet.setColumnHidden(2, true);
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.createDrawingPatriarch()
                            .createCellComment(
                                    new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 1, 2, 3, 4))
                            .setString("名称待定");
                },
                "序号|中文名称|标准性质",
                "1|甲|推荐性",
                "2|乙|推荐性");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        file + "!表: hidden, but read: rows (2), columns (C)",
                        file + "!表!B3: comments on cells were not read (1; the first is here)");
    }

    @Test
    void a_table_with_headings_alone_is_not_filled_in() throws IOException {
        Path file = workbook(List.of(), "序号|中文名称");
        assertThat(PlancheckCli.run("check", file.toString()).err())
                .contains(file + ": the form is not filled in; expected a value beside or below its labels");
    }

    @Test
    void an_identifier_that_comes_again_is_told_with_the_file_and_row_of_the_first() throws IOException {
        Path file = workbook(List.of(), "项目编号|中文名称", "A|甲", "A|乙");
        assertThat(PlancheckCli.run("check", file.toString()).err())
                .contains(file + "!表!A3: the id \"A\" is already used at " + file
                        + "!表:2; this proposal was not checked");
    }

    private Path workbook(List<String> merged, String... rows) throws IOException {
        return workbook(merged, sheet -> {}, rows);
    }

    private Path workbook(List<String> merged, Consumer<XSSFSheet> more, String... rows) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("表");
            fill(sheet, rows);
            merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            more.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, String... rows) {
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split("\\|");
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(cells[c]);
                }
            }
        }
    }
}
