package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plancheck.testing.TestCells.cell;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.LabelIndex;

/** A tick counts for the option that it belongs to and for no other. */
class TickBoxesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准性质 | 推荐性√ 强制性 | 推荐性
            标准性质 | 推荐性 √强制性 | 强制性
            标准性质 | 强制性√、推荐性、指导性技术文件 | 强制性
            标准性质 | 强制性 推荐性√ 指导性技术文件 | 推荐性
            标准性质 | √推荐性 强制性 | 推荐性
            标准性质 | □强制性 □推荐性√ | 推荐性
            标准性质 | □强制性 √□推荐性 | 推荐性
            标准性质 | □强制性 □√推荐性 | 推荐性
            标准性质 | □强制性√ □推荐性 | 强制性
            标准性质 | □强制性 □推荐性 √ | 推荐性
            标准性质 | 强制性□ 推荐性□√ | 推荐性
            标准性质 | 强制性□ 推荐性■ | 推荐性
            标准性质 | ☑推荐性 强制性 | 推荐性
            标准性质 | 强制性 □ 推荐性 ☑ | 推荐性
            标准性质 | 性质：□强制性 ☑推荐性 | 推荐性
            标准性质 | 性质：√推荐性 | 推荐性
            标准性质 | ☐强制性☒推荐性 | 推荐性
            标准性质 | ○强制性●推荐性 | 推荐性
            标准性质 | □强制性 ✅推荐性 | 推荐性
            标准性质 | ( )强制性 (x)推荐性 | 推荐性
            标准性质 | [ ] 强制性 [X] 推荐性 | 推荐性
            标准性质 | （　）强制性（√）推荐性 | 推荐性
            标准性质 | □强制性 √推荐性√ | 推荐性
            标准性质 | ☑推荐性（GB/T） □强制性 | 推荐性（GB/T）
            标准性质 | □强制性 ☑推荐性 ☑指导性技术文件 | 推荐性 + 指导性技术文件
            标准类别 | 安全 卫生√ 环保 基础 | 卫生
            标准类别 | 安全 卫生 √环保 基础 | 环保
            标准类别 | □安全 √管理 □产品 □其他 | 管理
            标准类别 | □安全 √其它的 □基础 | 其它的
            标准类别 | 安全/卫生√/环保 | 卫生
            标准类别 | □安全 卫生√ 环保 □基础 □产品 | 卫生
            标准类别 | □安全 □卫生 环保√ 基础 □管理 | 环保
            项目周期 | 12□ 16□ 18☑ 22□ 24□个月 | 18
            项目周期 | 12 □ 16 □ 18 ☑ 22 □ 24 □ 个月 | 18
            项目周期 | 12□ 16□ 18□ 22□ 24☑个月 | 24
            项目周期 | □12 □16 ☑18 □22 □24个月 | 18
            项目周期 | 12 16 18√ 22 24个月 | 18
            是否涉及专利 | □是 否√ | 否
            是否涉及专利 | □是√ 否 | 是
            是否涉及专利 | 是√ 否 | 是
            是否涉及专利 | 是√ 否× | 是
            是否涉及专利 | 是× 否√ | 否
            是否涉及专利 | 是(√)  否( ) | 是
            是否涉及专利 | 是□否■ | 否
            是否涉及专利 | □是■否 | 否
            是否涉及专利 | ☑是□ 否 | 是
            是否涉及专利 | ☑是 □否，专利号：ZL2020 | 是
            是否涉及专利 | □否 ☑是，专利号：ZL2020 | 是，专利号：ZL2020
            是否涉及专利 | ☑是（专利号：ZL2020） □否 | 是（专利号：ZL2020）
            采用国际标准 | 无√ ISO IEC ITU | 无
            采用国际标准 | 无 ISO√ IEC ITU | ISO
            采用国际标准 | □无 ☑ISO/IEC □ITU | ISO/IEC
            采用国际标准 | □否 ☑是 ISO 9001:2015 | 是：ISO 9001:2015
            采信团体标准 | ☑ 是 T/CAS 1-2020 □ 否 | 是：T/CAS 1-2020
            采信团体标准 | □否 ☑是T/CAS 1-2020 | 是：T/CAS 1-2020
            采信团体标准 | ☑yes T/CAS 1-2020 □no | yes：T/CAS 1-2020
            采信团体标准 | ☑是 见附件 □否 | 是：见附件
            采信团体标准 | □是 ☑否 见附件 | 否 见附件
            制定/修订 | 制定（ √ ）  修订（   ） | 制定
            制定/修订 | 制定（   ）  修订（ √ ） | 修订
            """)
    void a_tick_counts_for_its_own_option(String label, String boxes, String ticked) throws InputException {
        assertThat(TickBoxes.ticked(cell(boxes), options(label))).contains(List.of(ticked.split(" \\+ ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是否由团体标准转化 | □是 □否
            是否由团体标准转化 | 是□ 否□
            标准性质 | ( )强制性 ( )推荐性
            标准性质 | ☐ 强制性
            """)
    void of_empty_boxes_none_is_ticked(String label, String boxes) throws InputException {
        assertThat(TickBoxes.ticked(cell(boxes), options(label))).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准性质 | 推荐性
            标准性质 | ''
            是否涉及专利 | √
            是否涉及专利 | ' ☑ '
            是否涉及专利 | □
            是否涉及专利 | 是□ 否☑ 详细情况见附件三的说明
            起草单位 | 甲公司 ☑乙公司
            """)
    void where_there_are_no_options_or_more_is_said_the_text_is_taken_as_a_whole(String label, String text)
            throws InputException {
        assertThat(TickBoxes.ticked(cell(text), options(label))).isEmpty();
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
    void where_it_cannot_be_told_which_option_is_ticked_the_cell_is_refused(String label, String boxes) {
        InputException refused =
                catchThrowableOfType(InputException.class, () -> TickBoxes.ticked(cell(3, 2, boxes), options(label)));
        assertThat(refused.reason().en())
                .isEqualTo("cannot tell which option is ticked in \"" + boxes
                        + "\"; expected a box before each option: ☑A □B");
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.column()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"□是", "☑是 □否", "是■", "( ) 是 ( ) 否", "[x]", "(√)", "|_| 是 |_| 否", "|X| 是", "○是", "甲🗹"})
    void a_text_with_a_box_has_boxes(String text) {
        assertThat(TickBoxes.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "是", "√", "是√ 否", "甲（ ）", "( )", "()", "(y)", "|X", "[ab]"})
    void a_bare_tick_or_one_pair_of_empty_brackets_is_no_box(String text) {
        assertThat(TickBoxes.in(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "☑是 □否, true",
        "□是 ☑否, true",
        "是■否□, true",
        "'☑是，专利号：ZL2020 □否', true",
        "☑是（见附件） □否, true",
        "☑有 □无, true",
        "☑yes □no, true",
        "□是 □否, false",
        "☑是 ☑否, false",
        "是√ 否, false",
        "☑强制性 □推荐性, false",
        "□强制性 推荐性☑, false",
        "是, false",
        "'', false"
    })
    void one_ticked_yes_or_no_is_an_answer(String text, boolean answer) {
        assertThat(TickBoxes.answer(cell(text))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"□是 □否", "是□ 否□", "□", "□ISO确认的标准 □其他", "( )是 ( )否", "  □是  "})
    void options_of_which_none_is_ticked_are_unanswered(String text) {
        assertThat(TickBoxes.unanswered(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "☑是 □否",
                "□是 否√",
                "性质□甲",
                "□规定了术语。□规定了接口。",
                "□规定了术语；□规定了接口；",
                "□一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
            })
    void what_is_ticked_or_written_is_an_answer(String text) {
        assertThat(TickBoxes.unanswered(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "推荐性√, true",
        "☒, true",
        "□推荐性, true",
        "12❏, true",
        "×, false",
        "(x) 是, false",
        "推荐性, false",
        "'', false"
    })
    void a_text_has_the_glyph_of_a_box_or_a_tick_or_none(String text, boolean glyph) {
        assertThat(TickBoxes.anyGlyph(text)).isEqualTo(glyph);
    }

    @Test
    void an_option_of_thirty_characters_is_still_one() {
        assertThat(TickBoxes.unanswered("□" + "甲".repeat(30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ☑是 □否，专利号：ZL2020 | 是 | '，专利号：ZL2020'
            ☑是 □否 ZL2020 | 是 | '，ZL2020'
            ☑是 □否（T/CAS 1-2020） | 是 | '，T/CAS 1-2020'
            ☑是 □否，见附件 | 是 | ''
            ☑是，ZL2020 □否 | 是，ZL2020 | ''
            ☑是，ZL2020 □否，ZL2020 | 是，ZL2020 | ''
            ☑是 □也许，ZL2020 | 是 | ''
            ☑是 □否，ZL2020 □不知 | 是 | ''
            ☑是 | 是 | ''
            是 | 是 | ''
            """)
    void a_number_behind_all_options_belongs_to_the_ticked_one(String text, String ticked, String behind) {
        assertThat(TickBoxes.behindOptions(cell(text), options("是否涉及专利"), ticked))
                .isEqualTo(behind);
    }

    private static Predicate<String> options(String label) {
        return ValueReader.option(LabelIndex.KNOWN.of(label).orElseThrow());
    }
}
