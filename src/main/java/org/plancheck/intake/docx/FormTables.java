package org.plancheck.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.intake.docx.DocumentBody.Table;
import org.plancheck.intake.docx.DocumentBody.TableCell;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.value.TickBoxes;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Reads the tables of a form: labels with their values beside or below them, groups of these, and headings over values. */
final class FormTables {

    /**
     * A row, or what of it belongs to a group.
     *
     * @param line counted through all tables, from 1
     * @param part the row as a part of the document
     */
    record FormRow(int line, WordPart part, List<TableCell> cells) {

        /** The place of a cell, counted from 1. */
        WordPlace position(int column) {
            return new WordPlace(line, column, part);
        }

        /** The place of a cell under a label. */
        WordPlace position(String label, int column) {
            return FormLabels.labelled(position(column), label);
        }
    }

    /** A label that fills a row, whose value may be the next row. */
    private record Pending(@Nullable FieldPath field, String label) {

        boolean isOfText() {
            return field == null || LabelIndex.KNOWN.asksForText(field);
        }
    }

    private static final int LONGEST_LABEL = 40;
    private static final Pattern NUMBER = Pattern.compile("[(\uFF08]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[.\uFF0E、)\uFF09]?");

    private final FormProposals proposals;
    private final FormLabels labels;
    private final FormColumns columns;

    FormTables(FormProposals proposals, FormLabels labels) {
        this.proposals = proposals;
        this.labels = labels;
        this.columns = new FormColumns(proposals, labels, this);
    }

    /** The rows of a table and of the tables in it. */
    static int lines(Table table) {
        return table.rows().stream().mapToInt(row -> 1 + lines(row)).sum();
    }

    private static int lines(List<TableCell> row) {
        return row.stream()
                .flatMap(cell -> cell.tables().stream())
                .mapToInt(FormTables::lines)
                .sum();
    }

    /**
     * Reads a table.
     *
     * @param within the section that it belongs to; null if none
     * @param place  the table, or the cell that it is in, as a part of the document
     * @param lines  how many rows there were before
     */
    void read(Table table, @Nullable FieldPath within, WordPart place, int lines) {
        List<FormRow> rows = new ArrayList<>();
        int line = lines;
        for (List<TableCell> cells : table.rows()) {
            rows.add(new FormRow(++line, place.row(rows.size() + 1), cells));
            line += lines(cells);
        }
        block(rows, within);
    }

    private void block(List<FormRow> rows, @Nullable FieldPath within) {
        if (within != null && within.list() && columns.elements(rows, within)) {
            return;
        }
        @Nullable Pending pending = null;
        int i = 0;
        while (i < rows.size()) {
            FormRow row = rows.get(i);
            List<FormRow> group = group(rows, i);
            int below = columns.below(rows, i, within);
            if (!group.isEmpty()) {
                group(row, group, within);
                i += group.size();
                pending = null;
            } else if (below > 0) {
                columns.read(rows.subList(i, i + 1 + below), within);
                i += 1 + below;
                pending = null;
            } else {
                pending = pairs(row, within, pending);
                i++;
                int ofSection = pending == null || row.cells().size() > 1
                        ? 0
                        : section(rows.subList(i, rows.size()), pending.field());
                i += ofSection;
                pending = ofSection > 0 ? null : pending;
            }
        }
    }

    /** Reads the rows below a label of a section that are about it; how many there are. */
    private int section(List<FormRow> rows, @Nullable FieldPath section) {
        if (section == null || !section.section() || rows.isEmpty()) {
            return 0;
        }
        int below = section.list() ? columns.elementsFrom(rows, section) : 0;
        if (below > 0 && columns.elements(rows.subList(0, below), section)) {
            return below;
        }
        int own = 0;
        while (own < rows.size()
                && rows.get(own).cells().size() > 1
                && LabelIndex.KNOWN
                        .of(section, rows.get(own).cells().get(0).text())
                        .isPresent()) {
            own++;
        }
        block(rows.subList(0, own), section);
        return own;
    }

    /** What stands right of a cell that is merged over several rows; empty if the row does not begin with one. */
    private static List<FormRow> group(List<FormRow> rows, int at) {
        List<TableCell> cells = rows.get(at).cells();
        TableCell head = cells.isEmpty() ? null : cells.get(0);
        if (head == null
                || head.continued()
                || head.rows() == 1
                || cells.size() == 1
                || cells.stream().skip(1).allMatch(cell -> cell.rows() >= head.rows())) {
            return List.of();
        }
        return rows.subList(at, Math.min(rows.size(), at + head.rows())).stream()
                .map(row -> new FormRow(
                        row.line(),
                        row.part(),
                        row.cells().stream()
                                .filter(cell -> cell.column() != head.column())
                                .toList()))
                .toList();
    }

