package org.plancheck.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plancheck.document.Cell;
import org.plancheck.intake.table.MergedCells.Merge;

/** Every column has the headings above it, from the widest down to its own. */
class HeadingRowsTest {

    @Test
    void one_row_of_headings_gives_each_column_its_own() {
        HeadingRows headings = new HeadingRows(new MergedCells(List.of()), 3, row(3, "编号", "", "中文名称"));
        assertThat(headings.goOn(4, row(4, "1", "", "智慧社区"))).isFalse();
        assertThat(shown(headings)).isEqualTo("1:编号 3:中文名称");
        assertThat(headings.compose().get(1).position().line()).isEqualTo(3);
    }

    @Test
    void a_heading_over_several_columns_has_those_below_it() {
        HeadingRows headings = new HeadingRows(
                new MergedCells(List.of(new Merge(1, 1, 2, 1), new Merge(1, 2, 1, 3))),
                1,
                row(1, "编号", "标准名称", "", "标准性质"));
        assertThat(headings.goOn(2, row(2, "", "中文", "英文", ""))).isTrue();
        assertThat(headings.goOn(3, row(3, "1", "甲", "A", "推荐性"))).isFalse();
        assertThat(shown(headings)).isEqualTo("1:编号 2:标准名称 / 中文 3:标准名称 / 英文 4:标准性质");
        assertThat(headings.compose().get(2).position().line()).isEqualTo(2);
        assertThat(headings.compose().get(3).position().line()).isEqualTo(1);
    }

    @Test
    void a_heading_over_one_column_and_one_row_has_none_below_it() {
        HeadingRows headings =
                new HeadingRows(new MergedCells(List.of(new Merge(1, 1, 1, 1))), 1, row(1, "编号", "中文名称"));
        assertThat(headings.goOn(2, row(2, "编号", "中文名称"))).isFalse();
    }

    @Test
    void where_a_heading_spans_rows_they_are_headings_whatever_stands_in_them() {
        HeadingRows headings =
                new HeadingRows(new MergedCells(List.of(new Merge(1, 1, 3, 1))), 1, row(1, "编号", "中文名称"));
        assertThat(headings.goOn(2, row(2, "", "（全称）"))).isTrue();
        assertThat(headings.goOn(3, row(3, "", "（一）"))).isTrue();
        assertThat(headings.goOn(4, row(4, "编号", "中文名称"))).isFalse();
        assertThat(shown(headings)).isEqualTo("1:编号 2:中文名称 / （全称） / （一）");
    }

    @Test
    void headings_take_four_rows_at_most() {
        HeadingRows headings =
                new HeadingRows(new MergedCells(List.of(new Merge(5, 1, 100, 1))), 5, row(5, "编号", "中文名称"));
        assertThat(headings.goOn(6, row(6, "", "甲"))).isTrue();
        assertThat(headings.goOn(7, row(7, "", "乙"))).isTrue();
        assertThat(headings.goOn(8, row(8, "", "丙"))).isTrue();
        assertThat(headings.goOn(9, row(9, "", "丁"))).isFalse();
    }

    @Test
    void the_row_below_a_wide_heading_is_one_of_headings_only_if_it_looks_so() {
        HeadingRows headings =
                new HeadingRows(new MergedCells(List.of(new Merge(1, 1, 1, 2))), 1, row(1, "标准名称", "", "标准性质"));
        assertThat(headings.goOn(2, row(2, "智慧社区", "Smart community", "推荐性"))).isFalse();
        assertThat(shown(headings)).isEqualTo("1:标准名称 2:标准名称 3:标准性质");
    }

    @Test
    void a_heading_that_is_repeated_below_itself_counts_once() {
        HeadingRows headings =
                new HeadingRows(new MergedCells(List.of(new Merge(1, 1, 2, 1))), 1, row(1, "编号", "中文名称"));
        assertThat(headings.goOn(2, row(2, "编号", "中文名称"))).isTrue();
        assertThat(shown(headings)).isEqualTo("1:编号 2:中文名称");
    }

    @Test
    void a_heading_that_is_merged_over_all_columns_of_a_sheet_reaches_as_far_as_a_table_may() {
        HeadingRows headings = new HeadingRows(new MergedCells(List.of(new Merge(1, 1, 1, 16_384))), 1, row(1, "编号"));
        assertThat(headings.compose()).hasSize(HeadingRows.COLUMNS);
    }

    private static String shown(HeadingRows headings) {
        return headings.compose().stream()
                .map(heading -> heading.column() + ":" + heading.label())
                .collect(Collectors.joining(" "));
    }

    private static List<Cell> row(int row, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(row, i + 1, texts[i]));
        }
        return cells;
    }
}
