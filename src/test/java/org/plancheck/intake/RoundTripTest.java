package org.plancheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RandomProposals;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Any proposal comes back from every format as it went in. */
class RoundTripTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private final List<ObjectNode> proposals = new ArrayList<>();

    @BeforeEach
    void make() {
        RandomProposals random = new RandomProposals(20261122);
        for (int i = 0; i < 150; i++) {
            proposals.add(random.next("p-" + i));
        }
    }

    @Test
    void json_lines_give_back_every_proposal() throws Exception {
        Path file = folder.resolve("all.jsonl");
        Files.writeString(file, proposals.stream().map(ObjectNode::toString).collect(Collectors.joining("\n")));
        assertRead(file);
    }

    @Test
    void what_convert_writes_as_yaml_is_read_back_as_the_same_proposals() throws Exception {
        Path file = folder.resolve("all.jsonl");
        Files.writeString(file, proposals.stream().map(ObjectNode::toString).collect(Collectors.joining("\n")));
        for (String form : List.of("yaml", "json", "jsonl")) {
            Path converted = folder.resolve("converted." + form);
            assertThat(PlancheckCli.run("convert", file.toString(), "--to", form, "--output", converted.toString())
                            .err())
                    .isEmpty();
            assertRead(converted);
        }
    }

    @Test
    void csv_gives_back_every_proposal() throws Exception {
        StringBuilder csv = new StringBuilder();
        List<String> columns = columns();
        csv.append(String.join(",", columns)).append('\n');
        for (ObjectNode proposal : proposals) {
            Map<String, String> cells = RandomProposals.cells(proposal);
            csv.append(columns.stream()
                            .map(column -> "\"" + cells.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        Path file = folder.resolve("all.csv");
        Files.writeString(file, csv);
        assertRead(file);
    }

    @Test
    void a_workbook_gives_back_every_proposal() throws Exception {
        Path file = folder.resolve("all.xlsx");
        List<String> columns = columns();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("one");
            XSSFRow headings = sheet.createRow(0);
            columns.forEach(
                    column -> headings.createCell(columns.indexOf(column)).setCellValue(column));
            for (ObjectNode proposal : proposals) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                RandomProposals.cells(proposal)
                        .forEach((column, text) ->
                                row.createCell(columns.indexOf(column)).setCellValue(text));
            }
            workbook.write(out);
        }
        assertRead(file);
    }

    @Test
    void word_forms_give_back_every_proposal() throws Exception {
        List<String> files = new ArrayList<>();
        for (ObjectNode proposal : proposals) {
            Path file = folder.resolve(String.format("%03d.docx", files.size()));
            form(proposal, file);
            files.add(file.toString());
        }
        assertRead(files);
    }

    private static void form(ObjectNode proposal, Path file) throws IOException {
        Map<String, String> cells = RandomProposals.cells(proposal);
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(cells.size(), 2);
            int row = 0;
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                table.getRow(row).getCell(0).setText(cell.getKey());
                String[] lines = cell.getValue().split("\n", -1);
                table.getRow(row).getCell(1).getParagraphs().get(0).createRun().setText(lines[0]);
                for (int i = 1; i < lines.length; i++) {
                    table.getRow(row).getCell(1).addParagraph().createRun().setText(lines[i]);
                }
                row++;
            }
            document.write(out);
        }
    }

    private List<String> columns() {
        TreeSet<String> columns = new TreeSet<>();
        proposals.forEach(
                proposal -> columns.addAll(RandomProposals.cells(proposal).keySet()));
        return List.copyOf(columns);
    }

    private void assertRead(Path file) {
        assertRead(List.of(file.toString()));
    }

    private void assertRead(List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--to", "jsonl"));
        arguments.addAll(files);
        PlancheckCli ran = PlancheckCli.run(arguments.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSameSizeAs(proposals);
        for (int i = 0; i < lines.size(); i++) {
            assertFieldsEqual((ObjectNode) MAPPER.readTree(lines.get(i)), proposals.get(i));
        }
    }

    /** Field by field, so that a failure shows the field. */
    private static void assertFieldsEqual(ObjectNode read, ObjectNode expected) {
        expected.properties()
                .forEach(entry -> assertThat(read.get(entry.getKey()))
                        .as(expected.get("id") + " " + entry.getKey())
                        .isEqualTo(entry.getValue()));
        assertThat(read).isEqualTo(expected);
    }
}
