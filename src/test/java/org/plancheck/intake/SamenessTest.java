package org.plancheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.proposal.Proposal;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is the same counts as the same, whichever format it comes in. */
class SamenessTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    enum Kind {
        YAML,
        JSON,
        JSONL,
        CSV,
        XLSX,
        DOCX
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_the_same_whatever_its_dash_blank_and_width(Kind kind) throws Exception {
        for (String typed : List.of(
                "T/CAS 290\u20112017",
                "T/CAS 290\u20152017",
                "T/CAS 290\u20102017",
                "T/CAS 290\u22122017",
                "T/CAS 290\u30FC2017",
                "T/CAS\u00A0290-2017",
                "T/CAS\u3000290-2017",
                "T/CAS\u2009290-2017",
                "\uFF34\uFF0F\uFF23\uFF21\uFF33 290\uFF0D2017",
                "T/CAS 290-\u200B2017",
                "\uFEFFT/CAS 290-2017",
                "T/CAS  290 - 2017")) {
            assertThat(read(kind, "associationStandard.number", typed)
                            .at("/associationStandard/number")
                            .asString())
                    .as(typed)
                    .isEqualTo("T/CAS 290-2017");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_that_lacks_stays_a_fault_of_form(Kind kind) throws Exception {
        Path file = write(kind, "associationStandard.number", "T/CAS290-2017");
        assertThat(PlancheckCli.run("check", file.toString(), "--as-of", "2026-11-22", "--lang", "en")
                        .out())
                .contains("T/CAS290-2017 is not a valid number of an association standard");
        file = write(kind, "associationStandard.number", "T/CAS\u00A0290\u20112017");
        assertThat(PlancheckCli.run("check", file.toString(), "--as-of", "2026-11-22", "--lang", "en")
                        .out())
                .doesNotContain("is not a valid number of an association standard");
    }

    @ParameterizedTest
    @EnumSource
    void committees_are_the_same_wherever_one_is_named(Kind kind) throws Exception {
        for (String typed : List.of("SAC/TC260", "TC 260", "SAC TC260", "\uFF33\uFF21\uFF23\uFF0F\uFF34\uFF23 260")) {
            assertThat(read(kind, "committee.number", typed)
                            .at("/committee/number")
                            .asString())
                    .as(typed)
                    .isEqualTo("SAC/TC 260");
            assertThat(read(kind, "coordination.consultations", "[{\"party\": \"" + typed + "\", \"consulted\": true}]")
                            .at("/coordination/consultations/0/party")
                            .asString())
                    .as(typed)
                    .isEqualTo("SAC/TC 260");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_standard_that_is_revised_is_the_one_it_overlaps_however_both_are_typed(Kind kind) throws Exception {
        JsonNode read = read(kind, "overlaps", "[{\"standard\": \"\uFF27\uFF22\uFF0F\uFF3422080\u20142016\"}]");
        assertThat(read.at("/overlaps/0/standard").asString()).isEqualTo("GB/T 22080-2016");
        assertThat(read(kind, "revises", "[\"GB/T\u00A022080-2016\", \"GB/T 22080\u20132016\"]")
                        .get("revises"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revises | [\"GB 1-2000\", \" GB 1\u20142000 \", \"GB 2-2000\"] | [\"GB 1-2000\",\"GB 2-2000\"]",
                "keyAreas | [\"A1\", \"\uFF21\uFF11\", \" A1\", \"A2\"] | [\"A1\",\"A2\"]",
                "topics | [\"T1.1\", \"T1\uFF0E1\"] | [\"T1.1\"]",
                "ics | [\" 35.030 \", \"35.030\", \"\"] | [\"35.030\"]",
                "objectives | [\"health-and-safety\", \"health-and-safety \"] | [\"health-and-safety\"]",
                "needsSurvey | {\"surveyed\": [\"consumers\", \"consumers\", \"research\"]} | {\"surveyed\":[\"consumers\",\"research\"]}",
                "draftingOrganisations | [{\"name\": \"甲公司\"}, {\"name\": \"甲公司 \"}, {\"name\": \"乙公司\"}] | [{\"name\":\"甲公司\"},{\"name\":\"乙公司\"}]",
                "draftingOrganisations | [{\"name\": \"甲（北京）公司\"}, {\"name\": \"甲(北京)公司\"}] | [{\"name\":\"甲（北京）公司\"}]",
                "draftingOrganisations | [{\"name\": \"甲公司\"}, null] | [{\"name\":\"甲公司\"}]",
                "mandatoryFields | [\"M1\", null, \"M1\"] | [\"M1\"]"
            })
    void what_a_list_says_twice_counts_once_and_blank_elements_are_none(String field, String typed, String expected)
            throws Exception {
        assertThat(read(Kind.JSON, field, typed).get(field).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\"]", "[null]", "[\" \", \"\u3000\"]", "[\"待定\"]", "[\"\u200B\"]"})
    void a_list_of_nothing_but_blanks_is_not_stated(String typed) throws Exception {
        assertThat(read(Kind.JSON, "keyAreas", typed).has("keyAreas")).isFalse();
        assertThat(read(Kind.JSON, "keyAreas", "[]").get("keyAreas").toString()).isEqualTo("[]");
    }

    @Test
    void a_name_listed_twice_is_one_organisation() throws Exception {
        Proposal proposal = MAPPER.readValue("""
                {"id": "x", "draftingOrganisations": [{"name": "甲"}, {"name": "甲 ", "group": "丙集团"}, {"name": "乙", "group": "丙集团"},
                 {"name": "丁"}, {"name": "丁", "kind": "enterprise"}]}
                """, Proposal.class);
        assertThat(proposal.independentDraftingOrganisations()).isEqualTo(2);
    }

    @Test
    void a_mistake_is_told_at_its_place_behind_elements_that_are_left_out() throws Exception {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "id: x\nobjectives:\n- health-and-safety\n- ''\n- health-and-safety\n- helth\n");
        assertThat(PlancheckCli.run("convert", file.toString(), "--lang", "en").err())
                .startsWith(file + ":6:3: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ics: [35.030] | ics | [\"35.030\"]",
                "ics: [35.240, 01.040, 03.100] | ics | [\"35.240\",\"01.040\",\"03.100\"]",
                "ics: [35] | ics | [\"35\"]",
                "ics: [07] | ics | [\"07\"]",
                "title: {zh: 5.10} | title | {\"zh\":\"5.10\"}",
                "scope: 1e5 | scope | \"1e5\"",
                "achievement: {number: 1.10} | achievement | {\"number\":\"1.10\"}",
                "achievement: {number: 0123} | achievement | {\"number\":\"0123\"}",
                "achievement: {number: 123456789012345678} | achievement | {\"number\":\"123456789012345678\"}",
                "achievement: {number: -7} | achievement | {\"number\":\"-7\"}",
                "achievement: {accepted: 2021} | achievement | {\"accepted\":\"2021\"}",
                "achievement: {accepted: 2021-03} | achievement | {\"accepted\":\"2021-03\"}",
                "achievement: {accepted: 2021-03-01} | achievement | {\"accepted\":\"2021-03-01\"}",
                "cycleMonths: 18 | cycleMonths | 18"
            })
    void what_yaml_has_unquoted_is_read_as_it_is_written(String yaml, String field, String expected) throws Exception {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "id: 007\n" + yaml + "\n");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.err()).isEmpty();
        JsonNode read = MAPPER.readTree(ran.out());
        assertThat(read.get("id").asString()).isEqualTo("007");
        assertThat(read.get(field).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML", "JSON", "JSONL", "CSV", "XLSX", "DOCX"})
    void a_number_for_a_text_is_read_as_it_is_written_in_every_format(Kind kind) throws Exception {
        assertThat(read(kind, "ics", "[35.030]").get("ics").toString()).isEqualTo("[\"35.030\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: {zh: true}",
                "cycleMonths: 1.5",
                "cycleMonths: [18]",
                "achievement: {accepted: 21}",
                "achievement: {accepted: 2021.05}"
            })
    void what_is_no_such_value_is_still_refused(String yaml) throws Exception {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "id: x\n" + yaml + "\n");
        PlancheckCli ran = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith(file + ":2:");
    }

    /** A new field that holds the number of a standard or of a committee may not be forgotten. */
    @Test
    void every_field_that_names_a_standard_or_a_committee_has_its_one_form() {
        assertThat(Vocabulary.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .filter(field -> field.type() == String.class)
                        .filter(field -> field.label().zh().matches(".*(标准号|标准编号|分类号|推荐性国家标准).*"))
                        .filter(field -> field.writtenForm().isEmpty()))
                .isEmpty();
    }

    private JsonNode read(Kind kind, String path, String text) throws Exception {
        PlancheckCli ran = PlancheckCli.run("convert", write(kind, path, text).toString(), "--to", "jsonl");
        assertThat(ran.err()).isEmpty();
        return MAPPER.readTree(ran.out());
    }

    private Path write(Kind kind, String path, String text) throws Exception {
        Path file = folder.resolve("x." + kind.name().toLowerCase(java.util.Locale.ROOT));
        switch (kind) {
            case YAML, JSON, JSONL -> {
                String value = text.startsWith("[") || text.startsWith("{") ? text : MAPPER.writeValueAsString(text);
                String[] steps = path.split("\\.");
                for (int i = steps.length - 1; i > 0; i--) {
                    value = "{\"" + steps[i] + "\": " + value + "}";
                }
                Files.writeString(file, "{\"id\": \"x\", \"" + steps[0] + "\": " + value + "}\n");
            }
            case CSV -> Files.writeString(file, "id," + path + "\nx,\"" + text.replace("\"", "\"\"") + "\"\n");
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    var sheet = workbook.createSheet();
                    for (Map.Entry<Integer, List<String>> row : Map.of(0, List.of("id", path), 1, List.of("x", text))
                            .entrySet()) {
                        var cells = sheet.createRow(row.getKey());
                        cells.createCell(0).setCellValue(row.getValue().get(0));
                        cells.createCell(1).setCellValue(row.getValue().get(1));
                    }
                    workbook.write(out);
                }
            }
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument();
                        OutputStream out = Files.newOutputStream(file)) {
                    XWPFTable table = document.createTable(2, 2);
                    table.getRow(0).getCell(0).setText("id");
                    table.getRow(0).getCell(1).setText("x");
                    table.getRow(1).getCell(0).setText(path);
                    table.getRow(1).getCell(1).setText(text);
                    document.write(out);
                }
            }
        }
        return file;
    }
}
