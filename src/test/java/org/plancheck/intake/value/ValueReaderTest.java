package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plancheck.testing.TestCells.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.value.ParsedValue.NothingStated;
import org.plancheck.intake.value.ParsedValue.OtherText;
import org.plancheck.intake.value.ParsedValue.PlainValue;
import org.plancheck.intake.value.ParsedValue.StatedValue;
import org.plancheck.intake.value.ParsedValue.ValueWithRest;
import org.plancheck.text.Messages;

/** What people write into a cell is understood as a value of the field's type, or passed on as it stands. */
class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            中文名称 | " 智慧社区 " | '智慧社区'
            中文名称 | 无人机 无线充电 | '无人机 无线充电'
            中文名称 | 无 | '无'
            上报单位 / 名称 | 甲院（盖章） | '甲院'
            提出单位 / 名称 | 甲院 (公章) | '甲院'
            标准性质 | 推荐性 | 'recommended'
            标准性质 | ＧＢ／Ｔ | 'recommended'
            标准性质 | Recommended (GB/T) | 'recommended'
            标准性质 | □强制性 ☑推荐性 | 'recommended'
            标准性质 | 推存性 | '推存性'
            标准类别 | 基础通用 | 'basic'
            采用程度 | 等同采用（IDT） | 'IDT'
            采用程度 | 修改采用（IDT） | '修改采用（IDT）'
            采用程度 | 等同(IDT) | 'IDT'
            制定/修订 | 制定（原为修订） | '制定（原为修订）'
            项目周期 | 18 | 18
            项目周期 | 一年半 | 18
            项目周期 | 12□ 18☑个月 | 18
            项目周期 | 18-24个月 | '18-24个月'
            项目周期 | 12个月（或18个月） | '12个月（或18个月）'
            是否涉及专利 | 是 | true
            是否涉及专利 | 不涉及 | false
            是否涉及专利 | 无 | false
            是否涉及专利 | 是√ 否 | true
            是否涉及专利 | 是（待定） | '是（待定）'
            是否涉及专利 | 是（否） | '是（否）'
            是否涉及专利 | 是（是） | true
            是否涉及专利 | 待查 | '待查'
            团体标准实施日期 | 2026 | '2026'
            团体标准实施日期 | 2026年 | '2026'
            团体标准实施日期 | 2026-3 | '2026-03'
            团体标准实施日期 | 2026年3月 | '2026-03'
            团体标准实施日期 | 2026-03-01 | '2026-03-01'
            团体标准实施日期 | 2026/3/1 | '2026-03-01'
            团体标准实施日期 | 2026.12.31 | '2026-12-31'
            团体标准实施日期 | 2026年3月1日 | '2026-03-01'
            团体标准实施日期 | ２０２６年３月１日 | '2026-03-01'
            团体标准实施日期 | 2026 年 3 月 1 日 | '2026-03-01'
            团体标准实施日期 | 20260301 | '2026-03-01'
            团体标准实施日期 | 26-03-01 | '26-03-01'
            团体标准实施日期 | 明年 | '明年'
            团体标准实施日期 | 2026-13-45 | '2026-13-45'
            技术委员会编号 | TC28 | 'SAC/TC 28'
            技术委员会编号 | 全国信标委（TC28） | '全国信标委（TC28）'
            ccs | CCS L80 | 'L80'
            ccs | L80 | 'L80'
            ccs | CCS | 'CCS'
            """)
    void one_value_is_understood_by_the_type_of_its_field(String label, String text, String value)
            throws InputException {
        assertThat(json(ValueReader.of(field(label), cell(text)))).isEqualTo(value.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ics | 35.240.01 | ['35.240.01']
            ics | ICS 35.240.01、ICS：01.040 | ['35.240.01','01.040']
            ics | '35.240, 01.040' | ['35.240','01.040']
            ics | 35.240 01.040 | ['35.240 01.040']
            ics | 无 | []
            ics | 'T1 T2' | ['T1','T2']
            代替标准号 | GB/T 1-2000 | ['GB/T 1-2000']
            代替标准号 | 代替GB/T 1-2000 | ['GB/T 1-2000']
            代替标准号 | 拟代替：GB/T 5-2000、GB/T 6-2000以及GB/T 7-2000 | ['GB/T 5-2000','GB/T 6-2000','GB/T 7-2000']
            代替标准号 | 'GB/T 5-2000 and GB/T 6-2000' | ['GB/T 5-2000','GB/T 6-2000']
            代替标准号 | 'Replaces: GB/T 5-2000,GB/T 6-2000' | ['GB/T 5-2000','GB/T 6-2000']
            代替标准号 | 无 | []
            代替标准号 | ['GB/T 5-2000'] | ['GB/T 5-2000']
            强制的目的 | 无 | []
            强制的目的 | 什么 | ['什么']
            涉及的产品清单 | 甲、乙（丙、丁） | ['甲','乙（丙、丁）']
            涉及的产品清单 | '甲,乙' | ['甲,乙']
            所需标准样品 | 1.0 | ['1.0']
            """)
    void a_list_is_taken_apart_at_the_separators_of_its_field(String label, String text, String value)
            throws InputException {
        Cell cell = cell(text.startsWith("['") ? text.replace('\'', '"') : text);
        assertThat(json(ValueReader.of(field(label), cell))).isEqualTo(value.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中文名称 | /
            中文名称 | 待定
            标准性质 | ——
            标准性质 | 不适用
            标准性质 | 无
            标准性质 | □强制性 □推荐性
            项目周期 | 无
            是否涉及专利 | □是 □否
            团体标准实施日期 | N/A
            ics | -
            ics | TBD
            强制的目的 | □甲 □乙
            """)
    void what_says_nothing_leaves_the_field_unstated(String label, String text) throws InputException {
        assertThat(ValueReader.of(field(label), cell(text))).isEqualTo(new NothingStated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是否涉及专利 | 是（专利号ZL2020） | true | 专利号ZL2020
            是否涉及专利 | 是：ZL2020 | true | ZL2020
            是否涉及专利 | 否（已检索） | false | 已检索
            是否涉及专利 | ☑是 □否，专利号：ZL2020 | true | 专利号：ZL2020
            项目周期 | 24个月（含报批） | 24 | 含报批
            制定/修订 | 修订：GB/T 3-2000 | "revision" | GB/T 3-2000
            标准性质 | 推荐性，详见附件 | "recommended" | 详见附件
            """)
    void what_is_said_behind_a_value_is_handed_on_and_told(String label, String text, String value, String rest)
            throws InputException {
        ParsedValue parsed = ValueReader.of(field(label), cell(text));
        assertThat(json(parsed)).isEqualTo(value);
        assertThat(parsed).isInstanceOfSatisfying(ValueWithRest.class, more -> {
            assertThat(more.rest()).isEqualTo(rest);
            assertThat(more.note().en()).contains("was read as the value");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"是（待定）", "是（否）", "是，但未披露", "也许（甲）", "", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十是：甲"})
    void a_value_that_may_be_taken_back_is_none(String text) {
        assertThat(ValueReader.answer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是 | true | ''
            否 | false | ''
            ' 是，T/CAS 1-2020' | true | T/CAS 1-2020
            否（已检索） | false | 已检索
            """)
    void an_answer_is_yes_or_no_with_what_is_said_besides(String text, boolean yes, String rest) {
        StatedValue answer = ValueReader.answer(text).orElseThrow();
        assertThat(answer.value().asBoolean()).isEqualTo(yes);
        assertThat(answer instanceof ValueWithRest more ? more.rest() : "").isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ISO 9001", "是（待定）", "也许"})
    void what_is_no_yes_or_no_is_no_answer(String text) {
        assertThat(ValueReader.answer(text)).isEmpty();
    }

    @Test
    void a_place_that_is_left_out_is_kept_only_where_the_elements_are_dealt_out() throws InputException {
        assertThat(json(ValueReader.of(listed("draftingOrganisations.kind"), cell("大学；；/；企业"))))
                .isEqualTo("[\"university\",null,null,\"enterprise\"]");
        assertThat(json(ValueReader.of(field("代替标准号"), cell("GB/T 1-2000；；/；GB/T 2-2000"))))
                .isEqualTo("[\"GB/T 1-2000\",\"GB/T 2-2000\"]");
    }

    @Test
    void of_several_elements_that_say_more_the_first_is_told() throws InputException {
        ParsedValue parsed = ValueReader.of(listed("draftingOrganisations.kind"), cell("大学（甲）；企业（乙）"));
        assertThat(json(parsed)).isEqualTo("[\"university\",\"enterprise\"]");
        assertThat(((ValueWithRest) parsed).note()).isEqualTo(Messages.text("cell.rest", "大学（甲）"));
    }

    @Test
    void more_than_one_tick_where_one_value_is_asked_for_is_refused() {
        InputException refused = catchThrowableOfType(
                InputException.class, () -> ValueReader.of(field("标准性质"), cell(7, 3, "☑强制性 ☑推荐性")));
        assertThat(refused.reason().en()).isEqualTo("more than one option is ticked: 强制性, 推荐性; expected one");
        assertThat(refused.line()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1} | {"a":1}
            ' [1, "b"] ' | [1,"b"]
            [] | []
            {} | {}
            [1.50] | [1.50]
            """)
    void a_text_that_begins_with_a_bracket_is_json(String text, String json) throws InputException {
        assertThat(ValueReader.literal(cell(text)).orElseThrow()).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"a\":", "[甲]院", "{甲}", "[1] 2"})
    void a_bracket_that_begins_no_json_is_refused(String text) {
        InputException refused = catchThrowableOfType(InputException.class, () -> ValueReader.literal(cell(text)));
        assertThat(refused.reason().en()).startsWith("this list begins with a bracket but is not valid JSON");
    }

    @Test
    void json_that_is_nested_very_deeply_is_refused() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(catchThrowableOfType(InputException.class, () -> ValueReader.literal(cell(deep))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲[1]", "（甲）", "【甲】"})
    void what_begins_with_no_such_bracket_is_no_json(String text) throws InputException {
        assertThat(ValueReader.literal(cell(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "35.03, 35.03, 35.030",
        "1.04, 1.04, 01.040",
        "3.1, 3.1, 03.100",
        "35, 35, 35",
        "35.0301, 35.0301, 35.0301"
    })
    void a_code_that_was_typed_as_a_number_gets_its_zeros_back(String number, String shown, String code)
            throws InputException {
        Cell cell = Cell.ofNumber(1, number, shown, cell("").position());
        assertThat(json(ValueReader.of(field("ics"), cell))).isEqualTo("[\"" + code + "\"]");
        assertThat(json(ValueReader.of(field("ccs"), cell))).isEqualTo("\"" + shown + "\"");
    }

    @Test
    void a_code_that_was_typed_as_text_is_left_as_it_is() throws InputException {
        assertThat(json(ValueReader.of(field("ics"), cell("35.03")))).isEqualTo("[\"35.03\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是否由行标或地标转化 | 是 | ["converted"]
            是否由行标或地标转化 | ☑是 □否 | ["converted"]
            是否由行标或地标转化 | 否 |
            是否由行标或地标转化 | □是 ☑否 |
            行地标标准号及名称 | YD/T 1-2020；DB11/T 2-2021 | ["YD/T 1-2020","DB11/T 2-2021"]
            行地标标准号及名称 | 无 |
            """)
    void that_no_industry_standard_is_converted_says_nothing_of_others(String label, String text, String value)
            throws InputException {
        ParsedValue parsed = ValueReader.of(listed(label), cell(text));
        if (value == null) {
            assertThat(parsed).isEqualTo(new OtherText());
        } else {
            assertThat(json(parsed)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲院、乙院 | ["甲院","乙院"] |
            甲院等 | ["甲院"] | cell.more-organisations
            甲院 乙院 | ["甲院","乙院"] | cell.organisations-by-blanks
            甲院（牵头）、乙院 | ["甲院","乙院"] | cell.organisation-roles
            甲院（牵头）、乙院等 | ["甲院","乙院"] | cell.more-organisations
            甲院、/、乙院 | ["甲院",null,"乙院"] |
            ☑甲院 □乙院 | ["甲院"] |
            """)
    void drafting_organisations_are_named_one_by_one_and_what_is_uncertain_is_told(
            String text, String names, String note) throws InputException {
        ParsedValue parsed = ValueReader.of(listed("draftingOrganisations.name"), cell(text));
        assertThat(json(parsed)).isEqualTo(names);
        if (note == null) {
            assertThat(parsed).isInstanceOf(PlainValue.class);
        } else {
            assertThat(parsed)
                    .isInstanceOfSatisfying(
                            ValueWithRest.class,
                            more -> assertThat(more.note()).isEqualTo(Messages.text(note, text, 2)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 3-2000, true",
        "GB 3, true",
        "GB/T 3—2000；GB/T 4.1-2000, true",
        "T/CAS 1-2020, true",
        "ISO 9001:2015, true",
        "GB/T 3-2000等, false",
        "见GB/T 3-2000, false",
        "3-2000, false",
        "'', false",
        "' ', false"
    })
    void a_text_may_be_nothing_but_numbers_of_standards(String text, boolean numbers) {
        assertThat(ValueReader.standardNumbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "标准性质, 推荐性, true",
        "标准性质, 无, true",
        "标准性质, 是, false",
        "项目周期, 18个月, true",
        "项目周期, 很久, false",
        "是否涉及专利, 否, true",
        "采用国际标准, ISO/IEC, true",
        "采用国际标准, iso 确认的标准, true",
        "采用国际标准, 是, true",
        "采用国际标准, EN, false",
        "中文名称, 甲, false"
    })
    void the_options_of_a_field_are_its_words(String label, String text, boolean option) {
        assertThat(ValueReader.option(field(label)).test(text)).isEqualTo(option);
    }

    private static String json(ParsedValue parsed) {
        return parsed instanceof StatedValue stated ? stated.value().toString() : parsed.toString();
    }

    private static FieldPath listed(String label) {
        return field(label).toSeveral();
    }

    private static FieldPath field(String label) {
        return LabelIndex.KNOWN.of(label).orElseThrow();
    }
}
