package org.plancheck.intake.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.DossierItem;
import org.plancheck.proposal.Innovation;
import org.plancheck.proposal.MajorGround;
import org.plancheck.proposal.Objective;
import org.plancheck.proposal.RecommendedNeed;
import org.plancheck.proposal.StandardContent;
import org.plancheck.proposal.SurveyedParty;
import org.plancheck.vocabulary.Terms;

class LabelIndexTest {

    private final LabelIndex labels = new LabelIndex(LabelFile.SHIPPED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中文名称",
                "英文名称",
                "制定/修订",
                "被修订标准号",
                "标准性质",
                "标准类别",
                "采用国际标准",
                "采用程度",
                "一致性程度标识",
                "采标号",
                "采标名称",
                "ICS分类号",
                "中国标准分类号",
                "CCS",
                "上报单位",
                "技术归口单位",
                "技术归口单位(或技术委员会)",
                "主管部门",
                "起草单位",
                "项目周期",
                "是否采用快速程序",
                "快速程序代码",
                "经费预算说明",
                "目的、意义",
                "范围和主要技术内容",
                "国内外情况简要说明",
                "有关法律法规和强制性标准的关系",
                "标准涉及的产品清单",
                "是否有国家级科研项目支撑",
                "科研项目编号及名称",
                "是否涉及专利",
                "专利号及名称",
                "是否由行标或地标转化",
                "行地标标准号及名称",
                "是否由团体标准转化",
                "采信团体标准编号",
                "备注",
                "技术委员会或技术归口单位",
                "采用国际标准及采用程度",
                "标准化技术委员会名称及编号",
                "完成时限",
                "Association standard number",
                "Association standard implemented since"
            })
    void every_label_that_forms_commonly_have_is_known(String label) {
        assertThat(labels.known(label)).isTrue();
        assertThat(labels.known(" " + label.substring(0, 1) + " \u3000" + label.substring(1) + "\uFF1A"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "中文名称,title.zh",
        "名称,title",
        "Chinese title,title.zh",
        "English title,title.en",
        "是否跨部门、跨领域,coordination.crossSector",
        "实施监督管理部门,supervision.authority",
        "是否采标,internationalAdoption",
        "采标编号,internationalAdoption.standards.number",
        "采标标准编号,internationalAdoption.standards.number",
        "采标标准名称,internationalAdoption.standards.title",
        "国家标准项目名称,title",
        "相关强制性标准,relatedMandatoryStandards",
        "征求意见情况 / 部门或者技术委员会,coordination.consultations.party",
        "评议期（天）,trade.notification.commentDays",
        "起草单位 / 性质,draftingOrganisations.kind",
        "推荐单位 / 名称,",
        "title.zh,title.zh",
        "'1. ICS 分类号',ics",
        "associationStandard.number,associationStandard.number",
        "采信的团体标准.实施日期,associationStandard.implementedSince",
        "draftingOrganisations.2.name,draftingOrganisations.2.name",
        "采标号,internationalAdoption.standards.number",
        "Development cycle in months,cycleMonths",
        "标准性质(强制性/推荐性),nature",
        "标准性志,",
        "项目名称（英文）,title.en",
        "国家标准名称(英文),title.en",
        "'1. 标准名称【中文】',title.zh",
        "名称(English),title.en",
        "英文名称（英文）,title.en",
        "中文名称（英文）,",
        "标准名称（全称）,title"
    })
    void a_label_leads_to_its_field(String label, String path) {
        assertThat(labels.of(label).map(FieldPath::path).orElse(null)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "上报单位,reportingBody",
        "提出单位,proposer",
        "申报单位,proposer",
        "行地标标准号及名称,industryStandards.number",
        "是否由行标或地标转化,industryStandards.treatment",
        "快速程序代码,procedure.grounds",
        "是否有国家级科研项目支撑,achievement",
        "对外通报 / 是否建议对外通报,",
        "对外通报的建议,",
        "是否建议对外通报,trade.notification.suggested",
        "标准草案,draftAttached",
        "表决结果,committeeVote.result",
        "指导性技术文件类别,guidance.kind",
        "国外相关法规和标准比对分析,foreignComparison",
        "国家标准样品,referenceMaterials",
        "重大分歧意见,objections",
        "反对意见,objections",
        "预期效益,expectedEffect.benefit",
        "在本领域标准体系中的位置,standardSystem",
        "社会团体自愿,associationStandard.willing",
        "验收或者评价日期,achievement.accepted",
        "评议期,trade.notification.commentDays"
    })
    void the_facts_of_the_second_edition_have_their_places(String label, String path) {
        assertThat(labels.of(label).map(FieldPath::path).orElse(null)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StandardContent.class,
                MajorGround.class,
                DossierItem.class,
                Objective.class,
                RecommendedNeed.class,
                Innovation.class,
                SurveyedParty.class
            })
    void several_values_in_one_cell_are_told_apart_by_any_name_of_theirs(Class<? extends Coded> values) {
        for (Coded value : values.getEnumConstants()) {
            assertThat(List.of(Terms.name(value).zh(), Terms.name(value).en()))
                    .as(value.code())
                    .noneMatch(name -> name.matches(".*[;；、,，].*"))
                    .allMatch(name -> ValueWords.KNOWN.meaning(values, name).equals(Optional.of(value.code())));
        }
    }

    @Test
    void a_name_that_a_field_had_before_still_leads_to_it() {
        LabelFile.SHIPPED
                .former()
                .forEach((path, names) -> names.forEach(name -> {
                    String label = path.substring(0, path.lastIndexOf('.') + 1) + name;
                    assertThat(labels.of(label).map(FieldPath::path)).as(label).contains(path.replace(".*", ""));
                }));
        assertThat(labels.of("对违反行为处罚的法律依据").map(FieldPath::path)).contains("supervision.enforcementBasis");
    }

    @Test
    void the_label_that_was_likely_meant_is_named() {
        assertThat(labels.nearest("标准性志").en()).contains("标准性质");
    }

    @Test
    void what_is_offered_is_written_as_the_label_is() {
        assertThat(labels.nearest("团休标准").zh()).isEqualTo("；是否应为“团体标准”？");
        assertThat(labels.nearest("Asociation standard").en()).isEqualTo("; did you mean \"association standard\"?");
        assertThat(labels.nearest("associationStandrd").en()).isEqualTo("; did you mean \"associationStandard\"?");
        assertThat(labels.nearest("实施日").en()).doesNotContainPattern("[a-z]{9}");
    }

    /** Labels are separated by {@code >}, from the widest heading down to the column's own. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "中文名称, title.zh",
                "基本信息 > 中文名称, title.zh",
                "标准名称 > 中文, title.zh",
                "标准名称 > 英文, title.en",
                "提出单位 > 名称, proposer.name",
                "提出单位 > 性质, proposer.kind",
                "采标情况 > 编号, internationalAdoption.standards.number",
                "采标情况 > 采用程度, internationalAdoption.degree",
                "团体标准 > 编号, associationStandard.number",
                "基本信息 > 提出单位 > 名称, proposer.name",
                "其他 > 中文名称, title.zh",
                "其他 > 名称, -",
                "其他 > 编号, -",
                "基本信息 > 名称, title",
                "标准 > 性质, nature",
                "其他 > 什么, -"
            })
    void a_heading_leads_to_its_field_by_those_above_it(String headings, String path) {
        assertThat(labels.of(List.of(headings.split(" > ")))
                        .map(FieldPath::path)
                        .orElse(null))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "序号, true",
        "基本信息 > 序号, true",
        "其他 > 序号, true",
        "编号, true",
        "基本信息 > 编号, true",
        "采标情况 > 编号, false",
        "中文名称, false",
        "No., true"
    })
    void running_numbers_stand_under_a_heading_that_says_so_by_itself(String headings, boolean serial) {
        assertThat(labels.serial(List.of(headings.split(" > ")))).isEqualTo(serial);
    }

    @ParameterizedTest
    @CsvSource({
        "联系人, kept",
        "'3、经费预算（万元）', kept",
        "电 话, kept",
        "序号, serial",
        "s/n, serial",
        "中文名称, field",
        "中文名, ''",
        "什么, ''",
        "'', ''",
        "（）, ''"
    })
    void a_label_is_known_as_what_it_is(String label, String kind) {
        assertThat(labels.kept(label)).isEqualTo(kind.equals("kept"));
        assertThat(labels.serial(label)).isEqualTo(kind.equals("serial"));
        assertThat(labels.known(label)).isEqualTo(!kind.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"名称, true", "Name, true", "' 编 号：', true", "中文名称, false", "什么, false"})
    void some_labels_mean_what_they_mean_by_the_heading_above(String label, boolean vague) {
        assertThat(labels.vague(label)).isEqualTo(vague);
    }

    @ParameterizedTest
    @CsvSource({
        "填表人：李四, true",
        "' 备 注： 见附件', true",
        "Note: see annex, true",
        "联系电话：123, true",
        "1、注：甲, true",
        "填表人 李四, false",
        "中文名称：甲, false",
        "：甲, false",
        "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸注：甲, false",
        "'', false"
    })
    void a_line_below_a_table_begins_with_a_label_of_such_lines(String text, boolean footer) {
        assertThat(labels.footer(text)).isEqualTo(footer);
    }

    @Test
    void a_label_has_a_hundred_characters_at_most() {
        String brackets = "（" + "注".repeat(94) + "）";
        assertThat(labels.of("中文名称" + brackets)).isPresent();
        assertThat(labels.of("中文名称" + "　" + brackets)).isEmpty();
        assertThat(labels.of("提出单位 / 名称" + "（" + "注".repeat(89) + "）")).isPresent();
        assertThat(labels.of("提出单位 / 名称" + "（" + "注".repeat(90) + "）")).isEmpty();
    }

    @Test
    void an_english_name_of_one_word_is_no_label_by_itself() {
        assertThat(labels.of("Holder")).isEmpty();
        assertThat(labels.of("Patents / Disclosed patents / Holder")).isEmpty();
        assertThat(labels.of("专利权人").map(FieldPath::path)).contains("patents.disclosed.holder");
        assertThat(labels.of("Days for comments").map(FieldPath::path)).contains("trade.notification.commentDays");
    }

    @Test
    void only_a_section_has_fields_below_it() {
        FieldPath proposer = labels.of("提出单位").orElseThrow();
        assertThat(labels.of(proposer, "单位").map(FieldPath::path)).contains("proposer.name");
        assertThat(labels.of(proposer, "什么")).isEmpty();
        assertThat(labels.of(labels.of("中文名称").orElseThrow(), "名称")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "目的意义, true",
        "范围, true",
        "备注, true",
        "必要性和需求调查, true",
        "中文名称, false",
        "标准性质, false",
        "起草单位, false",
        "技术归口单位, false",
        "标准涉及的产品清单, false",
        "项目周期, false"
    })
    void some_fields_ask_for_running_text(String label, boolean text) {
        assertThat(labels.asksForText(labels.of(label).orElseThrow())).isEqualTo(text);
    }

    @Test
    void the_nearest_label_is_offered_without_a_message_too() {
        assertThat(labels.near(" 标准性志 ")).contains("标准性质");
        assertThat(labels.near("什么都不是的一个词")).isEmpty();
    }

    @Test
    void a_field_is_offered_by_the_name_that_only_the_vocabulary_gives_it() {
        assertThat(labels.nearest("relatedMandatoryStandard").en())
                .isEqualTo("; did you mean \"relatedMandatoryStandards\"?");
        assertThat(labels.nearest("经费预祘").zh()).isEqualTo("；是否应为“经费预算”？");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' 标准 名称：' | 标准名称
            ＩＣＳ_Code-1 | icscode1
            （甲）[乙]【丙】〔丁〕 | 甲乙丙丁
            “甲”‘乙’!?、。；，/ | 甲乙
            √ | √
            '' | ''
            """)
    void case_spacing_and_punctuation_make_no_difference(String text, String folded) {
        assertThat(LabelIndex.folded(text)).isEqualTo(folded);
    }
}
