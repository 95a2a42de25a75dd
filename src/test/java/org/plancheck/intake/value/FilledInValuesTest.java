package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** What people write into the cells of forms and tables. */
class FilledInValuesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲院，乙院，丙大学 | 甲院 + 乙院 + 丙大学",
                "甲院,华为公司（北京、上海），丙大学 | 甲院 + 华为公司（北京、上海） + 丙大学",
                "甲院、乙院；丙大学 | 甲院 + 乙院 + 丙大学",
                "甲院（筹、乙院 | 甲院（筹 + 乙院",
                "'Alpha Co., Ltd., Beta Inc., GmbH' | Alpha Co., Ltd. + Beta Inc., GmbH",
                "'University of California, Berkeley; Beta' | University of California, Berkeley + Beta",
                "'西门子（中国）有限公司, Siemens AG' | 西门子（中国）有限公司 + Siemens AG",
                "清华大学 软件学院 | 清华大学 软件学院",
                "甲院 武汉分院 | 甲院 武汉分院",
                "1、甲院；2、乙公司 | 甲院 + 乙公司",
                "(1)甲院(2)乙公司(3)丙大学 | 甲院 + 乙公司 + 丙大学",
                "1. 甲院 2. 乙公司 | 甲院 + 乙公司",
                "①甲院②乙公司 | 甲院 + 乙公司",
                "一、甲院 二、乙公司 | 甲院 + 乙公司",
                "1.甲院2.乙2所、丙院 | 甲院 + 乙2所 + 丙院",
                "第701研究所、2、乙院 | 第701研究所 + 2 + 乙院",
                "甲院/乙公司/丙大学 | 甲院 + 乙公司 + 丙大学",
                "甲院/乙 | 甲院/乙",
                "甲院（盖章） | 甲院",
                "甲院（盖章）、乙公司（公章） | 甲院 + 乙公司",
                "国家发展和改革委员会 | 国家发展和改革委员会",
                "甲院和乙大学联合实验室 | 甲院和乙大学联合实验室",
                "甲 乙 | 甲 乙"
            })
    void drafting_organisations_are_told_apart_and_none_is_made_two(String cell, String names) throws IOException {
        PlancheckCli ran = convert("起草单位", cell);
        assertThat(ran.out())
                .contains(
                        "\"draftingOrganisations\":[{\"name\":\"" + names.replace(" + ", "\"},{\"name\":\"") + "\"}]");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"清华大学等, 清华大学", "甲院 等, 甲院", "甲院等5家单位, 甲院", "甲院等。, 甲院", "Alpha etc., Alpha"})
    void that_there_are_more_organisations_is_no_part_of_a_name_and_is_told(String cell, String name)
            throws IOException {
        PlancheckCli ran = convert("起草单位", cell);
        assertThat(ran.out()).contains("[{\"name\":\"" + name + "\"}]", "\"remarks\":\"起草单位: " + cell + "\"");
        assertThat(ran.err().lines())
                .containsExactly(
                        file() + ":2:3: \"" + cell
                                + "\" indicates more organisations than it names; name all of them. The text is kept in the remarks");
    }

    @Test
    void organisations_between_blanks_are_several_if_each_ends_as_one_and_it_is_told() throws IOException {
        PlancheckCli ran = convert("起草单位", "甲院 乙公司\u3000丙大学");
        assertThat(ran.out()).contains("[{\"name\":\"甲院\"},{\"name\":\"乙公司\"},{\"name\":\"丙大学\"}]");
        assertThat(ran.err()).contains("was read as 3 organisations; separate them with ; to be sure");
    }

    @ParameterizedTest
    @CsvSource({"甲院和乙公司, 2", "甲院及乙公司, 2", "甲院、乙公司和丙大学, 3", "甲院以及乙公司与丙中心, 3"})
    void organisations_with_an_and_between_them_are_several_if_each_ends_as_one_and_it_is_told(String cell, int count)
            throws IOException {
        PlancheckCli ran = convert("起草单位", cell);
        assertThat(ran.out().split("\"name\"")).hasSize(count + 1);
        assertThat(ran.err()).contains("\"" + cell + "\" was read as " + count + " organisations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"牵头单位：甲院；参加单位：乙公司", "牵头单位：1.甲院2.乙公司", "牵头单位：甲院；参加单位：1.乙公司", "牵头：甲院\n参与：乙公司", "甲院（牵头单位）、乙公司"})
    void who_leads_is_no_part_of_a_name_and_is_told(String cell) throws IOException {
        PlancheckCli ran = convert("起草单位", cell);
        assertThat(ran.out()).contains("[{\"name\":\"甲院\"},{\"name\":\"乙公司\"}]", "\"remarks\":\"起草单位: ");
        assertThat(ran.err()).contains("roles such as lead or participant were removed from the names");
    }

    @Test
    void a_seal_is_no_part_of_the_name_of_the_proposer() throws IOException {
        assertThat(convert("上报单位", "甲院（盖章）").out()).contains("\"reportingBody\":{\"name\":\"甲院\"}");
        assertThat(convert("申报单位（盖章）", "甲院 (公章)").out()).contains("\"proposer\":{\"name\":\"甲院\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "是否由行标或地标转化 | 是 | [{'treatment':'converted'}] |",
                "是否由行标或地标转化 | ☑是 □否 | [{'treatment':'converted'}] |",
                "是否由行标或地标转化 | 否 | | 是否由行标或地标转化: 否",
                "是否由行标或地标转化 | □是 ☑否 | | 是否由行标或地标转化: □是 ☑否",
                "行地标标准号及名称 | YD/T 1-2020；DB11/T 2-2021 | [{'number':'YD/T 1-2020'},{'number':'DB11/T 2-2021'}] |",
                "行地标标准号及名称 | 无 | | 行地标标准号及名称: 无",
                "行地标标准号及名称 | / | |",
                "相关行业标准 | 无 | [] |"
            })
    void an_industry_standard_that_is_converted_is_named_and_none_converted_says_nothing_of_others(
            String label, String cell, String standards, String remarks) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip())
                .endsWith((standards == null ? "" : ",\"industryStandards\":" + standards.replace('\'', '"'))
                        + (remarks == null ? "}" : ",\"remarks\":\"" + remarks + "\"}"));
        assertThat(ran.out().contains("industryStandards")).isEqualTo(standards != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采用程度 | 等同采用（IDT） | 'degree':'IDT'",
                "采用程度 | 修改采用（MOD） | 'degree':'MOD'",
                "采用程度 | 等同(IDT) | 'degree':'IDT'",
                "标准性质 | Recommended (GB/T) | 'nature':'recommended'",
                "标准类别 | 基础通用 | 'category':'basic'",
                "项目周期 | 1年 | 'cycleMonths':12",
                "项目周期 | 1.5年 | 'cycleMonths':18",
                "项目周期 | 十八个月 | 'cycleMonths':18",
                "项目周期 | 一年半 | 'cycleMonths':18",
                "项目周期 | 一年六个月 | 'cycleMonths':18",
                "项目周期 | 两年 | 'cycleMonths':24",
                "项目周期 | 18（个月） | 'cycleMonths':18",
                "是否涉及专利 | 不涉及 | 'patents':{'involved':false}",
                "ics | ICS 35.240.01 | 'ics':['35.240.01']",
                "ccs | CCS L80 | 'ccs':'L80'",
                "制定/修订 | 修订：GB/T 3-2000 | 'action':'revision','revises':['GB/T 3-2000']",
                "技术归口单位 | 全国信标委（SAC/TC 28） | 'committee':{'number':'SAC/TC 28','name':'全国信标委'}",
                "技术归口单位 | TC28 | 'committee':{'number':'SAC/TC 28'}",
                "技术委员会编号 | TC28 | 'committee':{'number':'SAC/TC 28'}",
                "技术归口单位 | 全国xx标准化技术委员会(SAC/TC 28/SC 41) | 'committee':{'number':'SAC/TC 28/SC 41','name':'全国xx标准化技术委员会'}",
                "技术归口单位 | ISO/TC 176对口单位 | 'committee':{'name':'ISO/TC 176对口单位'}",
                "技术归口单位 | 甲（TC 1）和乙（TC 2） | 'committee':{'name':'甲（TC 1）和乙（TC 2）'}",
                "采用国际标准 | 等同采用ISO 1:2020 | 'internationalAdoption':{'standards':[{'number':'ISO 1:2020'}],'degree':'IDT'}",
                "采用国际标准 | 'ISO 1:2020，IDT' | 'internationalAdoption':{'standards':[{'number':'ISO 1:2020'}],'degree':'IDT'}",
                "采用国际标准 | '☑ISO □IEC □ITU ISO 9001:2015，程度：IDT' | 'internationalAdoption':{'standards':[{'number':'ISO 9001:2015'}],'degree':'IDT'}",
                "采用国际标准 | '是，ISO 9001:2015，程度：IDT' | 'internationalAdoption':{'standards':[{'number':'ISO 9001:2015'}],'degree':'IDT'}",
                "采用国际标准 | '☑ISO，标准号：ISO 9001:2015，程度：IDT □IEC' | 'internationalAdoption':{'standards':[{'number':'ISO 9001:2015'}],'degree':'IDT'}",
                "是否由团体标准转化 | '☑是，团体标准编号：T/CESA 1034-2019' | 'associationStandard':{'number':'T/CESA 1034-2019'}",
                "是否由团体标准转化 | '☑是 □否，团体标准编号：T/CESA 1034-2019' | 'associationStandard':{'number':'T/CESA 1034-2019'}",
                "是否由团体标准转化 | '☑是（编号：T/CESA 1034-2019） □否' | 'associationStandard':{'number':'T/CESA 1034-2019'}",
                "是否由团体标准转化 | 团体标准编号：T/CESA 1034-2019 | 'associationStandard':{'number':'T/CESA 1034-2019'}",
                "征求意见情况 | 应急管理部、公安部；全国信标委（SAC/TC 28） | 'consultations':[{'party':'应急管理部'},{'party':'公安部'},{'party':'全国信标委（SAC/TC 28）'}]",
                "反对意见 | × | 'objections':[]",
                "反对意见 | ☑无 □有 | 'objections':[]",
                "反对意见 | 甲院认为指标过高 | 'objections':[{'substance':'甲院认为指标过高'}]",
                "代替标准号 | 代替GB/T 1-2000 | 'revises':['GB/T 1-2000']",
                "代替标准号 | GB/T 5-2000和GB/T 6-2000 | 'revises':['GB/T 5-2000','GB/T 6-2000']",
                "代替标准号 | 拟代替：GB/T 5-2000、GB/T 6-2000以及GB/T 7-2000 | 'revises':['GB/T 5-2000','GB/T 6-2000','GB/T 7-2000']",
                "采信团体标准 | 是（T/CAS 1-2020） | 'associationStandard':{'number':'T/CAS 1-2020'}"
            })
    void ordinary_wording_is_understood(String label, String cell, String value) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out()).contains(value.replace('\'', '"')).doesNotContain("remarks");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "征求意见情况, 已征求应急管理部、公安部意见，公安部提出保留意见",
        "征求意见情况, 否",
        "征求意见情况, 是",
        "征求意见情况, 无异议",
        "征求意见情况, 部分征求",
        "征求意见情况, 有关部门",
        "反对意见, 有",
        "反对意见, 3条",
        "反对意见, 已协调一致",
        "反对意见, □无 ☑有",
        "反对意见, 否"
    })
    void what_only_speaks_of_opinions_is_no_list_of_them(String label, String cell) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out()).startsWith("{\"id\":\"x\",\"remarks\":\"" + label);
        assertThat(ran.err()).contains("under \"" + label + "\" does not").contains("The text is kept in the remarks");
        assertThat(ran.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "英文名称, （请填写英文名称）, true",
        "中文名称, （必填）, true",
        "范围, [选填], true",
        "备注, （请在此说明理由）, true",
        "范围, （见附件）, false",
        "范围, （请见附件）, false"
    })
    void a_prompt_that_a_form_prints_is_no_answer(String label, String cell, boolean printed) throws IOException {
        assertThat(convert(label, cell).out().strip().equals("{\"id\":\"x\"}")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "是否涉及专利, 是（专利号ZL2020）, 'involved':true",
        "是否涉及专利, 否（已检索）, 'involved':false",
        "项目周期, 24个月（含报批）, 'cycleMonths':24"
    })
    void what_is_said_besides_a_value_is_kept_and_told(String label, String cell, String value) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out()).contains(value.replace('\'', '"'), "\"remarks\":\"" + label + ": " + cell + "\"");
        assertThat(ran.err())
                .contains("only the beginning of \"" + cell
                        + "\" was read as the value; the whole text is kept in the remarks");
        assertThat(ran.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目周期（年） | 2 | 24",
                "项目周期(年) | 1.5 | 18",
                "项目周期（单位：年） | 二 | 24",
                "项目周期（年） | 18个月 | 18",
                "项目周期（月） | 18 | 18",
                "项目周期（月） | 2年 | 24",
                "项目周期（月） | 12□ 18☑个月 | 18",
                "项目周期（年） | □1 ☑2 | 24",
                "项目周期（年） | □12个月 ☑18个月 | 18",
                "项目周期 | 1□ 2☑ 年 | 24",
                "项目周期（年） | 2年 | 24",
                "项目周期（年） | 2（年） | 24"
            })
    void the_unit_of_a_label_is_that_of_a_plain_number(String label, String cell, int months) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out()).contains("\"cycleMonths\":" + months + "}");
        assertThat(ran.err()).isEmpty();
    }

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
        assertThat(convert(label, cell).exitCode()).isEqualTo(2);
    }

    @Test
    void a_standard_beside_the_word_revision_gives_way_to_the_one_in_its_own_place() throws IOException {
        Files.writeString(file(), "id;制定/修订;被修订标准号\nx;修订：GB/T 3-2000;GB/T 3\u20142000\n");
        PlancheckCli ran = PlancheckCli.run("convert", file().toString(), "--to", "jsonl");
        assertThat(ran.out()).contains("\"revises\":[\"GB/T 3-2000\"]", "\"remarks\":\"制定/修订: GB/T 3-2000\"");
    }

    @ParameterizedTest
    @CsvSource({
        "采用国际标准;采用程度, 无;修改, 采用国际标准, 采用程度",
        "采标号;采用程度, 无;IDT, 采标号, 采用程度",
        "采信团体标准;是否由团体标准转化, 否;是, 采信团体标准, 是否由团体标准转化",
        "采信团体标准编号;团体标准实施日期, 无;2020, 采信团体标准编号, 团体标准实施日期"
    })
    void that_nothing_is_adopted_and_yet_how_is_refused(String labels, String cells, String denial, String statement)
            throws IOException {
        Files.writeString(file(), "id;" + labels + "\nx;" + cells + "\n");
        PlancheckCli ran = PlancheckCli.run("convert", file().toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("\"" + denial + "\" at 2:3 says that there is none, but \"" + statement
                        + "\" is filled in here; correct one of the two");
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

    @ParameterizedTest
    @CsvSource({"采用国际标准, 未采用", "采用国际标准, 无对应国际标准", "采用国际标准, 不采用", "采信团体标准, 否", "采信团体标准, 未采信"})
    void what_is_not_adopted_puts_no_proposal_on_a_track(String label, String cell) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.out().strip()).isEqualTo("{\"id\":\"x\"}");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "采用国际标准, 尚无可采用的ISO标准, false",
        "采用国际标准, 未见相关标准, false",
        "采信团体标准, 目前没有, false",
        "采用国际标准, 参考ISO 9001, false",
        "采用国际标准, ISO标准, true"
    })
    void a_text_that_may_deny_adoption_is_refused_and_one_that_does_not_say_what_is_adopted_is_told(
            String label, String cell, boolean told) throws IOException {
        PlancheckCli ran = convert(label, cell);
        assertThat(ran.exitCode()).isEqualTo(told ? 0 : 2);
        assertThat(ran.err()).contains(told ? "was read as yes" : "expected none, or the number of what is adopted");
        assertThat(ran.out()).contains(label + ": " + cell);
    }

    private PlancheckCli convert(String label, String cell) throws IOException {
        Files.writeString(file(), "id;\"" + label + "\"\nx;\"" + cell + "\"\n");
        return PlancheckCli.run("convert", file().toString(), "--to", "jsonl");
    }

    private Path file() {
        return folder.resolve("v.csv");
    }
}
