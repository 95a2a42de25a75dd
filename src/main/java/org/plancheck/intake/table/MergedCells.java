package org.plancheck.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plancheck.document.InputException;
import org.plancheck.document.OfficePackage;
import org.plancheck.text.Messages;

/** The merged cells of a table. In a sheet they stand behind its rows, so that the sheet is read once for them alone. */
public final class MergedCells {

    private static final int MOST = 200_000;

    /** One merged cell; rows and columns from 1, the last ones included. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public int columns() {
            return lastColumn - firstColumn + 1;
        }

        public boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    private final Map<Integer, List<Merge>> byFirstRow = new HashMap<>();

    public MergedCells(List<Merge> merges) {
        merges.forEach(merge -> byFirstRow
                .computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                .add(merge));
    }

    public MergedCells(InputStream sheet) throws InputException, IOException, XMLStreamException {
        XMLStreamReader xml = OfficePackage.xml(sheet);
        int count = 0;
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                if (++count > MOST) {
                    throw new InputException(Messages.text("sheet.too-many-merges", MOST));
                }
                CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
                byFirstRow
                        .computeIfAbsent(range.getFirstRow() + 1, row -> new ArrayList<>())
                        .add(new Merge(
                                range.getFirstRow() + 1,
                                range.getFirstColumn() + 1,
                                range.getLastRow() + 1,
                                range.getLastColumn() + 1));
            }
        }
    }

    /** The merged cells whose first row this is. */
    public List<Merge> beginningIn(int row) {
        return byFirstRow.getOrDefault(row, List.of());
    }
}
