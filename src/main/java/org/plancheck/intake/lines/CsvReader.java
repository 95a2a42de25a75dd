package org.plancheck.intake.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.Limits;
import org.plancheck.document.Place;
import org.plancheck.document.TextDecoder;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.table.SummaryTable;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvParser;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a summary table as CSV, separated by commas, semicolons or tabs, with a proposal a row. */
public final class CsvReader {

    private static final int SAMPLE = 16 * 1024;
    private static final int COLUMNS = 1_000;
    private static final int ROWS_BEFORE_HEADINGS = 30;
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.TEXT_CHARACTERS)
                            .build())
                    .enable(CsvReadFeature.WRAP_AS_ARRAY)
                    .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                    .build())
            .build();

    private final CsvParser parser;
    private final LineRecorder lines;
    private final SummaryTable table;
    private final DraftSink reading;
    private int line = 1;
    private List<String> ofRow = List.of();

    private CsvReader(CsvParser parser, LineRecorder lines, String name, DraftSink reading) {
        this.parser = parser;
        this.lines = lines;
        this.table = new SummaryTable(name, true, reading.passingOn(row -> reading.document(row.from(line, ofRow))));
        this.reading = reading;
    }

    /**
     * Reads a file of any length, in the memory that its longest row needs.
     *
     * @throws InputException if there are no headings, or from where the rows cannot be told apart any more
     */
    public static void read(InputFile source, DraftSink reading) throws InputException, IOException {
        try (BufferedReader in = TextDecoder.reader(source)) {
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(in));
            LineRecorder lines = new LineRecorder(in);
            try (CsvParser parser = (CsvParser) MAPPER.reader(schema).createParser(lines)) {
                new CsvReader(parser, lines, source.stem(), reading).all();
            }
        } catch (CharacterCodingException e) {
            throw new InputException(Messages.text("intake.encoding"));
        }
    }

    private static char separator(BufferedReader in) throws IOException {
        in.mark(SAMPLE);
        char[] sample = new char[SAMPLE];
        int length = Math.max(0, in.read(sample));
        in.reset();
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= sample[i] == '"';
            int separator = quoted ? -1 : ",;\t".indexOf(sample[i]);
            if (separator >= 0) {
                counts[separator]++;
            }
        }
        int most = counts[2] > Math.max(counts[0], counts[1]) ? 2 : counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(most);
    }

    private void all() throws InputException {
        try {
            int rows = 0;
            parser.nextToken(); // the array of all rows
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<Cell> row = row();
                int next = nextLine();
                ofRow = lines.take(line, next);
                rows++;
                if (table.hasHeadings()) {
                    table.row(line, row);
                } else if (SummaryTable.isHeadings(row)) {
                    table.headings(row.stream()
                            .filter(cell -> !cell.blank())
                            .map(cell -> new SummaryTable.Heading(cell.column(), List.of(cell.text()), cell.position()))
                            .toList());
                } else {
                    above(row, rows);
                }
                line = next; // which may be the one that cannot be read
            }
        } catch (StreamConstraintsException e) {
            throw new InputException(Messages.text("csv.too-long", Limits.TEXT_CHARACTERS), line, 1);
        } catch (JacksonIOException e) {
            throw new InputException(Messages.text("intake.encoding"), line, 1);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new InputException(
                    Messages.text("csv.syntax"),
                    at == null ? line : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()));
        }
        if (!table.hasHeadings()) {
            throw new InputException(Messages.text("intake.empty"));
        }
        table.end();
        if (reading.empty()) {
            throw new InputException(Messages.text("intake.form-empty"));
        }
    }

    /** The line after a row and the empty lines behind it; the last row of a file may have no end. */
    private int nextLine() {
        TokenStreamLocation at = parser.currentLocation();
        return at.getLineNr() + (at.getColumnNr() > 1 ? 1 : 0);
    }

    private void above(List<Cell> row, int rows) throws InputException {
        List<Cell> filled = row.stream().filter(cell -> !cell.blank()).toList();
        boolean labelled = filled.stream()
                .anyMatch(cell -> cell.text().indexOf(':') >= 0 || cell.text().indexOf('\uFF1A') >= 0);
        if (filled.size() > 2 && !labelled || rows > ROWS_BEFORE_HEADINGS) {
            Cell first = filled.isEmpty() ? row.get(0) : filled.get(0);
            throw new InputException(
                    Messages.text(
                            "table.no-headings", OneLine.quoted(first.text()), LabelIndex.KNOWN.nearest(first.text())),
                    first.position());
        }
        if (!filled.isEmpty()) {
            reading.note(filled.get(0).position(), Messages.text("table.above", SummaryTable.shownRow(filled)));
        }
    }

    private List<Cell> row() throws InputException {
        List<Cell> row = new ArrayList<>();
        long length = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
            TokenStreamLocation at = parser.currentTokenLocation();
            length += text.length();
            if (row.size() == COLUMNS || length > Limits.LINE_CHARACTERS) {
                throw new InputException(Messages.text("csv.wide", COLUMNS, Limits.LINE_CHARACTERS), at.getLineNr(), 1);
            }
            row.add(new Cell(row.size() + 1, text, new Place.TextPlace(at.getLineNr(), at.getColumnNr())));
        }
        return row;
    }
}
