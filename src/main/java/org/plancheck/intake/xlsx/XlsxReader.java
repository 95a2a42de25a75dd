package org.plancheck.intake.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.OfficePackage;
import org.plancheck.document.Place;
import org.plancheck.document.Place.SheetCell;
import org.plancheck.document.Place.WholeSheet;
import org.plancheck.document.XmlPart;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.table.SummaryTable;
import org.plancheck.text.Messages;

/** Reads the summary tables of a workbook (XLSX), row by row. Its formulas are never evaluated: their last results count. */
public final class XlsxReader {

    private record Listed(String name, String relation, boolean hidden) {}

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MOST_SHEETS = 1_000;

    private final OfficePackage parts;
    private final InputFile source;
    private final DraftSink reading;
    private final List<Listed> sheets = new ArrayList<>();
    private boolean since1904;

    private XlsxReader(OfficePackage parts, InputFile source, DraftSink reading) {
        this.parts = parts;
        this.source = source;
        this.reading = reading;
    }

    /**
     * Reads a workbook of any length; of it only the shared texts are held at once.
     *
     * @throws InputException if it cannot be opened, or no sheet has headings
     */
    public static void read(InputFile source, DraftSink reading) throws InputException, IOException {
        OfficePackage.read(source, "spreadsheetml", parts -> new XlsxReader(parts, source, reading).all());
    }

    private void all() throws InputException {
        list();
        SharedStrings texts = new SharedStrings();
        for (OfficePackage.Part part : first(XSSFRelation.SHARED_STRINGS)) {
            try (XmlPart xml = part.open()) {
                texts.read(xml);
            }
        }
        CellFormats formats = new CellFormats(since1904);
        for (OfficePackage.Part part : first(XSSFRelation.STYLES)) {
            try (XmlPart xml = part.open()) {
                formats.read(xml);
            }
        }
        long shown = sheets.stream()
                .filter(sheet -> !sheet.hidden() && !isInstructions(sheet.name()))
                .count();
        List<SheetReader> withoutHeadings = new ArrayList<>();
        boolean any = false;
        for (Listed part : sheets) {
            if (part.hidden()) {
                reading.note(new WholeSheet(part.name()), Messages.text("sheet.hidden"));
                continue;
            }
            String name = shown > 1 ? source.stem() + "-" + part.name() : source.stem();
            OfficePackage.Part sheetPart = parts.document().related(part.relation());
            if (!sheetPart.contentType().contains("worksheet")) {
                continue;
            }
            SheetReader sheet =
                    new SheetReader(part.name(), texts, formats, new SummaryTable(name, false, reading), reading);
            sheet.read(sheetPart);
            if (isInstructions(part.name()) && sheet.isInstructions()) {
                continue;
            }
            comments(part.name(), sheetPart);
            any |= sheet.hasHeadings();
            if (sheet.hasHeadings() || sheet.empty()) {
                continue;
            }
            if (sheet.mayHoldProposals()) {
                reading.mistake(sheet.noHeadings());
            } else {
                withoutHeadings.add(sheet);
            }
        }
        if (any && reading.empty()) {
            throw new InputException(Messages.text("intake.form-empty"));
        }
        boolean mistaken = !reading.empty();
        for (SheetReader sheet : withoutHeadings) {
            InputException refused = sheet.noHeadings();
            if (any || mistaken) {
                reading.note(refused.position(), refused.reason());
            } else {
                reading.mistake(refused);
            }
        }
    }

    private static boolean isInstructions(String sheet) {
        return Messages.text("template.instructions").isEither(sheet);
    }

    private void comments(String sheet, OfficePackage.Part part) throws InputException {
        int count = 0;
        Place first = new WholeSheet(sheet);
        for (OfficePackage.Part comments : part.relatedOfType(XSSFRelation.SHEET_COMMENTS.getRelation())) {
            try (XmlPart xml = comments.open()) {
                while (xml.hasNext()) {
                    if (xml.nextStarts("comment") && count++ == 0) {
                        first = SheetCell.in(sheet, String.valueOf(xml.attribute("ref")))
                                .map(Place.class::cast)
                                .orElse(first);
                    }
                }
            }
        }
        if (count > 0) {
            reading.note(first, Messages.text("sheet.comments", count));
        }
    }

    private void list() throws InputException {
        try (XmlPart xml = parts.document().open()) {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    String date1904 = xml.attribute("date1904");
                    since1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (xml.name().equals("sheet")) {
                    if (sheets.size() == MOST_SHEETS) {
                        throw new InputException(Messages.text("sheet.too-many", MOST_SHEETS));
                    }
                    String relation = xml.attribute(RELATIONSHIPS, "id");
                    String state = xml.attribute("state");
                    if (xml.attribute("name") == null) {
                        throw xml.damaged("a sheet without a name");
                    }
                    sheets.add(new Listed(
                            xml.attribute("name"),
                            relation == null ? xml.attribute(RELATIONSHIPS_STRICT, "id") : relation,
                            state != null && !state.equals("visible")));
                }
            }
        }
    }

    /** The first part of a kind, if there is any. */
    private List<OfficePackage.Part> first(XSSFRelation relation) throws InputException {
        return parts.ofType(relation.getContentType()).stream().limit(1).toList();
    }
}
