package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;

/** A list of opinions is told from a text that only speaks of them. */
class OpinionListTest {

    private static final FieldPath CONSULTATIONS = LabelIndex.KNOWN.of("征求意见情况").orElseThrow();
    private static final FieldPath OBJECTIONS = LabelIndex.KNOWN.of("反对意见").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "应急管理部",
                "应急管理部、公安部；全国信标委（SAC/TC 28）",
                "应急管理部\n公安部",
                "国家能源局（电力司）",
                "SAC/TC 28",
                "全国信标委TC28",
                "甲公司；",
                "Ministry of Emergency Management; SAC/TC 28"
            })
    void parties_are_a_list_of_who_was_consulted(String text) {
        assertThat(OpinionList.is(CONSULTATIONS, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已征求应急管理部、公安部意见",
                "公安部同意",
                "公安部（提出意见）",
                "否",
                "是",
                "yes",
                "无异议",
                "部分征求",
                "有关部门",
                "相关部",
                "全部",
                "3家",
                "共3个",
                "若干意见",
                "应急管理部；已同意",
                "应急管理部，公安部",
                "All ministries agreed",
                "not consulted",
                "Comments are pending",
                "张三"
            })
    void what_only_speaks_of_consultations_is_none(String text) {
        assertThat(OpinionList.is(CONSULTATIONS, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲院认为指标过高", "甲院认为指标过高；乙公司认为方法有误", "The limit is too high", "意见3"})
    void what_is_objected_is_a_list_of_objections(String text) {
        assertThat(OpinionList.is(OBJECTIONS, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有",
                "存有",
                "有反对意见",
                "3条",
                "有3条反对意见",
                "共两项",
                "十二条",
                "３条",
                "已协调一致",
                "否",
                "无重大分歧",
                "未收到",
                "甲院的意见已采纳",
                "反对意见已撤回",
                "见附件",
                "甲院认为指标过高；已解决",
                "no objection",
                "All objections were settled",
                "Two comments resolved"
            })
    void what_only_speaks_of_objections_is_none(String text) {
        assertThat(OpinionList.is(OBJECTIONS, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文名称", "起草单位", "相关行业标准", "专利号"})
    void no_other_field_asks_for_opinions(String label) {
        assertThat(OpinionList.is(LabelIndex.KNOWN.of(label).orElseThrow(), "有3条"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"×, true", "' ✗ ', true", "✘, true", "××, false", "否, false", "'', false"})
    void a_cross_says_that_there_is_no_objection(String text, boolean none) {
        assertThat(OpinionList.none(OBJECTIONS, text)).isEqualTo(none);
        assertThat(OpinionList.none(CONSULTATIONS, text)).isFalse();
    }
}
