package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.ReportFixtures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs and people rely on in each format, on fixtures with hostile texts, a waiver and an unreadable file. */
class ReportFormatsTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"click\")";

    @TempDir
    private Path folder;

    @Test
    void several_reports_are_written_in_one_run_each_to_its_own_place() {
        Path html = folder.resolve("r.html");
        Path sarif = folder.resolve("r.sarif");

        PlancheckCli run = ReportFixtures.check(
                "--format",
                "csv",
                "--format",
                "html",
                "--output",
                html.toString(),
                "--output",
                sarif.toString(),
                "--format",
                "sarif");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).startsWith("\uFEFFfile,proposal");
        assertThat(html).content().startsWith("<!DOCTYPE html>");
        assertThat(sarif).content().contains("\"version\" : \"2.1.0\"");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".partial"));
    }

    @Test
    void a_second_report_for_standard_output_is_refused() {
        assertUsageMistake(
                "--format html has no --output; only one report can go to standard output",
                "--format",
                "text",
                "--format",
                "html");
    }

    @Test
    void an_output_without_a_format_among_several_is_refused() {
        assertUsageMistake(
                "--output b has no --format; with several reports, each --output must follow its --format",
                "--format",
                "html",
                "--output",
                "a",
                "--output",
                "b");
    }

    @Test
    void two_reports_for_the_same_file_are_refused() {
        assertUsageMistake(
                "two reports would be written to x/../a",
                "--format",
                "html",
                "--output",
                "a",
                "--format",
                "sarif",
                "--output",
                "x/../a");
    }

    @Test
    void an_unknown_format_is_refused_with_the_nearest_name() {
        assertUsageMistake("unknown value \"sarff\" for --format; did you mean \"sarif\"?", "--format", "sarff");
    }

    @Test
    void the_help_names_every_format() {
        for (String language : List.of("en", "zh")) {
            assertThat(PlancheckCli.run("check", "--help", "--lang", language).out())
                    .contains(ReportFormat.codes());
        }
    }

    @Test
    void sarif_gives_a_level_to_failures_alone_and_keeps_every_level_in_the_properties() {
        List<JsonNode> results = sarifResults();

        assertThat(results)
                .extracting(r -> r.get("kind").asString())
                .contains("fail", "open", "review", "informational", "pass", "notApplicable");
        assertThat(results).allSatisfy(result -> {
            boolean fails = result.get("kind").asString().equals("fail");
            String level = result.at("/properties/level").asString();
            assertThat(result.get("level").asString()).isEqualTo(fails ? level : "none");
        });
        assertThat(results)
                .filteredOn(r -> r.get("kind").asString().equals("open"))
                .extracting(r -> r.at("/properties/level").asString())
                .containsOnly("error");
    }

    @Test
    void sarif_has_a_suppression_for_what_is_waived_and_for_nothing_else() {
        List<JsonNode> suppressed =
                sarifResults().stream().filter(r -> r.has("suppressions")).toList();

        assertThat(suppressed).singleElement().satisfies(result -> {
            assertThat(result.get("ruleId").asString()).isEqualTo("TEST-04");
            assertThat(result.at("/suppressions/0/justification").asString())
                    .isEqualTo("The scope follows; see <minutes> | item 3");
        });
    }

    @Test
    void sarif_says_that_a_run_with_an_unreadable_file_was_not_successful() {
        JsonNode invocation = sarif("--format", "sarif").at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith("/3%20bad%20%26%20worse.yaml");
    }

    @Test
    void sarif_leaves_out_what_passed_where_only_findings_are_wanted() {
        List<String> kinds = new ArrayList<>();
        sarif("--format", "sarif", "--only-findings")
                .at("/runs/0/results")
                .forEach(r -> kinds.add(r.get("kind").asString()));

        assertThat(kinds).contains("fail").doesNotContain("pass", "notApplicable");
    }

    @Test
    void a_bracketed_text_in_a_sarif_message_is_no_link() {
        assertThat(sarifResults())
                .extracting(r -> r.at("/message/text").asString())
                .anyMatch(text -> text.contains("\\[see\\](http://evil.example)"));
    }

    @Test
    void junit_names_are_unique_and_its_counts_are_those_of_its_cases() throws Exception {
        Document junit = junit();
        List<String> names = elements(junit, "testcase").stream()
                .map(e -> e.getAttribute("classname") + "#" + e.getAttribute("name"))
                .toList();
        Element root = junit.getDocumentElement();

        assertThat(names).doesNotHaveDuplicates().hasSize(Integer.parseInt(root.getAttribute("tests")));
        assertThat(elements(junit, "failure")).hasSize(Integer.parseInt(root.getAttribute("failures")));
        assertThat(elements(junit, "error"))
                .hasSize(Integer.parseInt(root.getAttribute("errors")))
                .hasSize(1);
        assertThat(elements(junit, "skipped")).hasSize(Integer.parseInt(root.getAttribute("skipped")));
    }

    @Test
    void junit_fails_on_what_is_not_met_or_open_and_skips_what_is_to_be_judged_waived_or_not_applicable()
            throws Exception {
        Document junit = junit();

        assertThat(elements(junit, "failure"))
                .extracting(e -> e.getAttribute("type"))
                .containsExactlyInAnyOrder("fail.error", "open.error", "open.error");
        assertThat(elements(junit, "skipped"))
                .extracting(e -> e.getAttribute("message"))
                .anyMatch(message -> message.startsWith("to be judged"))
                .anyMatch(message -> message.startsWith("waived"))
                .anyMatch(message -> message.startsWith("not applicable"));
    }

    @Test
    void csv_neutralises_formulas_and_gives_back_every_other_text() throws IOException {
        List<CSVRecord> rows = csv();

        assertThat(rows)
                .extracting(row -> row.get("message"))
                .contains("'" + FORMULA)
                .contains("中国某协会 objects: 与 GB/T 1.1 <重复> & \"冲突\"");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^\\s*[=+\\-@].*")));
    }

    @Test
    void csv_has_a_row_for_what_could_not_be_processed() throws IOException {
        assertThat(csv())
                .filteredOn(row -> row.get("kind").equals("error"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("file")).endsWith("3 bad & worse.yaml"));
    }

    @Test
    void the_workbook_has_a_filtered_row_per_finding_and_empty_columns_to_fill_in() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet findings = workbook.getSheet("Findings");
            List<String> header = texts(findings.getRow(0));

            assertThat(header)
                    .startsWith("Proposal", "Title", "Rule", "Outcome", "Level")
                    .endsWith("Decision", "Remark");
            assertThat(findings.getLastRowNum()).isEqualTo(8);
            assertThat(findings.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(findings.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:M9");
            assertThat(texts(findings.getRow(1))).endsWith("", "");
            assertThat(findings.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheet("Not processed").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_formula_in_a_workbook_stays_text_also_when_its_cell_is_edited() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            List<Boolean> quoted = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(FORMULA)) {
                    quoted.add(cell.getCellStyle().getQuotePrefixed());
                }
            })));
            assertThat(quoted).containsExactly(true);
        }
    }

    @Test
    void markup_in_a_submission_is_text_in_the_page() {
        String html = ReportFixtures.check("--format", "html").out();

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        assertThat(html.split("<script>", -1)).hasSize(2);
        assertThat(html).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void the_page_shows_the_place_of_a_finding_in_the_submission() {
        assertThat(ReportFixtures.check("--format", "html").out())
                .contains("<span class=\"n\">7</span><code><mark>cycleMonths: 36  # far too long</mark></code>");
    }

    @Test
    void the_page_cuts_a_line_that_is_very_long() throws IOException {
        Path minified = folder.resolve("long.json");
        Files.writeString(
                minified,
                "{\"id\":\"A\",\"nature\":\"recommended\",\"purpose\":\"" + "长".repeat(5_000)
                        + "\",\"scope\":\"s\",\"cycleMonths\":99,\"committee\":{\"number\":\"" + "x".repeat(5_000)
                        + "\"}}");

        String html = PlancheckCli.run(
                        "check",
                        minified.toString(),
                        "--rules",
                        ReportFixtures.FOLDER + "/rules",
                        "--as-of",
                        "2026-11-22",
                        "--format",
                        "html")
                .out();

        assertThat(html).containsPattern("<code>…长{40,}\",\"scope\":\"s\",<mark>\"cycleMonths\":99,[^<]*…</mark>");
        assertThat(html).doesNotContain("长".repeat(100)).doesNotContain("x".repeat(200));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_place_in_a_workbook_is_named_by_sheet_and_cell_in_every_format(ReportFormat format) {
        String report = PlancheckCli.run(
                        "check",
                        "src/test/resources/office/summary.xlsx",
                        "--as-of",
                        "2026-11-22",
                        "--format",
                        format.code())
                .out();

        assertThat(report.replace("\\", ""))
                .contains(
                        format == ReportFormat.CSV || format == ReportFormat.SARIF ? "推荐性!H4" : "summary.xlsx!推荐性!H4");
    }

    @Test
    void every_format_reports_a_run_without_any_proposal() {
        for (ReportFormat format : ReportFormat.values()) {
            PlancheckCli run = PlancheckCli.run(
                    "check",
                    folder.resolve("none.yaml").toString(),
                    "--rules",
                    ReportFixtures.FOLDER + "/rules",
                    "--as-of",
                    "2026-11-22",
                    "--format",
                    format.code());
            assertThat(run.exitCode()).as(format.code()).isEqualTo(2);
            assertThat(run.bytes()).as(format.code()).isNotEmpty();
            assertThat(run.err()).as(format.code()).contains("none.yaml").doesNotContain("Exception");
        }
    }

    private static void assertUsageMistake(String reason, String... options) {
        PlancheckCli run = ReportFixtures.check(options);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("plancheck: " + reason + "\n");
        assertThat(run.bytes()).isEmpty();
    }

    private static JsonNode sarif(String... options) {
        return new JsonMapper().readTree(ReportFixtures.check(options).out());
    }

    private static List<JsonNode> sarifResults() {
        List<JsonNode> results = new ArrayList<>();
        sarif("--format", "sarif").at("/runs/0/results").forEach(results::add);
        return results;
    }

    private static Document junit() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        ReportFixtures.check("--format", "junit").bytes()));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<CSVRecord> csv() throws IOException {
        String text = new String(ReportFixtures.check("--format", "csv").bytes(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                ReportFixtures.check("--format", "xlsx").bytes()));
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
