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
        assertThat(LabelIndex.KNOWN.known(label)).isTrue();
        assertThat(LabelIndex.KNOWN.known(" " + label.substring(0, 1) + " \u3000" + label.substring(1) + "\uFF1A"))
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
        assertThat(LabelIndex.KNOWN.of(label).map(FieldPath::path).orElse(null)).isEqualTo(path);
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
        assertThat(LabelIndex.KNOWN.of(label).map(FieldPath::path).orElse(null)).isEqualTo(path);
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
                    assertThat(LabelIndex.KNOWN.of(label).map(FieldPath::path))
                            .as(label)
                            .contains(path.replace(".*", ""));
                }));
        assertThat(LabelIndex.KNOWN.of("对违反行为处罚的法律依据").map(FieldPath::path)).contains("supervision.enforcementBasis");
    }

    @Test
    void the_label_that_was_likely_meant_is_named() {
        assertThat(LabelIndex.KNOWN.nearest("标准性志").en()).contains("标准性质");
    }

    @Test
    void what_is_offered_is_written_as_the_label_is() {
        assertThat(LabelIndex.KNOWN.nearest("团休标准").zh()).isEqualTo("；是否应为“团体标准”？");
        assertThat(LabelIndex.KNOWN.nearest("Asociation standard").en())
                .isEqualTo("; did you mean \"association standard\"?");
        assertThat(LabelIndex.KNOWN.nearest("associationStandrd").en())
                .isEqualTo("; did you mean \"associationStandard\"?");
        assertThat(LabelIndex.KNOWN.nearest("实施日").en()).doesNotContainPattern("[a-z]{9}");
    }
}
