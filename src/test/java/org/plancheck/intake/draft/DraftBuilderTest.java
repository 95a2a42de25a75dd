package org.plancheck.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.intake.label.LabelIndex;

/** What a cell under a label comes to: values in their fields, what is told, and what keeps a proposal from being judged. */
class DraftBuilderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            采用程度 | 等同采用（IDT） | 'internationalAdoption':{'degree':'IDT'}
            标准性质 | Recommended (GB/T) | 'nature':'recommended'
            标准性质 | □强制性 ☑推荐性 | 'nature':'recommended'
            标准类别 | 基础通用 | 'category':'basic'
            项目周期 | 一年半 | 'cycleMonths':18
            项目周期 | 18（个月） | 'cycleMonths':18
            项目周期（年） | 2 | 'cycleMonths':24
            项目周期(年) | 1.5 | 'cycleMonths':18
            项目周期（单位：年） | 二 | 'cycleMonths':24
            项目周期（年） | 18个月 | 'cycleMonths':18
            项目周期（月） | 2年 | 'cycleMonths':24
            项目周期（月） | 12□ 18☑个月 | 'cycleMonths':18
            项目周期（年） | □1 ☑2 | 'cycleMonths':24
            项目周期（年） | □12个月 ☑18个月 | 'cycleMonths':18
            项目周期 | 1□ 2☑ 年 | 'cycleMonths':24
            项目周期 | 12 □ 16 □ 18 ☑ 22 □ 24 □ 个月 | 'cycleMonths':18
            是否涉及专利 | 不涉及 | 'patents':{'involved':false}
            是否涉及专利 | 是□否■ | 'patents':{'involved':false}
            ics | ICS 35.240.01 | 'ics':['35.240.01']
            制定/修订 | 修订：GB/T 3-2000 | 'action':'revision','revises':['GB/T 3-2000']
            技术归口单位 | 全国信标委（SAC/TC 28） | 'committee':{'number':'SAC/TC 28','name':'全国信标委'}
            技术归口单位 | TC28 | 'committee':{'number':'SAC/TC 28'}
            技术委员会名称 | 全国信标委（SAC/TC 28） | 'committee':{'number':'SAC/TC 28','name':'全国信标委'}
            技术归口单位 | 全国xx标准化技术委员会(SAC/TC 28/SC 41) | 'committee':{'number':'SAC/TC 28/SC 41','name':'全国xx标准化技术委员会'}
            技术归口单位 | ISO/TC 176对口单位 | 'committee':{'name':'ISO/TC 176对口单位'}
            技术归口单位 | 甲（TC 1）和乙（TC 2） | 'committee':{'name':'甲（TC 1）和乙（TC 2）'}
            采用国际标准 | 等同采用ISO 1:2020 | 'internationalAdoption':{'degree':'IDT','standards':[{'number':'ISO 1:2020'}]}
            采用国际标准 | ISO 1:2020，IDT | 'internationalAdoption':{'degree':'IDT','standards':[{'number':'ISO 1:2020'}]}
            采用国际标准 | ☑ISO □IEC □ITU ISO 9001:2015，程度：IDT | 'internationalAdoption':{'degree':'IDT','standards':[{'number':'ISO 9001:2015'}]}
            采用国际标准 | 是，ISO 9001:2015，程度：IDT | 'internationalAdoption':{'degree':'IDT','standards':[{'number':'ISO 9001:2015'}]}
            采用国际标准 | ☑ISO，标准号：ISO 9001:2015，程度：IDT □IEC | 'internationalAdoption':{'degree':'IDT','standards':[{'number':'ISO 9001:2015'}]}
            采用国际标准 | □否 ☑是 ISO 9001:2015 | 'internationalAdoption':{'standards':[{'number':'ISO 9001:2015'}]}
            是否由团体标准转化 | ☑是，团体标准编号：T/CESA 1034-2019 | 'associationStandard':{'number':'T/CESA 1034-2019'}
            是否由团体标准转化 | ☑是 □否，团体标准编号：T/CESA 1034-2019 | 'associationStandard':{'number':'T/CESA 1034-2019'}
            是否由团体标准转化 | ☑是（编号：T/CESA 1034-2019） □否 | 'associationStandard':{'number':'T/CESA 1034-2019'}
            是否由团体标准转化 | ☑ 是 T/CAS 1-2020 □ 否 | 'associationStandard':{'number':'T/CAS 1-2020'}
            是否由团体标准转化 | 团体标准编号：T/CESA 1034-2019 | 'associationStandard':{'number':'T/CESA 1034-2019'}
            采信团体标准 | 是（T/CAS 1-2020） | 'associationStandard':{'number':'T/CAS 1-2020'}
            采信团体标准 | □否 ☑是T/CAS 1-2020 | 'associationStandard':{'number':'T/CAS 1-2020'}
            征求意见情况 | 应急管理部、公安部；全国信标委（SAC/TC 28） | 'coordination':{'consultations':[{'party':'应急管理部'},{'party':'公安部'},{'party':'全国信标委（SAC/TC 28）'}]}
            反对意见 | × | 'objections':[]
            反对意见 | ☑无 □有 | 'objections':[]
            反对意见 | 甲院认为指标过高 | 'objections':[{'substance':'甲院认为指标过高'}]
            代替标准号 | 拟代替：GB/T 5-2000、GB/T 6-2000以及GB/T 7-2000 | 'revises':['GB/T 5-2000','GB/T 6-2000','GB/T 7-2000']
            是否由行标或地标转化 | ☑是 □否 | 'industryStandards':[{'treatment':'converted'}]
            行地标标准号及名称 | YD/T 1-2020；DB11/T 2-2021 | 'industryStandards':[{'number':'YD/T 1-2020'},{'number':'DB11/T 2-2021'}]
            相关行业标准 | 无 | 'industryStandards':[]
            起草单位 | 甲院、乙公司 | 'draftingOrganisations':[{'name':'甲院'},{'name':'乙公司'}]
            上报单位 | 甲院（盖章） | 'reportingBody':{'name':'甲院'}
            备注 | 甲 | 'remarks':'甲'
            """)
    void ordinary_wording_is_understood(String label, String text, String fields) {
        Draft draft = draft(label, text);
        assertThat(draft.value().toString().replace('"', '\'')).isEqualTo("{'id':'x'," + fields + "}");
        assertThat(draft.mistakes()).isEmpty();
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | 未采用
            采用国际标准 | 无对应国际标准
            采用国际标准 | 不采用
            采用国际标准 | 无√ ISO IEC ITU
            采信团体标准 | 否
            采信团体标准 | 未采信
            采信团体标准 | □是 □否
            采信团体标准 | □ 是 ☑ 否
            团体标准编号 | 无
            团体标准编号 | /
            标准性质 | 待定
            英文名称 | （请填写英文名称）
            中文名称 | （必填）
            范围 | [选填]
            备注 | （请在此说明理由）
            """)
    void what_is_not_adopted_not_said_or_only_printed_leaves_the_proposal_as_it_was(String label, String text) {
        Draft draft = draft(label, text);
        assertThat(draft.value()).hasToString("{\"id\":\"x\"}");
        assertThat(draft.mistakes()).isEmpty();
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是否由行标或地标转化 | 否
            是否由行标或地标转化 | □是 ☑否
            行地标标准号及名称 | 无
            """)
    void that_none_is_converted_says_nothing_of_other_industry_standards(String label, String text) {
        Draft draft = draft(label, text);
        assertThat(draft.value()).hasToString("{\"id\":\"x\",\"remarks\":\"" + label + ": " + text + "\"}");
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            是否涉及专利 | 是（专利号ZL2020） | 'patents':{'involved':true} | was read as the value
            是否涉及专利 | 否（已检索） | 'patents':{'involved':false} | was read as the value
            是否涉及专利 | ☑是 □否，专利号：ZL2020 | 'patents':{'involved':true} | was read as the value
            是否涉及专利 | □否 ☑是，专利号：ZL2020 | 'patents':{'involved':true} | was read as the value
            是否涉及专利 | ☑是（专利号：ZL2020） □否 | 'patents':{'involved':true} | was read as the value
            项目周期 | 24个月（含报批） | 'cycleMonths':24 | was read as the value
            采信团体标准 | ☑是 见附件 □否 | 'associationStandard':{} | was read as the value
            采用国际标准 | ISO标准 | 'internationalAdoption':{} | was read as yes
            起草单位 | 甲院等5家单位 | 'draftingOrganisations':[{'name':'甲院'}] | indicates more organisations than it names
            起草单位 | 甲院 乙公司 | 'draftingOrganisations':[{'name':'甲院'},{'name':'乙公司'}] | was read as 2 organisations
            起草单位 | 甲院（牵头）、乙公司 | 'draftingOrganisations':[{'name':'甲院'},{'name':'乙公司'}] | roles such as lead or participant were removed
            """)
    void what_is_said_besides_is_kept_in_the_remarks_and_told(String label, String text, String fields, String told) {
        Draft draft = draft(label, text);
        assertThat(draft.value().toString().replace('"', '\''))
                .isEqualTo("{'id':'x'," + fields + ",'remarks':'" + label + ": " + text + "'}");
        assertThat(draft.notes()).singleElement().satisfies(note -> {
            assertThat(note.text().en()).contains(told);
            assertThat(note.position()).isEqualTo(cell(2, 2, "").position());
        });
        assertThat(draft.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | 无 ISO√ IEC ITU | 采用国际标准: ISO
            采用国际标准 | □无 ☑ISO/IEC □ITU | 采用国际标准: ISO/IEC
            """)
    void a_choice_of_organisations_adopts_something_and_does_not_say_what(String label, String text, String remarks) {
        Draft draft = draft(label, text);
        assertThat(draft.value())
                .hasToString("{\"id\":\"x\",\"internationalAdoption\":{},\"remarks\":\"" + remarks + "\"}");
        assertThat(draft.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            征求意见情况 | 已征求应急管理部、公安部意见，公安部提出保留意见
            征求意见情况 | 否
            征求意见情况 | 是
            征求意见情况 | 无异议
            征求意见情况 | 有关部门
            反对意见 | 有
            反对意见 | 3条
            反对意见 | 已协调一致
            反对意见 | 否
            """)
    void what_only_speaks_of_opinions_is_no_list_of_them(String label, String text) {
        Draft draft = draft(label, text);
        assertThat(draft.value()).hasToString("{\"id\":\"x\",\"remarks\":\"" + label + ": " + text + "\"}");
        assertThat(draft.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().en()).contains("under \"" + label + "\" does not"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | 尚无可采用的ISO标准 | expected none, or the number of what is adopted
            采用国际标准 | 未见相关标准 | expected none, or the number of what is adopted
            采用国际标准 | 参考ISO 9001 | expected none, or the number of what is adopted
            采信团体标准 | 目前没有 | expected none, or the number of what is adopted
            标准性质 | 推荐性√强制性 | cannot tell which option is ticked
            标准性质 | ☑强制性 ☑推荐性 | more than one option is ticked
            ics | [35 | is not valid JSON
            """)
    void what_may_be_meant_otherwise_is_a_mistake_and_kept(String label, String text, String mistake) {
        Draft draft = draft(label, text);
        assertThat(draft.mistakes()).singleElement().satisfies(found -> {
            assertThat(found.reason().en()).contains(mistake);
            assertThat(found.position()).isEqualTo(cell(2, 2, "").position());
        });
        assertThat(draft.value()).hasToString("{\"id\":\"x\",\"remarks\":\"" + label + ": " + text + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准性质", "起草单位", "采用国际标准"})
    void a_value_is_not_longer_than_four_thousand_characters(String label) {
        assertThat(draft(label, "院".repeat(4_001)).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.reason().en())
                        .isEqualTo("\"" + label
                                + "\" has more than 4000 characters; expected a value or a list of values"));
    }

    @Test
    void running_text_may_be_longer() {
        assertThat(draft("范围", "文".repeat(4_001)).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | 无 | 采用程度 | 修改
            采标号 | 无 | 采用程度 | IDT
            采信团体标准 | 否 | 是否由团体标准转化 | 是
            采信团体标准编号 | 无 | 团体标准实施日期 | 2020
            """)
    void that_nothing_is_adopted_and_yet_how_is_a_mistake(String denial, String none, String statement, String text) {
        DraftBuilder builder = new DraftBuilder();
        put(builder, denial, none, 2);
        put(builder, statement, text, 3);
        assertThat(builder.document("x", cell("").position()).mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.reason().en())
                            .isEqualTo("\"" + denial + "\" at 2:2 says that there is none, but \"" + statement
                                    + "\" is filled in here; correct one of the two");
                    assertThat(mistake.column()).isEqualTo(3);
                });
    }

    @Test
    void a_standard_beside_the_word_revision_gives_way_to_the_one_in_its_own_place() {
        DraftBuilder builder = new DraftBuilder();
        put(builder, "制定/修订", "修订：GB/T 3-2000", 2);
        put(builder, "被修订标准号", "GB/T 4-2000", 3);
        assertThat(builder.document("x", cell("").position()).value().toString())
                .isEqualTo(
                        "{\"id\":\"x\",\"action\":\"revision\",\"revises\":[\"GB/T 4-2000\"],\"remarks\":\"制定/修订: GB/T 3-2000\"}");
    }

    @Test
    void in_a_further_row_a_text_that_differs_is_kept_and_told_and_a_code_that_differs_is_a_mistake() {
        DraftBuilder builder = new DraftBuilder();
        put(builder, "范围", "甲", 2);
        put(builder, "标准性质", "推荐性", 3);
        builder.furtherRow();
        put(builder, "范围", "乙", 2);
        put(builder, "标准性质", "强制性", 3);
        Draft draft = builder.document("x", cell("").position());
        assertThat(draft.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.text().en()).contains("a continuation row of this proposal gives \"范围\""));
        assertThat(draft.mistakes())
                .singleElement()
                .satisfies(
                        mistake -> assertThat(mistake.reason().en()).contains("is given twice with different values"));
        assertThat(draft.value().get("remarks").asString()).isEqualTo("范围: 乙\n标准性质: 强制性");
    }

    @Test
    void whether_anything_is_stated_can_be_asked() {
        DraftBuilder builder = new DraftBuilder();
        assertThat(builder.blank()).isTrue();
        builder.keep("经费预算", cell("（必填）"));
        builder.keep("经费预算", cell(" "));
        assertThat(builder.blank()).isTrue();
        builder.keep("", cell("甲"));
        assertThat(builder.blank()).isFalse();
        assertThat(builder.statesNoField()).isTrue();
        put(builder, "标准性质", "推荐性", 2);
        assertThat(builder.statesNoField()).isFalse();
        assertThat(builder.states("/nature")).isTrue();
        assertThat(builder.document("x", cell("").position())
                        .value()
                        .get("remarks")
                        .asString())
                .isEqualTo("甲");
    }

    private static Draft draft(String label, String text) {
        DraftBuilder builder = new DraftBuilder();
        put(builder, label, text, 2);
        return builder.document("x", cell("").position());
    }

    private static void put(DraftBuilder builder, String label, String text, int column) {
        builder.put(LabelIndex.KNOWN.of(label).orElseThrow(), label, cell(2, column, text));
    }
}
