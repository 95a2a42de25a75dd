package org.plancheck.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.testing.Docx;
import org.plancheck.testing.PlancheckCli;

/** Boxes that are ticked in a Word form, from the document to the proposal. */
class TickedFormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            标准性质 | □强制性 √□推荐性 | ,'nature':'recommended'
            项目周期 | 12 □ 16 □ 18 ☑ 22 □ 24 □ 个月 | ,'cycleMonths':18
            采用国际标准 | □无 ☑ISO/IEC □ITU | ,'internationalAdoption':{},'remarks':'采用国际标准: ISO/IEC'
            是否由团体标准转化 | □是 □否 | ""
            团体标准编号 | ☑ 是 T/CAS 1-2020 □ 否 | ,'associationStandard':{'number':'T/CAS 1-2020'}
            团体标准编号 | □否 ☑是T/CAS 1-2020 | ,'associationStandard':{'number':'T/CAS 1-2020'}
            团体标准编号 | □ 是 ☑ 否 | ""
            制定/修订（打√） | 制定（   ）  修订（ √ ） | ,'action':'revision'
            """)
    void a_tick_counts_for_its_own_option(String label, String boxes, String fields) throws IOException {
        PlancheckCli ran = convert(label, boxes);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).endsWith("\"title\":{\"zh\":\"甲\"}" + fields.replace('\'', '"') + "}");
    }

    @Test
    void a_cell_in_which_it_cannot_be_told_which_option_is_ticked_is_refused_at_its_label() throws IOException {
        PlancheckCli ran = convert("标准性质", "推荐性√强制性");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx") + "!table1!row2!标准性质: cannot tell which option is ticked in "
                                + "\"推荐性√强制性\"; expected a box before each option: ☑A □B");
        assertThat(ran.out()).contains("\"remarks\":\"标准性质: 推荐性√强制性\"");
    }

    @Test
    void what_is_said_besides_options_is_not_lost() throws IOException {
        PlancheckCli ran = convert("是否涉及专利", "是□ 否☑ 详细情况见附件三的说明");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"involved\":\"是□ 否☑ 详细情况见附件三的说明\"");
        assertThat(convert("范围", "□规定了术语。□规定了接口。").out()).contains("\"scope\":\"□规定了术语。□规定了接口。\"");
    }

    @Test
    void what_follows_a_ticked_yes_and_is_no_number_is_told() throws IOException {
        PlancheckCli ran = convert("团体标准编号", "☑是 见附件 □否");
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx") + "!table1!row2!团体标准编号: only the beginning of \"是：见附件\" "
                        + "was read as the value; the whole text is kept in the remarks");
        assertThat(ran.out()).contains("\"associationStandard\":{},\"remarks\":\"团体标准编号: ☑是 见附件 □否\"");
    }

    @Test
    void what_stands_behind_no_box_is_not_taken_for_an_answer() throws IOException {
        PlancheckCli ran = convert("标准类别", "□安全 √其它的 □基础");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("\"Category\" is filled in as \"其它的\", which is not a known value");
    }

    private PlancheckCli convert(String label, String boxes) throws IOException {
        return PlancheckCli.run(
                "convert",
                "--to",
                "jsonl",
                Docx.save(folder.resolve("form.docx"), Docx.table(Docx.row("中文名称", "甲"), Docx.row(label, boxes))));
    }
}
