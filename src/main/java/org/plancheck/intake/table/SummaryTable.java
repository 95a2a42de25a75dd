package org.plancheck.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.intake.draft.DraftBuilder;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** A table with a proposal a row: finds its headings, and makes a proposal of each row below them. */
public final class SummaryTable {

    /**
     * What stands over a column.
     *
     * @param column the column, from 1
     * @param labels from the widest heading down to the column's own; at least one
     */
    public record Heading(int column, List<String> labels, Place position) {

        public Heading {
            labels = labels.stream().distinct().toList();
        }

        public String label() {
            return String.join(" / ", labels);
        }
    }

    private record HeadedColumn(Heading heading, @Nullable FieldPath field, boolean serial) {

        /** Whether it may say which proposal this is, and how well: a code is better than a running number. */
        boolean identifies() {
            return serial || field != null && isId(field);
        }

        /** Whether nothing but running numbers stand in it. */
        boolean onlySerial() {
            return serial && field == null;
        }

        static boolean isId(FieldPath field) {
            return field.is(KnownFields.ID);
        }
    }

    /** A proposal that further rows may still belong to: those that one of its keys, identifiers and titles, is merged over. */
    private record BegunProposal(
            DraftBuilder form,
            int number,
            Place first,
            @Nullable Cell identifier,
            Set<Place> keys) {}

    private static final int SHOWN_OF_ROW = 120;

    private final String name;
    private final boolean strict;
    private final DraftSink reading;
    private final Map<Integer, HeadedColumn> columns = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable BegunProposal begun;

    /**
     * A table whose headings are still to come.
     *
     * @param name   what a proposal without an identifier is called by, before its number
     * @param strict whether a text beyond the last heading shows that a row is shifted, as in CSV
     */
    public SummaryTable(String name, boolean strict, DraftSink reading) {
        this.name = name;
        this.strict = strict;
        this.reading = reading;
    }

    /** Whether a row is one of headings: most of its cells are labels that are known, or its only cell is that of a title. */
    public static boolean isHeadings(List<Cell> row) {
        long filled = row.stream().filter(cell -> !cell.blank()).count();
        long known = row.stream()
                .filter(cell -> !cell.blank() && LabelIndex.KNOWN.known(cell.text()))
                .count();
        return known >= 2 && 2 * known >= filled
                || known == 1
                        && filled == 1
                        && LabelIndex.KNOWN
                                .of(row.stream()
                                        .filter(cell -> !cell.blank())
                                        .findFirst()
                                        .orElseThrow()
                                        .text())
                                .filter(field -> HeadedColumn.isId(field) || field.isBeside(KnownFields.TITLE))
                                .isPresent();
    }

    public boolean hasHeadings() {
        return !columns.isEmpty();
    }

    /** Takes the headings of all columns. */
    public void headings(List<Heading> headings) {
        for (Heading heading : headings) {
            Optional<FieldPath> field = field(heading);
            String own = heading.labels().get(heading.labels().size() - 1);
            boolean serial = LabelIndex.KNOWN.serial(heading.labels())
                    && field.map(HeadedColumn::isId).orElse(true);
            if (field.isEmpty() && !serial && !LabelIndex.KNOWN.kept(own)) {
                reading.note(
                        heading.position(),
                        Messages.text(
                                "cell.unknown-heading",
                                OneLine.quoted(heading.label()),
                                LabelIndex.KNOWN.known(own) ? BilingualText.same("") : LabelIndex.KNOWN.nearest(own)));
            }
            columns.put(heading.column(), new HeadedColumn(heading, field.orElse(null), serial));
        }
    }

    /** Whether a heading is known, if only as one that is kept or of running numbers. */
    public static boolean isKnown(Heading heading) {
        return field(heading).isPresent()
                || LabelIndex.KNOWN.known(heading.labels().get(heading.labels().size() - 1));
    }

    /** The field that a heading leads to. */
    public static Optional<FieldPath> field(Heading heading) {
        return LabelIndex.KNOWN.of(heading.labels());
    }

    /**
     * Takes a row below the headings; one that says nothing is passed over. A cell that is continued from a row above
     * counts for both; a row that continues an identifier or a title, and has no identifier of its own, continues the proposal.
     */
    public void row(int number, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        List<Cell> own = filled.stream().filter(cell -> !cell.continued()).toList();
        if (own.isEmpty() || headingsAgain(own)) {
            return;
        }
        Place first = own.get(0).position();
        Optional<InputException> formMistake = NonProposalRow.ofForm(
                own, cell -> Optional.ofNullable(columns.get(cell.column())).map(HeadedColumn::field));
        if (FooterRow.is(own, cell -> titles(columns.get(cell.column())))) {
            end();
            reading.note(first, Messages.text("table.footer", shownRow(own)));
        } else if (NonProposalRow.isSection(own)) {
            end();
            reading.note(first, Messages.text("table.section", shownRow(own)));
        } else if (formMistake.isPresent()) {
            end();
            reading.mistake(formMistake.get());
        } else if (begun != null
                && own.stream().noneMatch(this::identifies)
                && filled.stream()
                        .anyMatch(cell ->
                                cell.begins().filter(begun.keys()::contains).isPresent())) {
            begun.form().furtherRow();
            take(begun, own);
        } else if (saysOfWhat() && filled.stream().noneMatch(this::saysOfWhat)) {
            end();
            reading.mistake(new InputException(Messages.text("table.no-key", shownRow(own)), first));
        } else {
            end();
            begin(number, filled, first);
        }
    }

