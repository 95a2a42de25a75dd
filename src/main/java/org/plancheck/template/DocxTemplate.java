package org.plancheck.template;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.plancheck.document.ReproducibleZip;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Vocabulary;

/** Writes an empty project form (DOCX), and knows what is printed on forms besides labels. All measures are twentieths of a point. */
final class DocxTemplate {

    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final int[] WIDTHS = {1_700, 2_100, PAGE_WIDTH - 2 * MARGIN - 3_800};
    private static final int CELL_MARGINS = 230;
    private static final int ELEMENTS_TO_FILL = 3;

    private record Row(String label, FieldType field) {}

    private final Track track;
    private final Language language;

    DocxTemplate(Track track, Language language) {
        this.track = track;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document.getDocument().getBody().addNewSectPr());
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.setSpacingAfter(120);
            XWPFRun run = title.createRun();
            run.setBold(true);
            run.setFontSize(14);
            run.setText(Messages.text("form.title." + Vocabulary.nature(track).code())
                    .in(language));
            XWPFParagraph hint = document.createParagraph();
            hint.setSpacingAfter(120);
            hint.createRun().setText(Messages.text("form.hint").in(language));
            table(document.createTable(1, 3));
            ReproducibleZip.undated(document, document::write, out);
        }
    }

    private static void page(CTSectPr section) {
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        Stream.<java.util.function.Consumer<BigInteger>>of(
                        margins::setTop, margins::setBottom, margins::setLeft, margins::setRight)
                .forEach(margin -> margin.accept(BigInteger.valueOf(MARGIN)));
    }

    private void table(XWPFTable table) {
        grid(table, WIDTHS);
        table.removeRow(0);
        for (FieldType field : YamlTemplate.fields(track)) {
            if (!field.isSection()) {
                XWPFTableRow row = row(table, WIDTHS[0] + WIDTHS[1], WIDTHS[2]);
                row.getCell(0).setText(name(field));
                row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
                fill(row.getCell(1), field);
                continue;
            }
            boolean first = true;
            for (Row inner : rows(field)) {
                XWPFTableRow row = row(table, WIDTHS);
                row.getCell(0).setText(first ? name(field) : "");
                row.getCell(0).getCTTc().getTcPr().addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
                row.getCell(1).setText(inner.label());
                fill(row.getCell(2), inner.field());
                first = false;
            }
        }
    }

    /** The fields of a section, those of sections within it by their path. */
    private List<Row> rows(FieldType section) {
        List<Row> rows = new ArrayList<>();
        for (FieldType field : section.section().fields()) {
            if (field.isSection()) {
                rows(field).forEach(below -> rows.add(new Row(name(field) + " / " + below.label(), below.field())));
            } else {
                rows.add(new Row(name(field), field));
            }
        }
        return rows;
    }

    private void fill(XWPFTableCell cell, FieldType field) {
        if (!field.hasSections()) {
            cell.setText(FormOptions.of(field, language).stream()
                    .map(option -> "□" + option)
                    .collect(Collectors.joining("  ")));
            return;
        }
        List<String> headings =
                field.section().fields().stream().map(this::name).toList();
        int[] widths = IntStream.range(0, headings.size())
                .map(i -> (WIDTHS[2] - CELL_MARGINS) / headings.size())
                .toArray();
        try (XmlCursor cursor = cell.getParagraphs().get(0).getCTP().newCursor()) {
            XWPFTable inner = cell.insertNewTbl(cursor);
            if (inner.getCTTbl().getTblPr() == null) {
                inner.getCTTbl().addNewTblPr();
            }
            grid(inner, widths);
            borders(inner);
            for (int r = 0; r <= ELEMENTS_TO_FILL; r++) {
                XWPFTableRow row = row(inner, widths);
                for (int i = 0; r == 0 && i < headings.size(); i++) {
                    row.getCell(i).setText(headings.get(i));
                }
            }
        }
    }

    /** The format demands a grid, by which programs lay a table out. */
    private static void grid(XWPFTable table, int... widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(IntStream.of(widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "auto");
    }

    private static XWPFTableRow row(XWPFTable table, int... widths) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() > widths.length) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        while (row.getTableCells().size() < widths.length) {
            row.createCell();
        }
        for (int i = 0; i < widths.length; i++) {
            row.getCell(i).setWidthType(TableWidthType.DXA);
            row.getCell(i).setWidth(String.valueOf(widths[i]));
        }
        return row;
    }

    private String name(FieldType field) {
        return field.label().in(language);
    }
}
