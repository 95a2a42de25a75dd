package org.plancheck.intake.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.document.XmlPart;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** The rows and columns of a sheet that are hidden and not empty. They are read as the others are, and it is told. */
final class HiddenCells {

    private static final int MOST_SHOWN = 10;
    private static final int MOST_COLUMNS = 16_384;

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet filledColumns = new BitSet();
    private final BitSet filledRows = new BitSet();

    /** Whether a row or column says that it is hidden. */
    static boolean is(XmlPart element) {
        String hidden = element.attribute("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    /** Takes what a sheet says of some of its columns. */
    void column(XmlPart element) throws InputException {
        if (is(element)) {
            int first = Math.max(1, element.number("min"));
            int last = Math.min(element.number("max"), MOST_COLUMNS);
            if (first > last + 1) {
                throw element.damaged("no range of columns: " + first + " to " + last);
            }
            hiddenColumns.set(first, last + 1);
        }
    }

    void row(int number, boolean hidden, List<Cell> cells) {
        for (Cell cell : cells) {
            if (!cell.blank()) {
                filledColumns.set(cell.column());
                if (hidden) {
                    filledRows.set(number);
                }
            }
        }
    }

    void tell(String sheet, DraftSink reading) {
        BitSet columns = (BitSet) hiddenColumns.clone();
        columns.and(filledColumns);
        List<BilingualText> parts = new ArrayList<>();
        if (!filledRows.isEmpty()) {
            parts.add(Messages.text("sheet.hidden-rows", listed(filledRows, false)));
        }
        if (!columns.isEmpty()) {
            parts.add(Messages.text("sheet.hidden-columns", listed(columns, true)));
        }
        if (!parts.isEmpty()) {
            reading.note(new Place.WholeSheet(sheet), Messages.text("sheet.hidden-read", parts));
        }
    }

    /** Numbers in ranges, as in {@code 3, 5-8}, or the letters of columns. */
    private static List<String> listed(BitSet numbers, boolean letters) {
        List<String> ranges = new ArrayList<>();
        for (int from = numbers.nextSetBit(0); from >= 0; from = numbers.nextSetBit(numbers.nextClearBit(from))) {
            if (ranges.size() == MOST_SHOWN) {
                ranges.add("…");
                break;
            }
            int to = numbers.nextClearBit(from) - 1;
            ranges.add(name(from, letters) + (to == from ? "" : "-" + name(to, letters)));
        }
        return ranges;
    }

    private static String name(int number, boolean letters) {
        return letters ? Place.SheetCell.letters(number) : String.valueOf(number);
    }
}
