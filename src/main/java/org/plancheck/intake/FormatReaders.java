package org.plancheck.intake;

import java.io.IOException;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.TextDecoder;
import org.plancheck.intake.docx.DocxReader;
import org.plancheck.intake.draft.Draft;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.draft.FormatReader;
import org.plancheck.intake.find.FileFormat;
import org.plancheck.intake.lines.CsvReader;
import org.plancheck.intake.lines.JsonLinesReader;
import org.plancheck.intake.xlsx.XlsxReader;
import org.plancheck.text.Messages;

/** Which reader reads which format. A new format has an entry in {@link FileFormat} and a case here. */
final class FormatReaders {

    private FormatReaders() {}

    static FormatReader of(FileFormat format) {
        return switch (format) {
            case YAML -> FormatReaders::yaml;
            case JSON -> FormatReaders::json;
            case JSON_LINES -> JsonLinesReader::read;
            case CSV -> CsvReader::read;
            case XLSX -> XlsxReader::read;
            case DOCX -> DocxReader::read;
            case OFFICE_BEFORE_2007 -> refusing("office.old");
            case OFFICE_WITH_MACROS -> refusing("office.macros");
        };
    }

    private static void yaml(InputFile source, DraftSink reading) throws InputException, IOException {
        DocumentParser.yaml(TextDecoder.decode(source.bytes())).forEach(parsed -> reading.document(new Draft(parsed)));
    }

    private static void json(InputFile source, DraftSink reading) throws InputException, IOException {
        DocumentParser.json(TextDecoder.decode(source.bytes())).forEach(parsed -> reading.document(new Draft(parsed)));
    }

    private static FormatReader refusing(String reason) {
        return (source, reading) -> {
            throw new InputException(Messages.text(reason));
        };
    }
}