    /** Nothing comes any more of the proposal that the last row was of. */
    public void end() {
        if (begun == null) {
            return;
        }
        BegunProposal complete = begun;
        begun = null;
        if (complete.form.blank() && complete.identifier != null && isSerial(complete.identifier)) {
            reading.note(
                    complete.first, Messages.text("cell.only-a-number", OneLine.quoted(complete.identifier.shown())));
            return;
        }
        reading.document(complete.form.document(
                id(complete.identifier, complete.number),
                complete.identifier == null ? complete.first : complete.identifier.position()));
    }

    private void begin(int number, List<Cell> filled, Place first) {
        @Nullable
        Cell identifier = filled.stream()
                .filter(this::identifies)
                .max(Comparator.comparingInt(this::worth).thenComparing(Cell::column, Comparator.reverseOrder()))
                .orElse(null);
        List<Cell> keys = filled.stream().filter(this::saysOfWhat).toList();
        Optional<Place> above = identifier == null ? Optional.empty() : identifier.begins();
        if (above.isPresent()) {
            reading.mistake(new InputException(
                    Messages.text("cell.continues", above.get().written()), first));
            return;
        }
        begun = new BegunProposal(
                new DraftBuilder(),
                number,
                first,
                identifier,
                keys.stream().map(Cell::position).collect(Collectors.toSet()));
        take(begun, filled);
        if (keys.stream().allMatch(key -> key.lastRow() <= number)) {
            end();
        }
    }

    private void take(BegunProposal proposal, List<Cell> cells) {
        for (Cell cell : cells) {
            @Nullable HeadedColumn column = columns.get(cell.column());
            if (column == null) {
                beyond(proposal.form, cell);
            } else if (column.identifies()) {
                proposal.form.remember(column.heading().label(), cell);
                if (!cell.equals(proposal.identifier) && !(column.onlySerial() && running(cell))) {
                    proposal.form.keep(column.heading().label(), cell);
                }
            } else if (column.field() == null) {
                proposal.form.keep(column.heading().label(), cell);
            } else {
                proposal.form.put(column.field(), column.heading().label(), cell);
            }
        }
    }

    private boolean saysOfWhat() {
        return columns.values().stream().anyMatch(column -> column.identifies() || titles(column));
    }

    private boolean saysOfWhat(Cell cell) {
        return identifies(cell) || titles(columns.get(cell.column()));
    }

    private boolean identifies(Cell cell) {
        @Nullable HeadedColumn column = columns.get(cell.column());
        return column != null && column.identifies();
    }

    private boolean isSerial(Cell identifier) {
        HeadedColumn column = columns.get(identifier.column());
        return column != null && column.serial();
    }

    /** A code says better which proposal this is than a running number does. */
    private int worth(Cell identifier) {
        return !isSerial(identifier) ? 2 : running(identifier) ? 0 : 1;
    }

    private static boolean running(Cell cell) {
        return cell.shown().strip().matches("\\d{1,6}");
    }

    private static boolean titles(@Nullable HeadedColumn column) {
        return column != null && column.field() != null && column.field().isBeside(KnownFields.TITLE);
    }

    private String id(@Nullable Cell identifier, int row) {
        if (identifier == null) {
            return name + "-" + row;
        }
        String text = identifier.shown().strip();
        if (!isSerial(identifier) || !running(identifier)) {
            return text;
        }
        int times = numbers.merge(text, 1, Integer::sum);
        return name + "-" + text + (times == 1 ? "" : "-" + times);
    }

    private void beyond(DraftBuilder form, Cell cell) {
        if (strict) {
            form.refuse(
                    String.valueOf(cell.column()),
                    cell,
                    new InputException(
                            Messages.text("cell.no-heading", OneLine.quoted(cell.shown())), cell.position()));
            return;
        }
        form.keep(cell.position().name(), cell);
        reading.note(cell.position(), Messages.text("cell.no-heading-kept", OneLine.quoted(cell.shown())));
    }

    /** A printed table repeats its headings on every page. */
    private boolean headingsAgain(List<Cell> filled) {
        return filled.size() > 1
                && filled.stream().allMatch(cell -> {
                    @Nullable HeadedColumn column = columns.get(cell.column());
                    List<String> labels = column == null
                            ? List.of()
                            : new ArrayList<>(column.heading().labels());
                    return labels.stream()
                            .anyMatch(label -> LabelIndex.folded(label).equals(LabelIndex.folded(cell.text())));
                });
    }

    /** The cells of a row that is told and not read. */
    public static String shownRow(List<Cell> cells) {
        return OneLine.quoted(
                cells.stream()
                        .filter(cell -> !cell.blank())
                        .map(cell -> cell.shown().strip())
                        .collect(Collectors.joining(" | ")),
                SHOWN_OF_ROW);
    }
}
