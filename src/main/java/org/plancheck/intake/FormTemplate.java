package org.plancheck.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Terms;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/** Empty forms as an office document, to be filled in and read back: a summary table (XLSX) or a project form (DOCX). */
public final class FormTemplate {

    private static final int ELEMENTS_TO_FILL = 3;

    private final Track track;
    private final Language language;

    private FormTemplate(Track track, Language language) {
        this.track = track;
        this.language = language;
    }

    /** Writes an empty summary table: a column for every field that the track asks for, and choices where values are listed. */
    public static void xlsx(Track track, Language language, OutputStream out) throws IOException {
        new SheetTemplate(new FormTemplate(track, language), track, language).write(out);
    }

    /** Writes an empty project form: a row for every field that the track asks for, and boxes to tick where values are listed. */
    public static void docx(Track track, Language language, OutputStream out) throws IOException {
        new FormTemplate(track, language).document(out);
    }

    private record Column(String above, String label, RecordComponent field) {
    }

    private void document(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, 3);
            table.setWidth("100%");
            table.removeRow(0);
            for (RecordComponent field : ProposalTemplate.fields(track)) {
                if (ProposalTemplate.isSection(field.getType())) {
                    boolean first = true;
                    for (Column inner : inner(field)) {
                        XWPFTableRow row = table.createRow();
                        cells(row, 3);
                        row.getCell(0).setText(first ? name(field) : "");
                        row.getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
                        row.getCell(1).setText(inner.label());
                        fill(row.getCell(2), inner.field());
                        first = false;
                    }
                } else {
                    XWPFTableRow row = table.createRow();
                    cells(row, 2);
                    row.getCell(0).setText(name(field));
                    row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
                    fill(row.getCell(1), field);
                }
            }
            document.write(out);
        }
    }

    /** The fields of a section, those of sections within it by their path. */
    private List<Column> inner(RecordComponent section) {
        List<Column> inner = new ArrayList<>();
        for (RecordComponent field : section.getType().getRecordComponents()) {
            if (ProposalTemplate.isSection(field.getType())) {
                inner(field).forEach(below -> inner.add(new Column("", name(field) + "." + below.label(), below.field())));
            } else {
                inner.add(new Column("", name(field), field));
            }
        }
        return inner;
    }

    private void fill(XWPFTableCell cell, RecordComponent field) {
        Class<?> type = ProposalTemplate.element(field);
        if (!ProposalTemplate.isSection(type)) {
            cell.setText(options(field).stream().map(option -> "□" + option).collect(Collectors.joining("  ")));
            return;
        }
        List<String> headings = Arrays.stream(type.getRecordComponents()).map(this::name).toList();
        try (XmlCursor cursor = cell.getParagraphs().get(0).getCTP().newCursor()) {
            XWPFTable inner = cell.insertNewTbl(cursor);
            if (inner.getCTTbl().getTblPr() == null) {
                inner.getCTTbl().addNewTblPr();
            }
            borders(inner);
            for (int r = 0; r <= ELEMENTS_TO_FILL; r++) {
                XWPFTableRow row = inner.createRow();
                cells(row, headings.size());
                for (int i = 0; r == 0 && i < headings.size(); i++) {
                    row.getCell(i).setText(headings.get(i));
                }
            }
        }
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
    }

    private static void cells(XWPFTableRow row, int count) {
        while (row.getTableCells().size() > count) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        while (row.getTableCells().size() < count) {
            row.createCell();
        }
    }

    /** The terms of which a field takes one or some; none if it is free. */
    List<String> options(RecordComponent field) {
        Class<?> type = ProposalTemplate.element(field);
        if (type == Boolean.class) {
            return Stream.of("yes", "no").map(answer -> Messages.text(answer).in(language)).toList();
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(constant -> Terms.name((Coded) constant).in(language)).toList()
                : List.of();
    }

    /** What a field is called. */
    String name(RecordComponent field) {
        return Terms.name(field).in(language);
    }
}
