package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.Docx;
import org.plancheck.testing.PlancheckCli;

/** A tick counts for the option that it belongs to and for no other. */
class TickBoxesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准性质 | 推荐性√ 强制性 | "nature":"recommended"
            标准性质 | 推荐性 √强制性 | "nature":"mandatory"
            标准性质 | 强制性√、推荐性、指导性技术文件 | "nature":"mandatory"
            标准性质 | √推荐性 强制性 | "nature":"recommended"
            标准性质 | □强制性 □推荐性√ | "nature":"recommended"
            标准性质 | □强制性 √□推荐性 | "nature":"recommended"
            标准性质 | □强制性 □√推荐性 | "nature":"recommended"
            标准性质 | □强制性√ □推荐性 | "nature":"mandatory"
            标准性质 | □强制性 □推荐性 √ | "nature":"recommended"
            标准性质 | 强制性□ 推荐性□√ | "nature":"recommended"
            是否涉及专利 | □是 否√ | "patents":{"involved":false}
            是否涉及专利 | □是√ 否 | "patents":{"involved":true}
            标准性质 | 强制性□ 推荐性■ | "nature":"recommended"
            标准性质 | ☑推荐性 强制性 | "nature":"recommended"
            标准性质 | 强制性 □ 推荐性 ☑ | "nature":"recommended"
            标准性质 | 性质：□强制性 ☑推荐性 | "nature":"recommended"
            标准类别 | 安全 卫生√ 环保 基础 | "category":"health"
            标准类别 | 安全 卫生 √环保 基础 | "category":"environment"
            标准类别 | □安全 √管理 □产品 □其他 | "category":"management"
            项目周期 | 12□ 16□ 18☑ 22□ 24□个月 | "cycleMonths":18
            项目周期 | 12 □ 16 □ 18 ☑ 22 □ 24 □ 个月 | "cycleMonths":18
            项目周期 | 12□ 16□ 18□ 22□ 24☑个月 | "cycleMonths":24
            项目周期 | □12 □16 ☑18 □22 □24个月 | "cycleMonths":18
            项目周期 | 12 16 18√ 22 24个月 | "cycleMonths":18
            是否涉及专利 | 是√ 否 | "patents":{"involved":true}
            是否涉及专利 | 是√ 否× | "patents":{"involved":true}
            是否涉及专利 | 是× 否√ | "patents":{"involved":false}
            是否涉及专利 | 是(√)  否( ) | "patents":{"involved":true}
            是否涉及专利 | 是□否■ | "patents":{"involved":false}
            是否涉及专利 | □是■否 | "patents":{"involved":false}
            是否涉及专利 | ☑是□ 否 | "patents":{"involved":true}
            采用国际标准 | 无√ ISO IEC ITU | "title":{"zh":"甲"}}
            采用国际标准 | 无 ISO√ IEC ITU | "internationalAdoption":{},"remarks":"采用国际标准: ISO"
            采用国际标准 | □无 ☑ISO/IEC □ITU | "internationalAdoption":{},"remarks":"采用国际标准: ISO/IEC"
            是否由团体标准转化 | □是 □否 | "title":{"zh":"甲"}}
            是否由团体标准转化 | ☑ 是 T/CAS 1-2020 □ 否 | "associationStandard":{"number":"T/CAS 1-2020"}}
            团体标准编号 | ☑ 是 T/CAS 1-2020 □ 否 | "associationStandard":{"number":"T/CAS 1-2020"}}
            团体标准编号 | □否 ☑是T/CAS 1-2020 | "associationStandard":{"number":"T/CAS 1-2020"}}
            团体标准编号 | □ 是 ☑ 否 | "title":{"zh":"甲"}}
            采用国际标准 | □否 ☑是 ISO 9001:2015 | "internationalAdoption":{"standards":[{"number":"ISO 9001:2015"}]}}
            制定/修订 | 制定（ √ ）  修订（   ） | "action":"new"
            制定/修订（打√） | 制定（   ）  修订（ √ ） | "action":"revision"
            """)
    void a_tick_counts_for_its_own_option(String label, String boxes, String understood) throws IOException {
        PlancheckCli ran = convert(label, boxes);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准性质 | 推荐性 √ 强制性
            标准性质 | 推荐性√强制性
            标准性质 | □强制性 √ □推荐性
            标准性质 | □强制性√□推荐性
            标准性质 | □强制性 推荐性☑
            是否涉及专利 | 是√ 项目编号2020
            项目周期 | 12 □ 18 ☑ 24
            """)
    void where_it_cannot_be_told_which_option_is_ticked_the_cell_is_refused(String label, String boxes)
            throws IOException {
        PlancheckCli ran = convert(label, boxes);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx") + "!table1!row2!" + label
                        + ": cannot tell which option is ticked in \"" + boxes
                        + "\"; expected a box before each option: ☑A □B");
        assertThat(ran.out()).contains("\"remarks\":\"" + label + ": " + boxes + "\"");
    }

    @Test
    void what_is_said_besides_options_is_not_lost() throws IOException {
        PlancheckCli ran = convert("是否涉及专利", "是□ 否☑ 详细情况见附件三的说明");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("\"involved\":\"是□ 否☑ 详细情况见附件三的说明\"");
        assertThat(convert("起草单位", "甲公司 ☑乙公司").out()).contains("甲公司");
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

    @ParameterizedTest
    @ValueSource(strings = {"☑是 □否，专利号：ZL2020", "□否 ☑是，专利号：ZL2020", "☑是（专利号：ZL2020） □否"})
    void what_is_written_behind_the_options_is_kept_and_told(String boxes) throws IOException {
        PlancheckCli ran = convert("是否涉及专利", boxes);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("\"patents\":{\"involved\":true}", "\"remarks\":\"是否涉及专利: " + boxes);
        assertThat(ran.err()).contains("was read as the value; the whole text is kept in the remarks");
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
