package org.plancheck.intake.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plancheck.document.Cell;
import org.plancheck.document.Limits;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.label.ValueWords;

/** A row below the proposals of a table that sums them up or signs for them. */
final class FooterRow {

    private static final Pattern TOTAL =
            Pattern.compile("(?:合计|总计|小计|共计|总数|(?:grand)?total|sub-?total|sum)(?:[:(].*|\\d+[项个条]?)?|共\\d+[项个条].*");
    private static final Pattern PART = Pattern.compile("[:\uFF1A]|^\\s*\\d+[.、\uFF0E]");
    private static final Pattern LABELLED = Pattern.compile("(?s)\\s*[^:\uFF1A]{1,12}[:\uFF1A].*");
    private static final Pattern COUNT = Pattern.compile("(?:共计?|[:])*\\d+[项个条]?[。.]?");

    private FooterRow() {}

    /**
     * Whether a row is one: its first cell is a total or a label with its text, and it has no title. A title may begin as a
     * label does; then the other cells decide.
     *
     * @param title whether a cell stands below the heading of a title
     */
    static boolean is(List<Cell> filled, Predicate<Cell> title) {
        Cell first = filled.get(0);
        if (filled.stream().anyMatch(cell -> cell.shown().length() > Limits.LABEL_CHARACTERS)) {
            return LabelIndex.KNOWN.footer(first.text()) && filled.size() == 1;
        }
        boolean titled = filled.stream()
                .skip(1)
                .filter(title)
                .anyMatch(
                        cell -> !COUNT.matcher(ValueWords.narrow(cell.shown())).matches());
        boolean labelled = LabelIndex.KNOWN.footer(first.text())
                && (!title.test(first)
                        || filled.stream()
                                .allMatch(cell -> PART.matcher(cell.shown()).find()));
        return signed(filled, title)
                || !titled
                        && (labelled
                                || TOTAL.matcher(ValueWords.narrow(first.shown()))
                                        .matches());
    }

    /** Whether every cell is a short label with its text, as in 填表人：李四 | 审核人：王五; a title may look so too. */
    private static boolean signed(List<Cell> filled, Predicate<Cell> title) {
        return filled.stream()
                        .allMatch(cell -> title.test(cell)
                                ? LabelIndex.KNOWN.footer(cell.text())
                                : LABELLED.matcher(cell.shown()).matches())
                && filled.stream().anyMatch(cell -> LabelIndex.KNOWN.footer(cell.text()));
    }
}
