package org.plancheck.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** A table with a proposal a row: finds its headings, and makes a proposal of each row below them. */
final class SummaryTable {

    /**
     * What stands over a column.
     *
     * @param column the column, from 1
     * @param labels from the widest heading down to the column's own; at least one
     */
    record Heading(int column, List<String> labels, Position position) {

        Heading {
            labels = List.copyOf(labels);
        }

        String label() {
            return String.join(" / ", labels);
        }
    }

    private record Column(Heading heading, Field field, boolean serial) {

        boolean identifies() {
            return serial || field != null && field.steps().equals(List.of("id"));
        }
    }

    private static final int SHOWN = 40;

    private final String name;
    private final boolean strict;
    private final Reading reading;
    private final Values values = new Values();
    private final Map<Integer, Column> columns = new HashMap<>();

    /**
     * A table whose headings are still to come.
     *
     * @param name   what a proposal without an identifier is called by, before its number
     * @param strict whether a text beyond the last heading shows that a row is shifted, as in CSV
     */
    SummaryTable(String name, boolean strict, Reading reading) {
        this.name = name;
        this.strict = strict;
        this.reading = reading;
    }

    /** Whether a row is one of headings: most of its cells are labels that are known. */
    static boolean isHeadings(List<Cell> row) {
        long filled = row.stream().filter(cell -> !cell.blank()).count();
        long known = row.stream().filter(cell -> !cell.blank() && Labels.KNOWN.known(cell.text())).count();
        return known >= 2 && 2 * known >= filled || known == 1 && filled == 1 && Labels.KNOWN.of(row.stream()
                .filter(cell -> !cell.blank()).findFirst().orElseThrow().text()).isPresent();
    }

    boolean hasHeadings() {
        return !columns.isEmpty();
    }

    /** Takes the headings of all columns. */
    void headings(List<Heading> headings) {
        for (Heading heading : headings) {
            Optional<Field> field = field(heading);
            String own = heading.labels().get(heading.labels().size() - 1);
            boolean serial = Labels.KNOWN.serial(own);
            if (field.isEmpty() && !serial && !Labels.KNOWN.kept(own)) {
                reading.note(heading.position(), Messages.text("cell.unknown-heading", shown(heading.label()),
                        Labels.KNOWN.nearest(own)));
            }
            columns.put(heading.column(), new Column(heading, field.orElse(null), serial));
        }
    }

    /** Whether a heading is known, if only as one that is kept or of running numbers. */
    static boolean isKnown(Heading heading) {
        return field(heading).isPresent() || Labels.KNOWN.known(heading.labels().get(heading.labels().size() - 1));
    }

    /** The field that a heading leads to by itself, below the one above it or read on from that. */
    static Optional<Field> field(Heading heading) {
        List<String> labels = heading.labels();
        String own = labels.get(labels.size() - 1);
        if (labels.size() > 1) {
            Optional<Field> above = Labels.KNOWN.of(labels.get(labels.size() - 2));
            Optional<Field> within = above.flatMap(field -> Labels.KNOWN.of(field, own));
            if (within.isPresent()) {
                return within;
            }
        }
        return Labels.KNOWN.of(own).or(() -> labels.size() == 1 ? Optional.empty()
                : Labels.KNOWN.of(labels.get(labels.size() - 2) + own));
    }

    /**
     * Takes a row below the headings; one that says nothing is passed over. A cell that is continued from a row above
     * counts for both.
     */
    void row(int number, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        List<Cell> own = filled.stream().filter(cell -> !cell.continued()).toList();
        if (own.isEmpty() || headingsAgain(own)) {
            return;
        }
        Position first = own.get(0).position();
        Form form = new Form(values);
        Cell identifier = null;
        for (Cell cell : filled) {
            Column column = columns.get(cell.column());
            if (column == null) {
                beyond(form, cell);
            } else if (column.identifies()) {
                identifier = identifier == null || !column.serial() ? cell : identifier;
                if (cell.continued()) {
                    reading.mistake(new Refused(Messages.text("cell.continues", cell.begins().suffix().substring(1)), first));
                    return;
                }
            } else if (column.field() == null) {
                form.keep(column.heading().label(), cell);
            } else {
                form.put(column.field(), column.heading().label(), cell);
            }
        }
        if (form.blank() && identifier != null && columns.get(identifier.column()).serial()) {
            reading.note(first, Messages.text("cell.only-a-number", shown(identifier.shown())));
            return;
        }
        reading.document(form.document(id(identifier, number), identifier == null ? first : identifier.position()));
    }

    private String id(Cell identifier, int row) {
        if (identifier == null) {
            return name + "-" + row;
        }
        String text = identifier.shown().strip();
        boolean running = columns.get(identifier.column()).serial() && text.matches("\\d{1,6}");
        return running ? name + "-" + text : text;
    }

    private void beyond(Form form, Cell cell) {
        if (strict) {
            form.refuse(String.valueOf(cell.column()), cell,
                    new Refused(Messages.text("cell.no-heading", shown(cell.shown())), cell.position()));
            return;
        }
        form.keep(cell.position().location().replaceFirst("^.*!", ""), cell);
        reading.note(cell.position(), Messages.text("cell.no-heading-kept", shown(cell.shown())));
    }

    /** A printed table repeats its headings on every page. */
    private boolean headingsAgain(List<Cell> filled) {
        return filled.size() > 1 && filled.stream().allMatch(cell -> {
            Column column = columns.get(cell.column());
            List<String> labels = column == null ? List.of() : new ArrayList<>(column.heading().labels());
            return labels.stream().anyMatch(label -> Labels.folded(label).equals(Labels.folded(cell.text())));
        });
    }

    static String shown(String text) {
        String line = OneLine.of(text.strip());
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
