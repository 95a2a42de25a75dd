package org.plancheck.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.testing.PlancheckCli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The summary table that plancheck writes to be filled in. */
class SummaryTemplateTest {

    private static final int FIRST_EXPLANATION = 7;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mandatory,en",
        "mandatory,zh",
        "association,en",
        "association,zh",
        "international,zh",
        "scitech,en",
        "guidance,zh"
    })
    void every_column_that_is_filled_in_as_it_is_explained_is_read_back_without_a_word(String track, String language)
            throws IOException {
        Path file = folder.resolve("t.xlsx");
        assertThat(PlancheckCli.run("init", "--track", track, "--lang", language, "--output", file.toString())
                        .exitCode())
                .isZero();
        int columns;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet table = workbook.getSheetAt(0);
            XSSFSheet explained = workbook.getSheetAt(1);
            columns = table.getRow(0).getLastCellNum();
            XSSFRow row = table.createRow(2);
            for (int i = 0; i < columns; i++) {
                row.createCell(i).setCellValue(value(explained.getRow(FIRST_EXPLANATION + i)));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(values(new JsonMapper().readTree(ran.out()).get(0))).isEqualTo(columns);
    }

    @Test
    void it_fits_the_width_of_a_landscape_page_and_offers_the_values_of_every_closed_field() throws IOException {
        Path file = folder.resolve("t.xlsx");
        PlancheckCli.run("init", "--track", "mandatory", "--lang", "zh", "--output", file.toString());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet table = workbook.getSheetAt(0);
            assertThat(table.getPrintSetup().getLandscape()).isTrue();
            assertThat(table.getFitToPage()).isTrue();
            assertThat(table.getDataValidations())
                    .map(DataValidation::getValidationConstraint)
                    .allMatch(constraint -> constraint.getExplicitListValues() != null
                            || constraint.getFormula1().startsWith("'填写说明'!"))
                    .hasSizeGreaterThan(9);
            assertThat(workbook.getSheetName(1)).isEqualTo("填写说明");
        }
    }

    private static String value(XSSFRow explained) {
        String form = explained.getCell(2).getStringCellValue();
        if (explained.getCell(3) != null) {
            return explained.getCell(3).getStringCellValue();
        }
        return form.contains("18") ? "5" : form.contains("2026") ? "2024-03-01" : "x1";
    }

    private static int values(JsonNode node) {
        if (node.isValueNode()) {
            return 1;
        }
        int values = 0;
        for (JsonNode inner : node) {
            values += values(inner);
        }
        return values;
    }
}
