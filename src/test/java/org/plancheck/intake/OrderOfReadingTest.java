package org.plancheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;

/** Who takes proposals and mistakes as they come has them in order, and need not sort. */
class OrderOfReadingTest {

    @TempDir
    private Path folder;

    @Test
    void files_refused_arguments_and_standard_input_come_in_the_order_of_their_names() throws IOException {
        String late = file("z.yaml", "id: z\nnature: wrong\n");
        String early = file("a.yaml", "id: a\n");
        String middle = folder.resolve("m.yaml").toString();
        String other = file("b.md", "# b");
        List<String> events = events("id: s\nnature: worse\n", late, middle, "-", early, other, middle);
        assertThat(events).containsExactly(early + " a", other + ":0:0", middle + ":0:0", late + ":2:1", "<stdin>:2:1");
        assertThat(folder.toString()).isLessThan("<");
    }

    @Test
    void of_two_links_to_one_file_the_same_one_counts_every_time() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("in"));
        Files.writeString(kept.resolve("m.yaml"), "id: m\n");
        for (String link : new String[] {"z.yaml", "b.yaml", "k.yaml"}) {
            Files.createSymbolicLink(kept.resolve(link), kept.resolve("m.yaml"));
        }
        assertThat(events("", kept.toString())).containsExactly(kept + "/b.yaml m");
    }

    @Test
    void the_mistakes_of_a_document_come_by_their_places_whoever_finds_them() throws IOException {
        String file = file("a.csv", "id,标准性质,项目周期,标准性质,集采\nx,强,久,推荐性,1\ny,强制性,1,推荐,1,beyond\n");
        assertThat(events("", file))
                .containsExactly(file + ":2:3", file + ":2:5", file + ":2:7", file + ":3:9", file + ":3:14");
    }

    @Test
    void a_row_of_csv_that_cannot_be_read_is_told_after_the_rows_before_it() throws IOException {
        String file = file("a.csv", "id,标准性质\nx,强\n\ny,\"强\n");
        assertThat(events("", file)).containsExactly(file + ":2:3", file + ":5:1");
    }

    @Test
    void the_rows_of_a_workbook_come_in_order_also_where_they_share_a_merged_cell() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            rows(
                            workbook.createSheet("乙"),
                            new String[][] {{"中文名称", "标准性质", "项目周期"}, {"a", "wrong", "x"}, {"b", "", "y"}})
                    .addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
            rows(workbook.createSheet("说明"), new String[][] {{"名称", "标准性志", "周期"}, {"c", "强制性", "12"}});
            rows(workbook.createSheet("甲"), new String[][] {{"中文名称", "标准性质", "项目周期"}, {"d", "wrong", "12"}});
            workbook.write(out);
        }
        assertThat(events("", file.toString()))
                .containsExactly(
                        file + "!乙!B2",
                        file + "!乙!C2",
                        file + "!乙!B3",
                        file + "!乙!C3",
                        file + "!说明!B1",
                        file + "!甲!B2");
    }

    @Test
    void forms_and_summary_tables_of_a_word_document_come_as_they_stand() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            table(document, new String[][] {{"标准性质", "wrong"}, {"中文名称", "甲"}});
            table(document, new String[][] {{"序号", "中文名称", "标准性质", "项目周期"}, {"1", "乙", "wrong", "12"}});
            table(document, new String[][] {{"中文名称", "丙"}, {"标准性质", "wrong"}});
            document.write(out);
        }
        assertThat(events("", file.toString()))
                .containsExactly(file + "!table1!row1!标准性质", file + "!table2!row2!cell3", file + "!table3!row2!标准性质");
    }

    private List<String> events(String stdin, String... arguments) {
        List<String> events = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        new ProposalFiles(
                        in,
                        submission -> events.add(
                                submission.file() + " " + submission.proposal().id()),
                        mistake -> events.add(place(mistake)),
                        note -> {})
                .read(List.of(arguments));
        return events;
    }

    private static String place(Diagnostic mistake) {
        assertThat(mistake.line(Language.EN)).startsWith(mistake.file());
        return mistake.location().isEmpty()
                ? mistake.file() + ":" + mistake.line() + ":" + mistake.column()
                : mistake.file() + "!" + mistake.location();
    }

    private static XSSFSheet rows(XSSFSheet sheet, String[][] rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(rows[r][c]);
            }
        }
        return sheet;
    }

    private static void table(XWPFDocument document, String[][] rows) {
        document.createParagraph();
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                table.getRow(r).getCell(c).setText(rows[r][c]);
            }
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
