package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.intake.WordText.Block;
import org.plancheck.intake.WordText.Table;
import org.plancheck.intake.WordText.TableCell;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Reads the project proposal forms of a Word document (DOCX): tables of labels, each with its value beside or below it. */
final class WordForm {

    private static final Pattern INLINE = Pattern.compile("(?s)^([^\\n:\uFF1A]{1,60})[:\uFF1A](.+)$|^([^\\n]{1,60})\\n(.+)$");
    private static final int LONGEST_LABEL = 40;
    private static final int SUMMARY_HEADINGS = 4;

    private final SubmittedFile source;
    private final Reading reading;
    private final WordProposals proposals;
    private int table;
    private int rows;
    private boolean known;
    private String pending;
    private Field pendingField;

    private WordForm(SubmittedFile source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.proposals = new WordProposals(source.stem());
    }

    /**
     * Reads a document. A second form begins where a later table states a title again.
     *
     * @throws Refused if it cannot be opened, or has no label that is known
     */
    static void read(SubmittedFile source, Reading reading) throws Refused, IOException {
        OfficePackage.read(source, "wordprocessingml", (parts, document) -> {
            try (InputStream in = document.getInputStream()) {
                new WordForm(source, reading).all(new WordText(OfficePackage.xml(in)).blocks());
            }
        });
    }

    private void all(List<Block> blocks) throws Refused {
        String caption = "";
        int outside = 0;
        String firstOutside = "";
        for (Block block : blocks) {
            if (block.table() != null) {
                proposals.inTable(++table);
                Optional<Field> context = Labels.KNOWN.of(caption).filter(Field::section);
                String place = "table" + table;
                if (!summary(block.table(), place)) {
                    table(block.table(), context.orElse(null), place);
                }
            } else if (!block.text().isBlank()) {
                caption = block.text();
                if (!inline(null, block.text(), "text", 1)) {
                    firstOutside = outside++ == 0 ? block.text() : firstOutside;
                }
            }
        }
        if (!known) {
            throw new Refused(Messages.text("word.no-form", SummaryTable.shown(firstOutside)));
        }
        if (outside > 0) {
            reading.note(new Position(1, 1, "text"), Messages.text("word.outside", outside, SummaryTable.shown(firstOutside)));
        }
        proposals.documents().forEach(reading::document);
    }

