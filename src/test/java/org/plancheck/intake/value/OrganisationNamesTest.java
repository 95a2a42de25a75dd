package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many organisations there are decides on consensus: none is made two, and no two are made one. */
class OrganisationNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲院 | 甲院
            甲院，乙院，丙大学 | 甲院 + 乙院 + 丙大学
            甲院,华为公司（北京、上海），丙大学 | 甲院 + 华为公司（北京、上海） + 丙大学
            甲院、乙院；丙大学 | 甲院 + 乙院 + 丙大学
            甲院（筹、乙院 | 甲院（筹 + 乙院
            'Alpha Co., Ltd., Beta Inc., GmbH' | Alpha Co., Ltd. + Beta Inc., GmbH
            'Alpha Co., Ltd; Beta S.p.A.' | Alpha Co., Ltd + Beta S.p.A.
            'Alpha, Inc., Beta, LLC, Gamma' | Alpha, Inc. + Beta, LLC + Gamma
            'Alpha Limited, Beta' | Alpha Limited + Beta
            'Alpha, Beta' | Alpha, Beta
            'University of California, Berkeley; Beta' | University of California, Berkeley + Beta
            '西门子（中国）有限公司, Siemens AG' | 西门子（中国）有限公司 + Siemens AG
            'Siemens AG, 西门子（中国）有限公司' | Siemens AG + 西门子（中国）有限公司
            '甲公司, Ltd.' | 甲公司, Ltd.
            甲院，，乙院 | 甲院 + 乙院
            清华大学 软件学院 | 清华大学 软件学院
            甲院 武汉分院 | 甲院 武汉分院
            甲公司 上海分公司 | 甲公司 上海分公司
            1、甲院；2、乙公司 | 甲院 + 乙公司
            (1)甲院(2)乙公司(3)丙大学 | 甲院 + 乙公司 + 丙大学
            1. 甲院 2. 乙公司 | 甲院 + 乙公司
            ①甲院②乙公司 | 甲院 + 乙公司
            一、甲院 二、乙公司 | 甲院 + 乙公司
            1.甲院2.乙2所、丙院 | 甲院 + 乙2所 + 丙院
            第701研究所、2、乙院 | 第701研究所 + 2 + 乙院
            甲院/乙公司/丙大学 | 甲院 + 乙公司 + 丙大学
            甲院／乙公司 | 甲院 + 乙公司
            甲院/乙 | 甲院/乙
            甲院（盖章） | 甲院
            甲院（盖章）、乙公司（公章） | 甲院 + 乙公司
            国家发展和改革委员会 | 国家发展和改革委员会
            甲院和乙大学联合实验室 | 甲院和乙大学联合实验室
            甲院与乙公司共建中心 | 甲院与乙公司共建中心
            甲院和乙分院 | 甲院和乙分院
            甲 乙 | 甲 乙
            甲院、/、乙院 | 甲院 + / + 乙院
            甲院、—、乙院 | 甲院 + — + 乙院
            ''  | ''
            """)
    void names_are_told_apart_where_nothing_needs_to_be_told(String text, String names) {
        assertThat(OrganisationNames.of(text))
                .isEqualTo(new OrganisationNames(List.of(names.split(" \\+ ", -1)), false, false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清华大学等 | 清华大学
            甲院 等 | 甲院
            甲院等5家单位 | 甲院
            甲院等五家企业 | 甲院
            甲院等参编单位 | 甲院
            甲院等多家机构 | 甲院
            甲院等。 | 甲院
            '甲院、乙院，等' | 甲院 + 乙院
            甲院、乙院、等 | 甲院 + 乙院
            Alpha etc. | Alpha
            Alpha et al. | Alpha
            Alpha and others | Alpha
            'Alpha Co., Ltd., etc.' | Alpha Co., Ltd.
            高等教育出版社 |
            平等互助中心 |
            """)
    void that_there_are_more_is_no_part_of_a_name(String text, String names) {
        assertThat(OrganisationNames.of(text))
                .isEqualTo(new OrganisationNames(
                        List.of((names == null ? text : names).split(" \\+ ")), names != null, false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲院 乙公司　丙大学 | 甲院 + 乙公司 + 丙大学
            甲院（北京） 乙公司 | 甲院（北京） + 乙公司
            甲院（盖章） 乙公司（公章） | 甲院 + 乙公司
            甲院和乙公司 | 甲院 + 乙公司
            甲院及乙公司 | 甲院 + 乙公司
            甲院、乙公司和丙大学 | 甲院 + 乙公司 + 丙大学
            甲院以及乙公司与丙中心 | 甲院 + 乙公司 + 丙中心
            甲委员会 and 乙协会 | 甲委员会 + 乙协会
            国家发展和改革委员会和乙公司 | 国家发展和改革委员会 + 乙公司
            """)
    void blanks_and_an_and_separate_names_that_each_end_as_one(String text, String names) {
        assertThat(OrganisationNames.of(text))
                .isEqualTo(new OrganisationNames(List.of(names.split(" \\+ ")), false, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "牵头单位：甲院；参加单位：乙公司",
                "牵头单位：1.甲院2.乙公司",
                "牵头单位：甲院；参加单位：1.乙公司",
                "牵头：甲院\n参与：乙公司",
                "甲院（牵头单位）、乙公司",
                "甲院（牵头）、乙公司（参与）",
                "主编单位: 甲院; 参编单位: 乙公司",
                "第一起草单位：甲院，主要参加单位：乙公司",
                "组长单位：甲院。副组长单位：乙公司"
            })
    void who_leads_and_who_takes_part_is_no_part_of_a_name(String text) {
        assertThat(OrganisationNames.of(text))
                .isEqualTo(new OrganisationNames(List.of("甲院", "乙公司"), false, false, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲院（盖章） | 甲院
            甲院 (公章) | 甲院
            甲院（加盖公章） | 甲院
            甲院（签字盖章处） | 甲院
            甲院【签章】 | 甲院
            甲院（北京） | 甲院（北京）
            （盖章）甲院 | （盖章）甲院
            （盖章） | ''
            """)
    void a_seal_is_no_part_of_a_name(String text, String name) {
        assertThat(OrganisationNames.withoutSeal(text)).isEqualTo(name);
    }

    @Test
    void a_very_long_list_is_done_at_once() {
        assertThat(OrganisationNames.of("甲院、".repeat(1_000)).names())
                .hasSize(1_000)
                .containsOnly("甲院");
        assertThat(OrganisationNames.of("甲".repeat(4_000)).names()).containsExactly("甲".repeat(4_000));
    }
}
