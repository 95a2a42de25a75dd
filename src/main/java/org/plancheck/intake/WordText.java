package org.plancheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.text.Messages;

/**
 * Takes the text and the tables out of a Word document: what was deleted under change tracking is left out, and boxes to
 * tick are characters, however they were drawn.
 */
final class WordText {

    /** A paragraph or, if there is one, a table. */
    record Block(String text, Table table) {
    }

    /** A table, row by row. */
    record Table(List<List<TableCell>> rows) {
    }

    /**
     * A cell.
     *
     * @param columns   how many columns of the table it spans
     * @param continued whether it is part of the cell above it
     */
    record TableCell(String text, List<Table> tables, int columns, boolean continued) {

        /** The text with that of the tables in it. */
        String flat() {
            StringBuilder all = new StringBuilder(text);
            for (Table inner : tables) {
                for (List<TableCell> row : inner.rows()) {
                    all.append(all.isEmpty() ? "" : "\n").append(String.join(" | ", row.stream().map(TableCell::flat).toList()));
                }
            }
            return all.toString();
        }
    }

    private static final Set<String> TICKED_SYMBOLS = Set.of("FE", "FD", "FC", "52", "53", "50");
    private static final Set<String> EMPTY_SYMBOLS = Set.of("A8", "6F", "71", "72", "A3", "2A", "30");
    private static final int MOST_CHARACTERS = 20_000_000;

    private final XMLStreamReader xml;
    private long characters;

    WordText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The paragraphs and tables of the document, in order. */
    List<Block> blocks() throws Refused, XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            if (starts("p")) {
                blocks.add(new Block(paragraph(), null));
            } else if (here("tbl")) {
                blocks.add(new Block("", table(1)));
            }
        }
        return blocks;
    }

    private Table table(int depth) throws Refused, XMLStreamException {
        if (depth > Limits.DEPTH) {
            throw new Refused(Messages.text("intake.depth", Limits.DEPTH));
        }
        List<List<TableCell>> rows = new ArrayList<>();
        while (!ends("tbl")) {
            if (here("tr")) {
                List<TableCell> row = new ArrayList<>();
                while (!ends("tr")) {
                    if (here("tc")) {
                        row.add(cell(depth));
                    }
                }
                rows.add(row);
            }
        }
        return new Table(rows);
    }

    private TableCell cell(int depth) throws Refused, XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        int columns = 1;
        boolean continued = false;
        while (!ends("tc")) {
            if (here("gridSpan")) {
                columns = Math.max(1, Math.min(100, number(value("val"))));
            } else if (here("vMerge")) {
                continued = value("val") == null || value("val").equals("continue");
            } else if (here("p")) {
                paragraphs.add(paragraph());
            } else if (here("tbl")) {
                tables.add(table(depth + 1));
            }
        }
        return new TableCell(String.join("\n", paragraphs).strip(), tables, columns, continued);
    }

    private String paragraph() throws Refused, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean written = false;
        int inner = 0;
        boolean ticked = false;
        while (true) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && ofWord()) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        if (inner-- == 0) {
                            return text.toString().strip();
                        }
                        text.append('\n');
                    }
                    case "checkBox" -> text.append(ticked ? '☑' : '□');
                    case "t" -> written = false;
                    default -> { }
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && (xml.getLocalName().equals("Fallback") || here("moveFrom"))) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT && ofWord()) {
                switch (xml.getLocalName()) {
                    case "p" -> inner++;
                    case "t" -> written = true;
                    case "br", "cr" -> text.append('\n');
                    case "tab" -> text.append(text.isEmpty() ? "" : " ");
                    case "noBreakHyphen" -> text.append('-');
                    case "sym" -> text.append(symbol(value("char")));
                    case "checkBox" -> ticked = false;
                    case "default", "checked" -> ticked = value("val") == null || !Set.of("0", "false", "off").contains(value("val"));
                    default -> { }
                }
            } else if (written && xml.hasText()) {
                text.append(xml.getText());
                characters += xml.getTextLength();
                if (characters > MOST_CHARACTERS) {
                    throw new Refused(Messages.text("word.too-long", MOST_CHARACTERS));
                }
            }
        }
    }

    private static String symbol(String code) {
        String last = code == null || code.length() < 2 ? "" : code.substring(code.length() - 2).toUpperCase(java.util.Locale.ROOT);
        return TICKED_SYMBOLS.contains(last) ? "☑" : EMPTY_SYMBOLS.contains(last) ? "□" : "";
    }

    private void skip() throws Refused, XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = OfficePackage.next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean starts(String name) throws Refused, XMLStreamException {
        return OfficePackage.next(xml) == XMLStreamConstants.START_ELEMENT && here(name);
    }

    /** Moves on; whether this is where the element ends. */
    private boolean ends(String name) throws Refused, XMLStreamException {
        return OfficePackage.next(xml) == XMLStreamConstants.END_ELEMENT && ofWord() && xml.getLocalName().equals(name);
    }

    private boolean here(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT && ofWord() && xml.getLocalName().equals(name);
    }

    private boolean ofWord() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }

    private String value(String attribute) {
        return xml.getAttributeValue(xml.getNamespaceURI(), attribute);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 1;
    }
}
