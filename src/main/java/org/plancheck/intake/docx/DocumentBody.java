package org.plancheck.intake.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.XmlPart;
import org.plancheck.text.Messages;

/** Takes the paragraphs and the tables out of a Word document. */
final class DocumentBody {

    /** A paragraph, in which tabs are kept, or, if there is one, a table. */
    record Block(String text, @Nullable Table table) {}

    /** A table, row by row; the part of a merged cell that is not its first has the text of the first. */
    record Table(List<List<TableCell>> rows) {

        /** All of its text, a line a row. */
        String flat() {
            return String.join(
                    "\n",
                    rows.stream()
                            .map(row -> String.join(
                                    " | ", row.stream().map(TableCell::flat).toList()))
                            .toList());
        }
    }

    /**
     * A cell.
     *
     * @param column    the column of the table's grid in which it begins, from 1
     * @param columns   how many columns of the grid it spans
     * @param rows      how many rows it goes on for, its own included
     * @param continued whether it is part of the cell above it
     */
    record TableCell(String text, List<Table> tables, int column, int columns, int rows, boolean continued) {

        boolean blank() {
            return text.isBlank() && tables.isEmpty();
        }

        /** The text with that of the tables in it. */
        String flat() {
            StringBuilder all = new StringBuilder(text);
            for (Table inner : tables) {
                all.append(all.isEmpty() || inner.rows().isEmpty() ? "" : "\n").append(inner.flat());
            }
            return all.toString();
        }
    }

    private static final int COLUMNS = 100;

    private final DocumentEvents events;
    private final UnreadParts unread = new UnreadParts();

    DocumentBody(XmlPart xml) {
        this.events = new DocumentEvents(xml);
    }

    /** The paragraphs and tables of the document, in order. */
    List<Block> blocks() throws InputException {
        List<Block> blocks = new ArrayList<>();
        while (events.hasNext()) {
            events.starts();
            if (events.here("p")) {
                blocks.add(new Block(paragraph(), null));
            } else if (events.here("tbl")) {
                blocks.add(new Block("", table(1)));
            }
        }
        return blocks;
    }

    /** What there was besides, once the blocks are read. */
    UnreadParts unread() {
        return unread;
    }

    private @Nullable Table table(int depth) throws InputException {
        if (depth > Limits.DEPTH) {
            throw new InputException(Messages.text("intake.depth", Limits.DEPTH));
        }
        List<List<TableCell>> rows = new ArrayList<>();
        while (!events.ends("tbl")) {
            if (events.here("tr")) {
                rows.add(row(depth));
            }
        }
        return new Table(merged(rows));
    }

    /** A row; one that is hidden or was deleted is blank. */
    private List<TableCell> row(int depth) throws InputException {
        List<TableCell> row = new ArrayList<>();
        boolean gone = false;
        boolean hidden = false;
        boolean properties = false;
        int column = 1;
        while (!events.ends("tr")) {
            if (events.here("trPr")) {
                properties = true;
            } else if (events.here("gridBefore")) {
                column += Math.min(COLUMNS, events.number(0));
            } else if (events.here("tc")) {
                properties = false;
                TableCell cell = cell(depth, column);
                column += cell.columns();
                row.add(cell);
                if (row.size() > COLUMNS) {
                    throw new InputException(Messages.text("word.wide", COLUMNS));
                }
            } else if (properties) {
                gone |= events.here("del");
                hidden |= events.here("hidden") && events.on();
            }
        }
        if (hidden) {
            row.forEach(cell -> unread.hidden(cell.text()));
        }
        return gone || hidden ? List.of() : row;
    }

    private TableCell cell(int depth, int column) throws InputException {
        List<String> paragraphs = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        int columns = 1;
        boolean continued = false;
        while (!events.ends("tc")) {
            if (events.here("gridSpan")) {
                columns = Math.max(1, Math.min(COLUMNS, events.number(1)));
            } else if (events.here("vMerge")) {
                continued = events.value("val") == null || events.value("val").equals("continue");
            } else if (events.here("p")) {
                paragraphs.add(paragraph());
            } else if (events.here("tbl")) {
                tables.add(table(depth + 1));
            }
        }
        String text = String.join("\n", paragraphs).replace('\t', ' ').strip();
        return new TableCell(text, tables, column, columns, 1, continued);
    }

    /** The rows with how far each cell goes on below, and what goes on there. */
    private static List<List<TableCell>> merged(List<List<TableCell>> rows) {
        List<List<TableCell>> counted = new ArrayList<>();
        Map<Integer, Integer> below = new HashMap<>();
        for (int r = rows.size() - 1; r >= 0; r--) {
            Map<Integer, Integer> here = rows.get(r).isEmpty() ? below : new HashMap<>();
            List<TableCell> row = new ArrayList<>();
            for (TableCell cell : rows.get(r)) {
                int goesOn = 1 + below.getOrDefault(cell.column(), 0);
                here.put(cell.column(), cell.continued() ? goesOn : 0);
                row.add(new TableCell(
                        cell.text(), cell.tables(), cell.column(), cell.columns(), goesOn, cell.continued()));
            }
            below = here;
            counted.add(row);
        }
        Collections.reverse(counted);
        Map<Integer, String> above = new HashMap<>();
        List<List<TableCell>> merged = new ArrayList<>();
        for (List<TableCell> row : counted) {
            List<TableCell> cells = new ArrayList<>();
            for (TableCell cell : row) {
                String text = cell.continued() ? above.getOrDefault(cell.column(), cell.text()) : cell.text();
                above.put(cell.column(), text);
                cells.add(new TableCell(
                        text, cell.tables(), cell.column(), cell.columns(), cell.rows(), cell.continued()));
            }
            merged.add(cells);
        }
        return merged;
    }

    private String paragraph() throws InputException {
        return new ParagraphText(events, unread).read();
    }
}
