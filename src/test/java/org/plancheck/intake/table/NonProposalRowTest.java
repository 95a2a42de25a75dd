package org.plancheck.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.LabelIndex;

class NonProposalRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"一、推荐性国家标准", "（一）强制性", "(十二) 基础", "十.方法", "二．产品", "三 管理", " 一、甲 "})
    void a_row_of_one_numbered_text_heads_those_that_follow(String text) {
        assertThat(NonProposalRow.isSection(List.of(cell(text)))).isTrue();
        assertThat(NonProposalRow.isSection(List.of(cell(text), cell("甲")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "推荐性国家标准",
                "一",
                "一、",
                "1、推荐性",
                "一体化设备",
                "（甲）推荐性",
                "第一、推荐性",
                "一、一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
            })
    void any_other_text_heads_nothing(String text) {
        assertThat(NonProposalRow.isSection(List.of(cell(text)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "中文名称, 标准性质, true",
        "中文名称, 经费预算, true",
        "标准性质, 中文名称：, true",
        "中文名称, 英文名称, false",
        "中文名称, 智慧社区, false",
        "中文名称, 专家组, false",
        "中文名称, 范围, false",
        "备注, 标准性质, false",
        "标准性质, 推荐性, false",
        "技术归口单位, 专家组, false"
    })
    void the_label_of_another_section_where_a_value_should_stand_shows_a_form(
            String column, String text, boolean form) {
        Optional<InputException> mistake =
                NonProposalRow.ofForm(List.of(cell(5, 1, text)), cell -> LabelIndex.KNOWN.of(column));
        assertThat(mistake.isPresent()).isEqualTo(form);
        if (form) {
            assertThat(mistake.get().reason().en()).startsWith("\"" + text + "\" is a label where a value is expected");
            assertThat(mistake.get().line()).isEqualTo(5);
        }
    }

    @Test
    void a_column_without_a_field_and_the_first_of_several_labels() {
        List<Cell> row = List.of(cell(5, 1, "甲"), cell(5, 2, "标准性质"), cell(5, 3, "项目周期"));
        assertThat(NonProposalRow.ofForm(row, cell -> Optional.empty())).isEmpty();
        assertThat(NonProposalRow.ofForm(row, cell -> LabelIndex.KNOWN.of("中文名称"))
                        .orElseThrow()
                        .column())
                .isEqualTo(2);
    }
}
