package org.plancheck.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.OfficePackage;
import org.plancheck.document.Position;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.table.SummaryTable;
import org.plancheck.text.Messages;

/** Reads the summary tables of a workbook (XLSX), row by row. Its formulas are never evaluated: their last results count. */
public final class XlsxReader {

    private record Part(String name, String relation, boolean hidden) {}

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MOST_SHEETS = 1_000;

    private final PackagePart workbook;
    private final InputFile source;
    private final DraftSink reading;
    private final List<Part> sheets = new ArrayList<>();
    private boolean since1904;

    private XlsxReader(PackagePart workbook, InputFile source, DraftSink reading) {
        this.workbook = workbook;
        this.source = source;
        this.reading = reading;
    }

    /**
     * Reads a workbook of any length; of it only the shared texts are held at once.
     *
     * @throws InputException if it cannot be opened, or no sheet has headings
     */
    public static void read(InputFile source, DraftSink reading) throws InputException, IOException {
        OfficePackage.read(
                source, "spreadsheetml", (parts, document) -> new XlsxReader(document, source, reading).all(parts));
    }

    private void all(OPCPackage parts) throws InputException, IOException, XMLStreamException, OpenXML4JException {
        list();
        SharedStrings texts;
        CellFormats formats;
        try (InputStream in = part(parts, XSSFRelation.SHARED_STRINGS)) {
            texts = new SharedStrings(in);
        }
        try (InputStream in = part(parts, XSSFRelation.STYLES)) {
            formats = new CellFormats(in, since1904);
        }
        long shown = sheets.stream()
                .filter(sheet -> !sheet.hidden() && !isInstructions(sheet.name()))
                .count();
        List<SheetReader> withoutHeadings = new ArrayList<>();
        boolean any = false;
        for (Part part : sheets) {
            if (part.hidden()) {
                reading.note(new Position(1, 1, part.name()), Messages.text("sheet.hidden"));
                continue;
            }
            String name = shown > 1 ? source.stem() + "-" + part.name() : source.stem();
            PackagePart sheetPart = workbook.getRelatedPart(workbook.getRelationship(part.relation()));
            if (!sheetPart.getContentType().contains("worksheet")) {
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

    private void comments(String sheet, PackagePart part)
            throws InputException, IOException, XMLStreamException, OpenXML4JException {
        int count = 0;
        String first = "";
        for (PackageRelationship relation : part.getRelationshipsByType(XSSFRelation.SHEET_COMMENTS.getRelation())) {
            try (InputStream in = part.getRelatedPart(relation).getInputStream()) {
                XMLStreamReader xml = OfficePackage.xml(in);
                while (xml.hasNext()) {
                    if (OfficePackage.next(xml) == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("comment")) {
                        first = count++ == 0 ? String.valueOf(xml.getAttributeValue(null, "ref")) : first;
                    }
                }
            }
        }
        if (count > 0) {
            reading.note(new Position(1, 1, sheet + "!" + first), Messages.text("sheet.comments", count));
        }
    }

    private void list() throws InputException, IOException, XMLStreamException {
        try (InputStream in = workbook.getInputStream()) {
            XMLStreamReader xml = OfficePackage.xml(in);
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String date1904 = xml.getAttributeValue(null, "date1904");
                    since1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (xml.getLocalName().equals("sheet")) {
                    if (sheets.size() == MOST_SHEETS) {
                        throw new InputException(Messages.text("sheet.too-many", MOST_SHEETS));
                    }
                    String relation = xml.getAttributeValue(RELATIONSHIPS, "id");
                    String state = xml.getAttributeValue(null, "state");
                    sheets.add(new Part(
                            xml.getAttributeValue(null, "name"),
                            relation == null ? xml.getAttributeValue(RELATIONSHIPS_STRICT, "id") : relation,
                            state != null && !state.equals("visible")));
                }
            }
        }
    }

    private static InputStream part(OPCPackage parts, XSSFRelation relation) throws IOException {
        List<PackagePart> found = parts.getPartsByContentType(relation.getContentType());
        return found.isEmpty() ? null : found.get(0).getInputStream();
    }
}
