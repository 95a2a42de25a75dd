package org.plancheck.intake.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.intake.docx.DocumentBody.TableCell;
import org.plancheck.intake.docx.FormTables.FormRow;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Reads headings of a form with values below them, column by column. */
final class FormColumns {

    private final FormProposals proposals;
    private final FormLabels labels;
    private final FormTables tables;

    FormColumns(FormProposals proposals, FormLabels labels, FormTables tables) {
        this.proposals = proposals;
        this.labels = labels;
        this.tables = tables;
    }

    /** How many rows of values stand below a row that is nothing but labels; 0 if it is no row of headings. */
    int below(List<FormRow> rows, int at, @Nullable FieldPath within) {
        List<TableCell> headings = rows.get(at).cells();
        if (headings.size() < 2
                || !headings.stream().allMatch(cell -> !cell.continued() && FormLabels.isLabel(within, cell.text()))) {
            return 0;
        }
        int below = 0;
        while (at + 1 + below < rows.size()
                && values(headings, rows.get(at + 1 + below).cells(), within)) {
            below++;
        }
        return below;
    }

    private boolean values(List<TableCell> headings, List<TableCell> cells, @Nullable FieldPath within) {
        if (cells.size() != headings.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).column() != headings.get(i).column()
                    || isLabel(within, FormLabels.field(within, headings.get(i).text()), cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands in the column of a field is a label, and no option of the field. */
    private boolean isLabel(@Nullable FieldPath within, Optional<FieldPath> field, TableCell cell) {
        return FormLabels.isLabel(within, cell.text())
                && !(field.isPresent() && proposals.isOption(field.get(), cell.text()));
    }

    /** Reads a row of headings with the rows of values below it; of a list, each row is an element. */
    void read(List<FormRow> rows, @Nullable FieldPath within) {
        labels.known();
        List<TableCell> headings = rows.get(0).cells();
        for (int r = 1; r < rows.size(); r++) {
            for (int i = 0; i < headings.size(); i++) {
                String label = headings.get(i).text();
                @Nullable FieldPath field = FormLabels.field(within, label).orElse(null);
                TableCell value = rows.get(r).cells().get(i);
                if (field != null && field.intoAllElements()) {
                    put(field, label, value, rows.get(r), i + 1, r - 1);
                } else {
                    tables.value(field, label, value, rows.get(r), i + 1);
                }
            }
        }
    }

    /** How many rows from the first one on are headings of the elements of a list with elements below; 0 if none. */
    int elementsFrom(List<FormRow> rows, FieldPath list) {
        List<TableCell> headings = rows.get(0).cells();
        int to = 1;
        while (to < rows.size() && values(headings, rows.get(to).cells(), list)) {
            to++;
        }
        return to > 1 && headings.size() > 1 ? to : 0;
    }

    /** Reads a table of the elements of a list, whose headings are fields of an element; false if it is none. */
    boolean elements(List<FormRow> rows, FieldPath list) {
        List<TableCell> headings = rows.isEmpty() ? List.of() : rows.get(0).cells();
        List<Optional<FieldPath>> fields = headings.stream()
                .map(cell -> LabelIndex.KNOWN.of(list, cell.text()))
                .toList();
        if (rows.size() < 2 || fields.stream().allMatch(Optional::isEmpty) || labelBelow(rows, fields, list)) {
            return false;
        }
        long filled = headings.stream().filter(cell -> !cell.blank()).count();
        long known = headings.stream()
                .filter(cell -> FormLabels.isLabel(list, cell.text()))
                .count();
        labels.known();
        if (known == 1 && filled == 2) {
            refuse(rows);
            return true;
        }
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).blank()
                    && !FormLabels.isLabel(list, headings.get(i).text())) {
                proposals.note(
                        rows.get(0).position("", i + 1),
                        Messages.text(
                                "cell.unknown-heading",
                                OneLine.quoted(headings.get(i).text()),
                                LabelIndex.KNOWN.nearest(headings.get(i).text())));
            }
        }
        for (int r = 1; r < rows.size(); r++) {
            List<TableCell> row = rows.get(r).cells();
            for (int i = 0; i < row.size(); i++) {
                String label = i < headings.size() ? headings.get(i).text() : "";
                @Nullable FieldPath field = i < headings.size() ? fields.get(i).orElse(null) : null;
                put(field, label, row.get(i), rows.get(r), i + 1, r - 1);
            }
        }
        return true;
    }

    private boolean labelBelow(List<FormRow> rows, List<Optional<FieldPath>> fields, FieldPath list) {
        return rows.stream()
                .skip(1)
                .anyMatch(row -> IntStream.range(0, row.cells().size())
                        .anyMatch(i -> isLabel(
                                list,
                                i < fields.size() ? fields.get(i) : Optional.empty(),
                                row.cells().get(i))));
    }

    /** Of two columns, one with a label that is known may be headings or a label beside its value. */
    private void refuse(List<FormRow> rows) {
        Place position = rows.get(0).position("", 1);
        proposals.refuse(
                new Cell(
                        1,
                        String.join(
                                "\n",
                                rows.stream()
                                        .map(row -> String.join(
                                                " | ",
                                                row.cells().stream()
                                                        .map(TableCell::flat)
                                                        .toList()))
                                        .toList()),
                        position),
                new InputException(
                        Messages.text(
                                "word.undecided-table",
                                OneLine.quoted(rows.get(0).cells().get(0).text()),
                                OneLine.quoted(rows.get(0).cells().get(1).text())),
                        position));
    }

    private void put(@Nullable FieldPath field, String label, TableCell value, FormRow row, int column, int element) {
        Cell cell = new Cell(column, value.flat(), row.position(label, column));
        if (field == null) {
            if (label.isBlank()) {
                proposals.unlabelled(cell);
            } else if (!LabelIndex.KNOWN.serial(label)) {
                proposals.keep(label, cell);
            }
            return;
        }
        proposals.put(field.into(element), label, cell);
    }
}
