package org.plancheck.intake.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.proposal.Action;
import org.plancheck.proposal.Category;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Degree;
import org.plancheck.proposal.InternationalAdoption;
import org.plancheck.proposal.Nature;
import org.plancheck.vocabulary.Terms;
import tools.jackson.databind.node.JsonNodeFactory;

/** The words of people mean one code or none. */
class ValueWordsTest {

    private final ValueWords words = new ValueWords(LabelFile.SHIPPED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无", " 无 ", "没 有", "不涉及", "无此项", "未采用", "未采标", "不采标", "未采信", "none", "None", "ＮＯＮＥ", "nil", "[]", "[ ]"
            })
    void there_is_none(String text) {
        assertThat(words.none(text)).isTrue();
        assertThat(words.silent(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\n",
                "/",
                "／",
                "\\",
                "-",
                "－",
                "--",
                "—",
                "——",
                "n/a",
                "N/A",
                "Ｎ／Ａ",
                "待定",
                "待 定",
                "TBD",
                "不适用",
                "not applicable"
            })
    void nothing_is_said(String text) {
        assertThat(words.silent(text)).isTrue();
        assertThat(words.none(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "0", "无线电", "待定稿", "甲", "---", "na", "是"})
    void something_is_said(String text) {
        assertThat(words.silent(text)).isFalse();
        assertThat(words.none(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "强制性, mandatory",
        "强制, mandatory",
        "强制性国家标准, mandatory",
        "GB, mandatory",
        "Mandatory, mandatory",
        "MANDATORY, mandatory",
        "推荐性, recommended",
        "推 荐 性, recommended",
        "GB/T, recommended",
        "ＧＢ／Ｔ, recommended",
        "gb t, recommended",
        "（推荐性）, recommended",
        "指导性技术文件, guidance",
        "推存性,",
        "强制性推荐性,",
        "'',"
    })
    void a_nature_is_written_in_many_ways(String text, String code) {
        assertThat(words.meaning(Nature.class, text).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "是, true",
        "有, true",
        "Yes, true",
        "Y, true",
        "true, true",
        "√, true",
        "✔, true",
        "否, false",
        "无, false",
        "NO, false",
        "×, false",
        "None, false",
        "False, false",
        "是否,",
        "也许,",
        "1,",
        "/,"
    })
    void yes_and_no_are_written_in_many_ways(String text, String code) {
        assertThat(words.meaning(Boolean.class, text).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(classes = {Nature.class, Action.class, Category.class, Degree.class})
    void every_value_is_known_by_its_code_and_its_names(Class<? extends Coded> type) {
        for (Coded value : type.getEnumConstants()) {
            assertThat(words.meaning(type, value.code())).contains(value.code());
            assertThat(words.meaning(type, value.code().toUpperCase(Locale.ROOT)))
                    .contains(value.code());
            assertThat(words.of(type))
                    .contains(
                            value.code(),
                            Terms.name(value).zh(),
                            Terms.name(value).en());
        }
    }

    @Test
    void a_word_of_one_type_means_nothing_to_another() {
        assertThat(words.meaning(Action.class, "修改")).contains("revision");
        assertThat(words.meaning(Degree.class, "修改")).contains("MOD");
        assertThat(words.meaning(Nature.class, "修改")).isEmpty();
        assertThat(words.meaning(String.class, "是")).isEmpty();
        assertThat(words.of(String.class)).isEmpty();
        assertThat(words.of(Boolean.class)).contains("是", "否").doesNotContain("mandatory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "待定",
                "尚未检索",
                "暂无",
                "拟采用",
                "计划2027年",
                "部分",
                "但有例外",
                "或者不",
                "除外",
                "?",
                "？",
                "TBD",
                "planned",
                "not yet",
                "to be expected",
                "but",
                "yes or no",
                "T B D\ntbd"
            })
    void what_may_take_a_value_back_is_doubtful(String text) {
        assertThat(words.doubtful(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "专利号ZL2020", "已检索", "含报批", "butter", "notice", "order", "norm"})
    void what_only_adds_to_a_value_is_not_doubtful(String text) {
        assertThat(words.doubtful(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "new, 原为修订, true",
        "new, 原为制定, false",
        "revision, 原为制定, true",
        "revision, 修订项目, false",
        "new, 甲, false",
        "new, revision, false"
    })
    void another_value_is_noticed_by_its_chinese_word(String value, String text, boolean says) {
        assertThat(words.says(Action.class, text, JsonNodeFactory.instance.stringNode(value)))
                .isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ＧＢ／Ｔ | gbt
            ' A b-C_d ' | abcd
            （是） | 是
            √ | √
            / | /
            ／ | /
            '' | ''
            """)
    void a_key_leaves_out_spacing_and_punctuation_unless_there_is_nothing_else(String text, String key) {
        assertThat(ValueWords.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"ISO, true", "iso / iec, true", "ISO 确认的标准, true", "是, false", "EN, false"})
    void a_form_offers_options_besides_the_values(String text, boolean option) {
        assertThat(words.isOption(InternationalAdoption.class, text)).isEqualTo(option);
        assertThat(words.isOption(Nature.class, text)).isFalse();
    }

    @Test
    void a_word_of_one_character_does_not_say_another_value_and_a_latin_word_neither() {
        assertThat(words.says(Boolean.class, "已有专利", JsonNodeFactory.instance.stringNode("false")))
                .isFalse();
        assertThat(words.says(Boolean.class, "不涉及", JsonNodeFactory.instance.stringNode("true")))
                .isTrue();
        assertThat(words.says(Boolean.class, "none", JsonNodeFactory.instance.stringNode("true")))
                .isFalse();
    }
}
