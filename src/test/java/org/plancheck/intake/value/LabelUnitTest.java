package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.document.Cell;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;

/** A number without a unit has that of its label, and no other number has. */
class LabelUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目周期（年） | 2 | 2年
            项目周期(年) | 1.5 | 1.5年
            项目周期（年） | １．５ | １．５年
            项目周期（单位：年） | 二 | 二年
            项目周期（单位 年） | 2 | 2年
            项目周期（以年计） | 2 | 2年
            项目周期（按年计） | 2 | 2年
            项目周期［年］ | 2 | 2年
            项目周期【年】 | 2 | 2年
            项目周期〔年〕 | 2 | 2年
            Development cycle (years) | 2 | 2years
            Development cycle (in Years) | 2 | 2Years
            项目周期（天） | 60 | 60天
            项目周期（年/月） | 2 | 2年/月
            项目周期（年或月） | 2 | 2年或月
            项目周期（季度） | 4 | 4季度
            项目周期（推荐性）（年） | 2 | 2年
            项目周期（月）（年） | 2 | 2年
            项目周期（年） | 约2 | 约2
            项目周期（年） | 2（含报批） | 2年（含报批）
            项目周期（年） | 12□ 18☑ | 12年□ 18年☑
            项目周期 | 1□ 2☑ 年 | 1年□ 2年☑
            项目周期（月） | 1□ 2☑ 年 | 1年□ 2年☑
            项目周期 | □1 ☑2年 | □1 ☑2年
            项目周期 | 2（年） | 2年
            项目周期 | 18 (个月) | 18个月
            项目周期 | 一（年） | 一年
            """)
    void a_number_without_a_unit_is_given_the_one_that_is_meant(String label, String text, String with) {
        assertThat(LabelUnit.of(label, field("项目周期"), cell(text)).text()).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目周期 | 2
            项目周期（月） | 18
            项目周期（个月） | 18
            Development cycle (months) | 18
            项目周期（月） | 2年
            项目周期（年） | 18个月
            项目周期（年） | 2 年
            项目周期（年） | 2年
            项目周期（年） | □12个月 ☑18个月
            项目周期（月） | 12□ 18☑个月
            项目周期 | 12□ 18☑个月
            项目周期（年度计划） | 2
            项目周期（见说明） | 2
            项目周期（年 | 2
            项目周期（年） | ''
            项目周期（年） | 见附件
            项目周期（年） | A2
            """)
    void a_number_with_a_unit_of_its_own_stays_as_it_is_and_so_does_one_in_the_unit_of_the_field(
            String label, String text) {
        assertThat(LabelUnit.of(label, field("项目周期"), cell(text))).isEqualTo(cell(text));
    }

    @Test
    void every_field_has_its_own_unit() {
        Cell cell = cell("60");
        assertThat(LabelUnit.of("评议期（天）", field("评议期"), cell)).isSameAs(cell);
        assertThat(LabelUnit.of("评议期（月）", field("评议期"), cell).text()).isEqualTo("60月");
    }

    @Test
    void a_text_is_not_given_a_unit() {
        Cell cell = cell("2（年）");
        assertThat(LabelUnit.of("备注（年）", field("备注"), cell)).isSameAs(cell);
    }

    private static FieldPath field(String label) {
        return LabelIndex.KNOWN.of(label).orElseThrow();
    }
}
