package org.plancheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** Workbooks and Word forms, well-meant and hostile. */
class OfficeFilesTest {

    private static final Path OFFICE = Path.of("src/test/resources/office");

    @TempDir
    private Path folder;

    /** Run with {@code -DupdateGolden} to write the expectation anew. */
    @ParameterizedTest
    @ValueSource(strings = {"summary.xlsx", "batch.xlsx", "form.docx", "groups.docx"})
    void what_an_office_suite_wrote_is_understood(String name) throws IOException {
        PlancheckCli ran = PlancheckCli.run("convert", OFFICE.resolve(name).toString());
        String understood = (ran.out() + "# told:\n"
                        + ran.err().lines().map(line -> "# " + line + "\n").reduce("", String::concat))
                .replace(OFFICE.toString().replace('\\', '/') + "/", "");
        Path golden = OFFICE.resolve(name + ".golden.yaml");
        if (System.getProperty("updateGolden") != null) {
            Files.writeString(golden, understood);
        }
        assertThat(understood).isEqualTo(Files.readString(golden));
    }

    @Test
    void a_finding_in_a_workbook_is_at_its_cell() {
        PlancheckCli ran = PlancheckCli.run(
                "check", OFFICE.resolve("summary.xlsx").toString(), "--format", "json", "--as-of", "2026-11-22");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"location\" : \"推荐性!H4\"", "\"location\" : \"推荐性!G7\"");
        assertThat(ran.err()).contains("summary.xlsx!推荐性!G7: this cell contains the error #DIV/0!");
    }

    @Test
    void an_explanation_names_the_cells_of_a_workbook_as_findings_do() {
        String file = OFFICE.resolve("summary.xlsx").toString();
        PlancheckCli text = PlancheckCli.run("check", file, "--as-of", "2026-11-22", "--explain", "ASSN-05");
        assertThat(text.out()).contains("summary.xlsx!推荐性!K5", " (推荐性!").doesNotContainPattern("summary\\.xlsx:\\d");
        PlancheckCli json =
                PlancheckCli.run("check", file, "--as-of", "2026-11-22", "--explain", "ASSN-05", "--format", "json");
        assertThat(json.out()).contains("\"column\" : 11,\n          \"location\" : \"推荐性!K5\"");
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx,en,mandatory",
        "xlsx,zh,association",
        "xlsx,en,international",
        "xlsx,zh,scitech",
        "docx,zh,mandatory",
        "docx,en,association",
        "docx,zh,international",
        "docx,en,scitech"
    })
    void an_empty_form_has_no_label_that_is_unknown(String format, String language, String track) {
        String file = folder.resolve("form." + format).toString();
        assertThat(PlancheckCli.run("init", "--track", track, "--lang", language, "--output", file)
                        .exitCode())
                .isZero();
        PlancheckCli ran = PlancheckCli.run("convert", file);
        assertThat(ran.err().lines())
                .containsExactly(file + ": the form is not filled in; expected a value beside or below its labels");
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "zh,mandatory,强制性国家标准项目申报书",
        "zh,association,推荐性国家标准项目建议书",
        "en,mandatory,Project application for a mandatory national standard",
        "en,scitech,Project proposal for a recommended national standard"
    })
    void a_form_to_fill_in_has_a_title_a_hint_a_page_of_a4_and_a_grid_in_every_table(
            String language, String track, String title) throws IOException {
        Path form = folder.resolve("form.docx");
        PlancheckCli.run("init", "--track", track, "--lang", language, "--output", form.toString());
        try (InputStream in = Files.newInputStream(form);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(title);
            assertThat(document.getParagraphs().get(1).getText()).contains("☑");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(11906));
            String xml = document.getDocument().xmlText();
            assertThat(xml.split("<w:tbl>").length).isGreaterThan(2).isEqualTo(xml.split("<w:tblGrid>").length);
            assertThat(document.getTables().get(0).getCTTbl().getTblGrid().sizeOfGridColArray())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_form_that_was_filled_in_is_read_back() throws IOException {
        Path form = folder.resolve("filled.docx");
        PlancheckCli.run("init", "--track", "association", "--lang", "zh", "--output", form.toString());
        XWPFDocument document;
        try (InputStream in = Files.newInputStream(form)) {
            document = new XWPFDocument(in);
        }
        for (var row : document.getTables().get(0).getRows()) {
            var value = row.getCell(row.getTableCells().size() - 1);
            switch (row.getCell(row.getTableCells().size() - 2).getText()) {
                case "中文名称" -> value.setText("数据质量");
                case "团体标准编号" -> value.setText("T/CAS 290-2017");
                case "标准性质" -> {
                    String boxes = value.getText();
                    value.removeParagraph(0);
                    value.setText(boxes.replace("□推荐性", "☑推荐性"));
                }
                case "实施证明" -> {
                    value.getTables().get(0).getRow(1).getCell(1).setText("已应用");
                    value.getTables().get(0).getRow(2).getCell(0).setText("认证");
                }
                default -> {}
            }
        }
        try (OutputStream out = Files.newOutputStream(form)) {
            document.write(out);
        }
        PlancheckCli ran = PlancheckCli.run("convert", form.toString(), "--to", "jsonl");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"filled","title":{"zh":"数据质量"},"nature":"recommended","associationStandard":{"number":"T/CAS 290-2017",\
                "evidence":[{"description":"已应用"},{"kind":"certification"}]}}""");
    }

    @Test
    void a_summary_table_that_was_filled_in_is_read_back() throws IOException {
        Path form = folder.resolve("filled.xlsx");
        PlancheckCli.run("init", "--format", "xlsx", "--track", "recommended", "--output", form.toString());
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(form)) {
            workbook = new XSSFWorkbook(in);
        }
        XSSFSheet sheet = workbook.getSheetAt(0);
        var row = sheet.createRow(2);
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            String heading = sheet.getRow(0).getCell(i).getStringCellValue() + "/"
                    + sheet.getRow(1).getCell(i).getStringCellValue();
            switch (heading) {
                case "Title/English title" -> row.createCell(i).setCellValue("Data quality");
                case "Nature/" -> row.createCell(i).setCellValue("recommended national standard (GB/T)");
                case "Drafting organisations/Name of the organisation" ->
                    row.createCell(i).setCellValue("Alpha; Beta; Gamma");
                case "Drafting organisations/Foreign investment" ->
                    row.createCell(i).setCellValue("yes; ; no");
                case "Development cycle in months/" -> row.createCell(i).setCellValue(18);
                default -> {}
            }
        }
        try (OutputStream out = Files.newOutputStream(form)) {
            workbook.write(out);
        }
        PlancheckCli ran = PlancheckCli.run("convert", form.toString(), "--to", "jsonl");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"filled-3","title":{"en":"Data quality"},"nature":"recommended","draftingOrganisations":[\
                {"name":"Alpha","foreignInvested":true},{"name":"Beta"},{"name":"Gamma","foreignInvested":false}],"cycleMonths":18}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ods", "a.odt", "a.pdf"})
    void a_document_of_another_format_is_to_be_saved_in_one_that_is_read(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(PlancheckCli.run("check", file.toString()).err())
                .contains(
                        file
                                + ": this document format is not supported; save it as .xlsx (a summary table) or .docx (a project form)");
    }

    @Test
    void an_ics_code_that_a_spreadsheet_took_for_a_number_has_its_zeros_again() throws IOException {
        Path file = workbook("ics.xlsx", sheet -> {
            sheet.getRow(0).createCell(3).setCellValue("ICS分类号");
            sheet.getRow(1).createCell(3).setCellValue(35.24);
            sheet.getRow(2).createCell(3).setCellValue(3.08);
        });
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl").out())
                .contains("\"ics\":[\"35.240\"]", "\"ics\":[\"03.080\"]");
    }

    @Test
    void a_date_keeps_its_time_where_a_text_is_wanted() throws IOException {
        Path file = workbook("time.xlsx", sheet -> {
            sheet.getRow(0).createCell(3).setCellValue("备注");
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd h:mm"));
            sheet.getRow(1).createCell(3).setCellValue(java.time.LocalDateTime.of(2026, 5, 1, 13, 30));
            sheet.getRow(1).getCell(3).setCellStyle(style);
        });
        assertThat(PlancheckCli.run("convert", file.toString(), "--to", "jsonl").out())
                .contains("\"remarks\":\"2026-05-01 13:30\"");
    }

    @Test
    void two_forms_in_one_document_are_two_proposals() throws IOException {
        Path file = folder.resolve("two.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String title : new String[] {"甲", "乙"}) {
                XWPFTable table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("中文名称");
                table.getRow(0).getCell(1).setText(title);
                table.getRow(1).getCell(0).setText("标准性质");
                table.getRow(1).getCell(1).setText(title.equals("甲") ? "☑强制性 ☑推荐性" : "□强制性 ☑推荐性");
            }
            document.write(out);
        }
        PlancheckCli ran = PlancheckCli.run("check", file.toString(), "--only-findings", "--format", "json");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(file + "!table1!row2!标准性质: more than one option is ticked: 强制性, 推荐性; expected one");
        assertThat(ran.out()).contains("\"id\" : \"two-2\"").doesNotContain("\"id\" : \"two-1\"");
    }

    @Test
    void a_formula_counts_by_its_stored_result_and_is_never_evaluated() throws IOException {
        Path file = workbook("formula.xlsx", sheet -> {
            sheet.getRow(1).createCell(2).setCellFormula("6+6");
            sheet.getRow(2).createCell(2).setCellFormula("6+6");
            sheet.getRow(2).getCell(2).setCellValue(18);
        });
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"cycleMonths\":18", "=6+6").doesNotContain("\"cycleMonths\":12");
        assertThat(ran.err().lines())
                .containsExactly(file + "!Sheet0!C2: the formula =6+6 has no stored result, and plancheck "
                        + "does not evaluate formulas; open and save the workbook, or enter the value");
    }

    @Test
    void hostile_files_get_one_line_each_and_cost_only_themselves() throws Exception {
        Path good = workbook("good.xlsx", sheet -> {});
        Files.writeString(folder.resolve("text.xlsx"), "not a zip");
        byte[] bytes = Files.readAllBytes(good);
        Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("old.xls"))) {
            old.createSheet();
            old.write(out);
        }
        Files.copy(folder.resolve("old.xls"), folder.resolve("renamed.xlsx"));
        Files.copy(good, folder.resolve("macro.xlsm"));
        rewrite(
                good,
                "disguised.xlsx",
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        rewrite(
                good,
                "entities.xlsx",
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"));
        rewrite(
                good,
                "bomb.xlsx",
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<si>", "<si><t>" + " ".repeat(60_000_000) + "</t></si><si>"));
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("letter.docx"))) {
            document.createParagraph().createRun().setText("Dear colleague");
            document.write(out);
        }
        Files.copy(folder.resolve("letter.docx"), folder.resolve("word.xlsx"));
        encrypt(good, folder.resolve("secret.xlsx"));
        PlancheckCli ran = PlancheckCli.run("check", folder.toString(), "--format", "json", "--only-findings");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"id\" : \"good-2\"", "\"id\" : \"good-3\"");
        String in = folder.toString().replace('\\', '/') + "/";
        assertThat(ran.err()
                        .lines()
                        .map(line -> line.replace(in, "").replaceFirst("[;,:] .*|: an.*", ""))
                        .map(line -> line.replaceFirst("(: [^;,(]*).*", "$1").strip())
                        .toList())
                .hasSize(11);
        assertThat(ran.err())
                .contains(
                        "text.xlsx: not a readable office document",
                        "cut.xlsx: not a readable office document",
                        "old.xls: an office document in a format from before 2007",
                        "renamed.xlsx: an office document in a format from before 2007",
                        "macro.xlsm: the file contains macros",
                        "disguised.xlsx: the file contains macros",
                        "entities.xlsx: contains a document type declaration or an entity",
                        "bomb.xlsx: expands to far more data",
                        "letter.docx: no label of a proposal form found",
                        "word.xlsx: the content is another kind of document",
                        "secret.xlsx: the file is encrypted");
    }

    /** A heading and two proposals. */
    private Path workbook(String name, Consumer<XSSFSheet> more) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            String[][] rows = {{"中文名称", "标准性质", "项目周期"}, {"甲", "推荐性"}, {"乙", "强制性"}};
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].length; c++) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            more.accept(sheet);
            workbook.write(out);
        }
        return file;
    }

    private void rewrite(Path from, String to, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(to)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(change.apply(text)).isNotEqualTo(text);
                    bytes = change.apply(text).getBytes(StandardCharsets.UTF_8);
                }
                out.write(bytes);
                out.closeEntry();
            }
        }
    }

    private static void encrypt(Path from, Path to) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(to)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(from, data);
            }
            container.writeFilesystem(out);
        }
    }
}
