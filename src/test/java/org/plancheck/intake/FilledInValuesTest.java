package org.plancheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.testing.PlancheckCli;

/** What people write into the cells of forms and tables, from the file to the proposal. */
class FilledInValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"项目周期（天）, 60", "项目周期（年/月）, 2", "项目周期（季度）, 4"})
    void a_number_in_a_unit_that_the_field_does_not_have_is_refused(String label, String cell) throws IOException {
        assertThat(convert(label, cell).err())
                .contains("is filled in as \"" + cell + label.replaceAll(".*（(.*)）", "$1")
                        + "\"; expected a whole number");
    }

    @ParameterizedTest
    @CsvSource({
        "是否涉及专利, 是（待定）",
        "是否涉及专利, 是（否）",
        "采用程度, 修改采用（IDT）",
        "项目周期, 18-24个月",
        "项目周期, 12个月（或18个月）",
        "项目周期, 60天",
        "项目周期, 2027年",
        "制定/修订, 制定（原为修订）"
    })
    void what_may_mean_something_else_is_refused(String label, String cell) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.err()).startsWith(file() + ":2:3: ").contains("is filled in as \"" + cell + "\"");
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            项目周期（年） | 2 | 'cycleMonths':24
            技术归口单位 | 全国信标委（SAC/TC 28） | 'committee':{'number':'SAC/TC 28','name':'全国信标委'}
            采用国际标准 | ☑ISO □IEC □ITU ISO 9001:2015，程度：IDT | 'internationalAdoption':{'standards':[{'number':'ISO 9001:2015'}],'degree':'IDT'}
            起草单位 | 1、甲院；2、乙公司 | 'draftingOrganisations':[{'name':'甲院'},{'name':'乙公司'}]
            """)
    void ordinary_wording_is_understood_from_the_file_to_the_proposal(String label, String cell, String value)
            throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out().strip()).isEqualTo("{\"id\":\"x\"," + value.replace('\'', '"') + "}");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void what_is_said_besides_a_value_is_kept_and_told_at_its_place() throws IOException {
        PlancheckCli ran = convert("起草单位", "甲院等5家单位");
        assertThat(ran.out()).contains("[{\"name\":\"甲院\"}]", "\"remarks\":\"起草单位: 甲院等5家单位\"");
        assertThat(ran.err().lines())
                .containsExactly(
                        file()
                                + ":2:3: \"甲院等5家单位\" indicates more organisations than it names; name all of them. The text is kept in the remarks");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void that_nothing_is_adopted_and_yet_how_is_refused() throws IOException {
        Files.writeString(file(), "id;采标号;采用程度\nx;无;IDT\n");
        PlancheckCli ran = PlancheckCli.run("convert", file().toString());
        assertThat(ran.err().lines())
                .containsExactly(
                        file()
                                + ":2:5: \"采标号\" at 2:3 says that there is none, but \"采用程度\" is filled in here; correct one of the two");
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_a_value_is_said_in_the_words_of_the_form_and_the_language_of_the_reader()
            throws IOException {
        Files.writeString(file(), "id;标准性质;项目周期;是否涉及专利;团体标准实施日期\nx;推存性;18-24个月;待查;明年\n");
        assertThat(PlancheckCli.run("check", file().toString(), "--lang", "zh")
                        .err()
                        .lines())
                .containsExactly(
                        file() + ":2:3: “标准性质”填写为“推存性”，无法识别；应为强制性国家标准、推荐性国家标准或者国家标准化指导性技术文件；是否应为“推荐性”？",
                        file() + ":2:7: “项目周期（月）”填写为“18-24个月”；应为整数，例如 18",
                        file() + ":2:15: “专利情况 / 是否涉及专利”填写为“待查”；应为是或者否",
                        file() + ":2:18: “采信的团体标准 / 实施日期”填写为“明年”；应为日期，例如 2026-03-01、2026年3月或者 2026年");
        assertThat(PlancheckCli.run("check", file().toString()).err().lines())
                .contains(
                        file()
                                + ":2:7: \"Development cycle in months\" is filled in as \"18-24个月\"; expected a whole number, for instance 18",
                        file()
                                + ":2:15: \"Patents / Involvement of patents\" is filled in as \"待查\"; expected yes or no");
    }

    @Test
    void in_yaml_codes_are_written_and_so_codes_are_named() throws IOException {
        Path yaml = Files.writeString(folder.resolve("v.yaml"), "id: x\nnature: 推存性\ncycleMonths: \"18\"\n");
        assertThat(PlancheckCli.run("check", yaml.toString(), "--lang", "zh")
                        .err()
                        .lines())
                .containsExactly(
                        yaml + ":2:1: “nature”的值“推存性”无法识别；应为下列之一：mandatory、recommended、guidance",
                        yaml + ":3:1: “cycleMonths”的值为“18”；应为整数");
    }

    private PlancheckCli convert(String label, String cell) throws IOException {
        Files.writeString(file(), "id;\"" + label + "\"\nx;\"" + cell + "\"\n");
        return PlancheckCli.run("convert", file().toString(), "--to", "jsonl");
    }

    private Path file() {
        return folder.resolve("v.csv");
    }
}