    /** A merged cell is the label of all that stands right of it, or the heading of a group of labels. */
    private void group(FormRow first, List<FormRow> group, @Nullable FieldPath within) {
        TableCell head = first.cells().get(0);
        Optional<FieldPath> field = FormLabels.field(within, head.text());
        @Nullable FieldPath inside = field.filter(FieldPath::section).orElse(within);
        boolean ofText = field.filter(LabelIndex.KNOWN::asksForText).isPresent();
        boolean values = group.stream()
                .allMatch(row -> row.cells().size() <= 1
                        && row.cells().stream()
                                .noneMatch(cell -> ofText
                                        ? FormLabels.isLabel(inside, cell.text())
                                        : FormLabels.beginsWithLabel(inside, cell.text())));
        if (values && !head.blank()) {
            List<TableCell> cells = group.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.continued())
                    .toList();
            TableCell all = new TableCell(
                    String.join(
                            "\n",
                            cells.stream()
                                    .map(TableCell::text)
                                    .filter(text -> !text.isBlank())
                                    .toList()),
                    cells.stream().flatMap(cell -> cell.tables().stream()).toList(),
                    1,
                    1,
                    1,
                    false);
            pairs(new FormRow(first.line(), first.part(), List.of(head, all)), within, null);
        } else if (FormLabels.isLabel(within, head.text())
                && beginsWithValue(group.get(0).cells(), inside)) {
            pairs(first, within, null);
            block(group.subList(1, group.size()), inside);
        } else {
            boolean ofSection = field.filter(FieldPath::section).isPresent()
                    && group.get(0).cells().size() > 1;
            if (!ofSection
                    && !isHeading(head, group.get(0), inside)
                    && !labels.inline(within, head.text(), first.position(1))) {
                unlabelled(head, within, first, 1, true);
            }
            block(group, inside);
        }
    }

    /** Whether a cell only tells what the labels right of it are about; further right it may be a value. */
    private static boolean isHeading(TableCell head, FormRow first, @Nullable FieldPath inside) {
        return head.column() == 1
                && head.tables().isEmpty()
                && head.text().length() <= LONGEST_LABEL
                && !first.cells().isEmpty()
                && FormLabels.beginsWithLabel(inside, first.cells().get(0).text());
    }

    private static boolean beginsWithValue(List<TableCell> cells, @Nullable FieldPath inside) {
        return !cells.isEmpty()
                && !FormLabels.beginsWithLabel(inside, cells.get(0).text())
                && (cells.size() == 1
                        || TickBoxes.anyGlyph(cells.get(0).text())
                        || FormLabels.beginsWithLabel(inside, cells.get(1).text()));
    }

    private @Nullable Pending pairs(FormRow row, @Nullable FieldPath within, @Nullable Pending before) {
        List<TableCell> cells = row.cells();
        @Nullable FieldPath section = within;
        int i = 0;
        while (i < cells.size()) {
            TableCell cell = cells.get(i);
            @Nullable TableCell next = i + 1 < cells.size() ? cells.get(i + 1) : null;
            Optional<FieldPath> field = FormLabels.field(section, cell.text());
            boolean label = FormLabels.isLabel(section, cell.text());
            if (cell.continued() && (!label || next == null || next.continued())) {
                i++;
            } else if (label) {
                labels.known();
                cell.tables().forEach(inner -> inner(inner, field.orElse(null), row, cell.text()));
                if (next == null) {
                    return i == 0 ? new Pending(field.orElse(null), cell.text()) : null;
                }
                if (isLabel(section, field.orElse(null), next)) {
                    if (!isHeadingOf(field, next.text())) {
                        proposals.note(
                                row.position(cell.text(), i + 1),
                                Messages.text(
                                        "word.label-for-value",
                                        OneLine.quoted(next.text()),
                                        OneLine.quoted(cell.text())));
                    }
                    section = field.filter(FieldPath::section).orElse(section);
                    i++;
                } else {
                    value(field.orElse(null), cell.text(), next, row, i + 2);
                    i += 2;
                }
            } else if (cells.size() == 1 && before != null && !cell.blank() && before.isOfText()) {
                value(before.field(), before.label(), cell, row, 1);
                return null;
            } else if (cell.blank() || labels.inline(section, cell.text(), row.position(i + 1))) {
                i++;
            } else if (cells.size() == 1 && before != null) {
                value(before.field(), before.label(), cell, row, 1);
                return null;
            } else if (next != null && FormLabels.beginsWithLabel(section, next.text())
                    || next == null
                    || cell.text().length() > LONGEST_LABEL
                    || !cell.tables().isEmpty()) {
                unlabelled(cell, within, row, i + 1, next != null);
                i++;
            } else {
                labels.unknown(cell.text(), next, row.position(cell.text(), i + 1), row.position(cell.text(), i + 2));
                i += 2;
            }
        }
        return null;
    }

    /** Whether what stands beside a label is another label, so that the first has no value; an option of its field is none. */
    private boolean isLabel(@Nullable FieldPath section, @Nullable FieldPath field, TableCell next) {
        @Nullable FieldPath inside = field != null && field.section() ? field : section;
        return FormLabels.isLabel(inside, next.text()) && (field == null || !proposals.isOption(field, next.text()));
    }

    /** Whether a label is that of a section to which the next one belongs. */
    private static boolean isHeadingOf(Optional<FieldPath> field, String next) {
        return field.filter(FieldPath::section)
                .filter(section -> FormLabels.field(section, next)
                        .filter(inner -> inner.steps().size() > section.steps().size()
                                && inner.steps()
                                        .subList(0, section.steps().size())
                                        .equals(section.steps()))
                        .isPresent())
                .isPresent();
    }

    private void unlabelled(
            TableCell cell, @Nullable FieldPath within, FormRow row, int column, boolean beforeAnother) {
        if (!PrintedLines.isPrinted(cell.text())
                && !(beforeAnother && NUMBER.matcher(cell.text()).matches())) {
            proposals.unlabelled(new Cell(column, cell.text(), row.position(column)));
        }
        cell.tables().forEach(inner -> inner(inner, within, row, ""));
    }

    /** Takes in the value of a label, with the tables in it. */
    void value(@Nullable FieldPath field, String label, TableCell value, FormRow row, int column) {
        labels.value(field, label, value, row.position(label, column));
        if (field != null && field.section()) {
            value.tables().forEach(inner -> inner(inner, field, row, label));
        }
    }

    private void inner(Table table, @Nullable FieldPath within, FormRow row, String label) {
        read(table, within, row.part().labelled(OneLine.of(label.strip())), row.line());
    }
}
