package org.plancheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/** Where something stands in a file. Each kind of file has places of its own kind, which know how people write them. */
public sealed interface Place {

    /** From 1; in a workbook the row, in a Word document the row counted through all its tables; 0 for the whole file. */
    int line();

    /** From 1; in a table the cell of the row; 0 for the whole line. */
    int column();

    /** What people call a place where lines mean nothing: {@code Sheet1!C7}; empty in a text file. */
    String location();

    /** The part of the file that the place is in: the sheet of a cell, the table and row of a Word cell; empty if none. */
    String container();

    /** What the place is called within its container: {@code C7}, a label or, in a text file, the number of the line. */
    String name();

    /** The place as people write it without the file's name: {@code 4:7}, {@code Sheet1!C7}. */
    default String written() {
        return location().isEmpty() ? line() + ":" + column() : location();
    }

    /** The place behind the name of a file: {@code :4:7}, {@code !Sheet1!C7}. */
    default String suffix() {
        return (location().isEmpty() ? ":" : "!") + written();
    }

    /** Says something of this place. */
    default Diagnostic diagnostic(String file, BilingualText message) {
        return new Diagnostic(file, line(), column(), container(), location(), message);
    }

    /** A place in a text file. */
    record TextPlace(int line, int column) implements Place {

        /** No place in particular: the file as a whole is meant. */
        public static final TextPlace WHOLE_FILE = new TextPlace(0, 0);

        @Override
        public String location() {
            return "";
        }

        @Override
        public String container() {
            return "";
        }

        @Override
        public String name() {
            return String.valueOf(line);
        }
    }

    /** A sheet of a workbook as a whole. */
    record WholeSheet(String sheet) implements Place {

        @Override
        public int line() {
            return 1;
        }

        @Override
        public int column() {
            return 1;
        }

        @Override
        public String location() {
            return sheet;
        }

        @Override
        public String container() {
            return "";
        }

        @Override
        public String name() {
            return sheet;
        }
    }

    /** A cell of a workbook; row and column from 1. */
    record SheetCell(String sheet, int line, int column) implements Place {

        private static final Pattern REFERENCE =
                Pattern.compile("\\$?(?<column>[A-Za-z]{1,3})\\$?(?<row>[1-9]\\d{0,6})");

        @Override
        public String location() {
            return sheet + "!" + name();
        }

        @Override
        public String container() {
            return sheet;
        }

        @Override
        public String name() {
            return letters(column) + line;
        }

        /** The cell of a sheet that a reference such as {@code C7} or {@code $C$7} names; empty if it is none. */
        public static Optional<SheetCell> in(String sheet, String reference) {
            Matcher cell = REFERENCE.matcher(reference);
            return cell.matches()
                    ? Optional.of(new SheetCell(
                            sheet,
                            Integer.parseInt(cell.group("row")),
                            CellReference.convertColStringToIndex(cell.group("column")) + 1))
                    : Optional.empty();
        }

        /** The letters of a column: C for the third. */
        public static String letters(int column) {
            return CellReference.convertNumToColString(column - 1);
        }
    }

    /** A place in a Word document; its line and column are those of a cell, or of the last table above it. */
    record WordPlace(int line, int column, WordPart part) implements Place {

        @Override
        public String location() {
            return part.written();
        }

        @Override
        public String container() {
            return new WordPart(part.names().subList(0, part.names().size() - 1)).written();
        }

        @Override
        public String name() {
            return part.names().get(part.names().size() - 1);
        }

        /** The same place, called by a label. */
        public WordPlace labelled(String label) {
            return new WordPlace(line, column, part.labelled(label));
        }
    }

    /**
     * A part of a Word document, by the names of the parts it is in and its own: {@code table1}, {@code row3},
     * {@code 标准性质}.
     */
    record WordPart(List<String> names) {

        private static final String RUNNING_TEXT = "text";

        /** The text outside all tables. */
        public static final WordPart TEXT = new WordPart(List.of(RUNNING_TEXT));

        public WordPart {
            names = List.copyOf(names);
        }

        /** A table of the document, counted from 1. */
        public static WordPart table(int number) {
            return new WordPart(List.of("table" + number));
        }

        /** A row of this table, counted from 1. */
        public WordPart row(int number) {
            return with("row" + number);
        }

        /** A cell of this row, counted from 1. */
        public WordPart cell(int number) {
            return with("cell" + number);
        }

        /** What stands here under a label, which must be one line; without a label, this part itself. */
        public WordPart labelled(String label) {
            return label.isEmpty() ? this : with(label);
        }

        /** Whether it is outside all tables. */
        public boolean inText() {
            return names.get(0).equals(RUNNING_TEXT);
        }

        public String written() {
            return String.join("!", names);
        }

        private WordPart with(String name) {
            List<String> all = new ArrayList<>(names);
            all.add(name);
            return new WordPart(all);
        }
    }
}
