package org.plancheck.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.Cell;

/** What sums up or signs below a table is no proposal, and a proposal is no footer. */
class FooterRowTest {

    /** Cells are separated by {@code |}; the second is below the heading of the title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                "合 计：3项",
                "总计|3",
                "小计|共3项",
                "共3项",
                "共 3 项推荐性",
                "Total|3",
                "Grand total: 3",
                "Sub-total 3",
                "注：本表一式两份",
                "备注: 见附件",
                "填表人：李四",
                "填表人：李四|审核人：王五",
                "填报日期：2026-01-01||||单位（盖章）：",
                "联系人：李四|电话：123|传真：456",
                "note: see annex",
                "合计||3"
            })
    void a_total_a_note_or_a_signature_is_a_footer(String row) {
        assertThat(FooterRow.is(cells(row), cell -> cell.column() == 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|智慧社区",
                "PC-1|智慧社区|推荐性",
                "合计|智慧社区",
                "总计算能力|智慧社区",
                "注：甲|智慧社区",
                "甲",
                "合计算法",
                "注意事项",
                "共3",
                "|总体要求：接口",
                "甲：乙",
                "序号：1|智慧社区"
            })
    void a_row_with_a_title_or_without_a_footers_label_is_none(String row) {
        assertThat(FooterRow.is(cells(row), cell -> cell.column() == 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"注：, true", "甲：, false"})
    void a_very_long_note_stands_alone_and_begins_with_its_label(String label, boolean footer) {
        String text = label + "文".repeat(300);
        assertThat(FooterRow.is(cells(text), cell -> false)).isEqualTo(footer);
        assertThat(FooterRow.is(cells(text + "|乙"), cell -> false)).isFalse();
    }

    private static List<Cell> cells(String row) {
        List<Cell> cells = new ArrayList<>();
        String[] texts = row.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.add(cell(9, i + 1, texts[i]));
            }
        }
        return cells;
    }
}