    /** A table whose first row is nothing but headings holds a proposal a row. */
    private boolean summary(Table table, String place) {
        List<TableCell> first = table.rows().isEmpty() ? List.of() : table.rows().get(0);
        if (first.size() < SUMMARY_HEADINGS || table.rows().size() < 2
                || !first.stream().allMatch(cell -> Labels.KNOWN.known(cell.text()))) {
            return false;
        }
        known = true;
        SummaryTable summary = new SummaryTable(source.stem(), false, reading.passingOn(proposals::complete));
        int number = 0;
        for (List<TableCell> row : table.rows()) {
            rows++;
            number++;
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(new Cell(i + 1, row.get(i).text(), new Position(rows, i + 1, place + "!row" + number + "!cell" + (i + 1))));
            }
            if (summary.hasHeadings()) {
                summary.row(rows, cells);
            } else {
                summary.headings(cells.stream()
                        .map(cell -> new SummaryTable.Heading(cell.column(), List.of(cell.text()), cell.position())).toList());
            }
        }
        return true;
    }

    private void table(Table table, Field context, String place) {
        if (context != null && context.list() && elements(table, context, place)) {
            return;
        }
        Map<Integer, String> above = new HashMap<>();
        pending = null;
        int number = 0;
        for (List<TableCell> row : table.rows()) {
            rows++;
            number++;
            List<TableCell> cells = new ArrayList<>();
            int column = 0;
            for (TableCell cell : row) {
                String text = cell.continued() ? above.getOrDefault(column, "") : cell.text();
                above.put(column, text);
                cells.add(new TableCell(text, cell.tables(), cell.columns(), cell.continued()));
                column += cell.columns();
            }
            row(cells, context, place + "!row" + number);
        }
    }

    /** A table of the elements of a list: its headings are fields of an element. */
    private boolean elements(Table table, Field list, String place) {
        Map<Integer, Field> columns = new HashMap<>();
        Field element = list.element(0);
        List<TableCell> headings = table.rows().isEmpty() ? List.of() : table.rows().get(0);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            Labels.KNOWN.of(element, headings.get(i).text()).ifPresent(field -> columns.put(column, field));
        }
        if (columns.isEmpty()) {
            return false;
        }
        known = true;
        for (int i = 0; i < headings.size(); i++) {
            if (!columns.containsKey(i) && !headings.get(i).text().isBlank() && !Labels.KNOWN.serial(headings.get(i).text())) {
                reading.note(new Position(rows + 1, i + 1, place + "!row1"), Messages.text("cell.unknown-heading",
                        SummaryTable.shown(headings.get(i).text()), Labels.KNOWN.nearest(headings.get(i).text())));
            }
        }
        for (int r = 1; r < table.rows().size(); r++) {
            rows++;
            List<TableCell> row = table.rows().get(r);
            for (int i = 0; i < row.size(); i++) {
                String label = i < headings.size() ? headings.get(i).text() : "";
                Cell cell = new Cell(i + 1, row.get(i).text(), position(place + "!row" + (r + 1), label, i + 1));
                if (columns.containsKey(i)) {
                    List<String> steps = new ArrayList<>(columns.get(i).steps());
                    steps.set(list.steps().size(), String.valueOf(r - 1));
                    proposals.put(new Field(steps, columns.get(i).type(), columns.get(i).list()), label, cell);
                } else if (!Labels.KNOWN.serial(label)) {
                    proposals.keep(label, cell);
                }
            }
        }
        return true;
    }

    private void row(List<TableCell> cells, Field context, String place) {
        Field within = context;
        int i = 0;
        while (i < cells.size()) {
            TableCell cell = cells.get(i);
            TableCell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
            Optional<Field> field = resolve(within, cell.text());
            boolean kept = field.isEmpty() && (Labels.KNOWN.kept(cell.text()) || Labels.KNOWN.serial(cell.text()));
            if (field.isPresent() && next != null && field.get().section() && i + 2 < cells.size()
                    && Labels.KNOWN.of(field.get(), next.text()).or(() -> Labels.KNOWN.of(next.text())).isPresent()) {
                within = field.get();
                i++;
            } else if (field.isPresent() || kept) {
                known = true;
                cell.tables().forEach(inner -> table(inner, field.orElse(null), place + "!" + OneLine.of(cell.text())));
                if (next == null) {
                    pending = cell.text();
                    pendingField = field.orElse(null);
                    return;
                }
                value(field.orElse(null), cell.text(), next, place, i + 2);
                i += 2;
            } else if (cell.text().isBlank() && cell.tables().isEmpty() || inline(within, cell.text(), place, i + 1)) {
                i++;
            } else if (cells.size() == 1 && pending != null) {
                value(pendingField, pending, cell, place, 1);
                pending = null;
                return;
            } else if (next != null && cell.text().length() <= LONGEST_LABEL && cell.tables().isEmpty()) {
                reading.note(position(place, cell.text(), i + 1), Messages.text("word.unknown-label",
                        SummaryTable.shown(cell.text()), Labels.KNOWN.nearest(cell.text())));
                proposals.keep(cell.text(), new Cell(i + 2, next.flat(), position(place, cell.text(), i + 2)));
                i += 2;
            } else {
                unlabelled(cell, context, place, i + 1);
                i++;
            }
        }
    }

    private void unlabelled(TableCell cell, Field context, String place, int column) {
        if (!cell.text().isBlank()) {
            reading.note(position(place, "", column), Messages.text("word.no-label", SummaryTable.shown(cell.text())));
        }
        cell.tables().forEach(inner -> table(inner, context, place));
    }

    private Optional<Field> resolve(Field within, String label) {
        return Optional.ofNullable(within).flatMap(field -> Labels.KNOWN.of(field, label)).or(() -> Labels.KNOWN.of(label));
    }

    private void value(Field field, String label, TableCell value, String place, int column) {
        Cell cell = new Cell(column, value.text(), position(place, label, column));
        if (field == null) {
            if (!Labels.KNOWN.serial(label)) {
                proposals.keep(label, new Cell(column, value.flat(), cell.position()));
            }
        } else {
            proposals.take(field, label, field.section() ? cell : new Cell(column, value.flat(), cell.position()));
            if (field.section()) {
                value.tables().forEach(inner -> table(inner, field, place + "!" + OneLine.of(label.strip())));
            }
        }
    }

    /** A label and its value in one text: {@code 中文名称:…}. */
    private boolean inline(Field within, String text, String place, int column) {
        Matcher inline = INLINE.matcher(text);
        if (!inline.matches()) {
            return false;
        }
        String label = inline.group(1) == null ? inline.group(3) : inline.group(1);
        String value = inline.group(1) == null ? inline.group(4) : inline.group(2);
        Optional<Field> field = resolve(within, label);
        if (field.isEmpty()) {
            return false;
        }
        known = true;
        value(field.get(), label, new TableCell(value.strip(), List.of(), 1, false), place, column);
        return true;
    }

    private Position position(String place, String label, int column) {
        String shown = OneLine.of(label.strip());
        return new Position(Math.max(1, rows), column, shown.isEmpty() ? place : place + "!" + shown);
    }
}
