package org.plancheck.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;

/** A sheet beside one that is read: what may hold proposals is a mistake, and what explains how to fill the table in a note. */
class SheetsWithoutHeadingsTest {

    private static final List<String> EXPECTED = List.of("中文名称,标准性质", "甲,推荐性");
    private static final String PROSE = "1. 本表由归口单位填写。,,,,\n,,,,\n2. 每行一项，不得合并。,,,,\n注：,见附件,,,\n填表人：,,,日期：";

    @TempDir
    private Path folder;

    private XSSFWorkbook workbook;

    @BeforeEach
    void a_sheet_that_is_read() {
        workbook = new XSSFWorkbook();
        sheet("项目", EXPECTED);
    }

    @Test
    void a_table_under_misspelt_headings_is_a_mistake_that_names_the_nearest() throws IOException {
        sheet("第二批", List.of("第二批项目", "", "标准名秤,标准性志,负责人", "乙,强制性,王工"));
        PlancheckCli ran = convert();
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("甲");
        assertThat(ran.err().lines())
                .last()
                .isEqualTo("a.xlsx!第二批!A3: this sheet was not read because the headings of its table are "
                        + "unknown: \"标准名秤\", \"标准性志\", \"负责人\"; did you mean \"标准名称\", \"标准性质\"?; expected headings such as 中文名称, "
                        + "标准性质, title.zh or nature. Hide the sheet if it contains no proposals");
    }

    @Test
    void a_narrow_table_is_one_if_a_heading_is_nearly_known() throws IOException {
        sheet("第二批", List.of("标准名秤,性质类", "乙,强制性"));
        assertThat(convert().exitCode()).isEqualTo(2);
    }

    @Test
    void a_table_under_headings_of_another_kind_is_a_mistake_as_well() throws IOException {
        sheet("data", List.of("foo,bar,baz", "1,2,3"));
        assertThat(convert().err().lines()).last().asString().startsWith("a.xlsx!data!A1: this sheet was not read");
    }

    @Test
    void instructions_are_a_note() throws IOException {
        sheet("填写说明", List.of(PROSE.split("\n")));
        PlancheckCli ran = convert();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err().lines())
                .last()
                .asString()
                .startsWith("a.xlsx!填写说明!A1: no heading row found on this sheet");
    }

    @Test
    void headings_without_a_row_below_them_and_an_empty_sheet_cost_nothing() throws IOException {
        sheet("模板", List.of("foo,bar,baz"));
        sheet("Sheet3", List.of());
        assertThat(convert().exitCode()).isZero();
    }

    @Test
    void a_hidden_sheet_is_a_note_whatever_it_holds() throws IOException {
        sheet("options", List.of("foo,bar,baz", "1,2,3"));
        workbook.setSheetHidden(1, true);
        PlancheckCli ran = convert();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err().lines()).containsExactly("a.xlsx!options: this sheet is hidden and was not read");
    }

    @Test
    void a_table_below_long_instructions_is_still_found() throws IOException {
        List<String> rows = new ArrayList<>(Collections.nCopies(40, "请如实填写。"));
        rows.addAll(List.of("foo,bar,baz", "1,2,3"));
        sheet("乙", rows);
        assertThat(convert().exitCode()).isEqualTo(2);
        rows.subList(40, 42).clear();
        rows.addAll(List.of("中文名称,标准性质", "丙,推荐性"));
        workbook.removeSheetAt(1);
        sheet("丙", rows);
        PlancheckCli ran = convert();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("甲", "丙");
    }

    @Test
    void a_workbook_of_instructions_alone_is_a_mistake() throws IOException {
        workbook.removeSheetAt(0);
        sheet("填写说明", List.of(PROSE.split("\n")));
        assertThat(convert().exitCode()).isEqualTo(2);
    }

    private void sheet(String name, List<String> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            String[] cells = rows.get(r).split(",");
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(cells[c]);
                }
            }
        }
    }

    private PlancheckCli convert() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        return new PlancheckCli(ran.exitCode(), ran.out(), ran.err().replace(folder + "/", ""));
    }
}
