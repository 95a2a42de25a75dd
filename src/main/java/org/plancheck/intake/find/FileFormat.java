package org.plancheck.intake.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.TextDecoder;
import org.plancheck.intake.docx.DocxReader;
import org.plancheck.intake.draft.Draft;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.lines.CsvReader;
import org.plancheck.intake.lines.JsonLinesReader;
import org.plancheck.intake.xlsx.XlsxReader;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** A format that proposals are read from, known by the ending of a file's name. */
public enum FileFormat {
    YAML("yaml", "yml") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            DocumentParser.yaml(TextDecoder.decode(source.bytes()))
                    .forEach(parsed -> reading.document(new Draft(parsed)));
        }
    },
    JSON("json") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            DocumentParser.json(TextDecoder.decode(source.bytes()))
                    .forEach(parsed -> reading.document(new Draft(parsed)));
        }
    },
    JSON_LINES("jsonl", "ndjson") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            JsonLinesReader.read(source, reading);
        }
    },
    CSV("csv") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            CsvReader.read(source, reading);
        }
    },
    XLSX("xlsx") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            XlsxReader.read(source, reading);
        }
    },
    DOCX("docx") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException, IOException {
            DocxReader.read(source, reading);
        }
    },
    OFFICE_BEFORE_2007("xls", "doc", "et", "wps") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException {
            throw new InputException(Messages.text("office.old"));
        }
    },
    OFFICE_WITH_MACROS("xlsm", "docm", "xltm", "dotm", "xlsb") {
        @Override
        public void read(InputFile source, DraftSink reading) throws InputException {
            throw new InputException(Messages.text("office.macros"));
        }
    };

    private static final Set<String> OTHER_DOCUMENTS =
            Set.of("ods", "odt", "fods", "fodt", "pdf", "rtf", "html", "htm", "mht", "numbers", "pages");

    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * Reads a file, passing each document on as it is read.
     *
     * @throws InputException     if the file cannot be read on; what was passed on until then stands
     * @throws IOException if the file cannot be read at all
     */
    public abstract void read(InputFile source, DraftSink reading) throws InputException, IOException;

    /** Whether a file of it is a text of one piece, from which a report can quote. */
    public boolean isText() {
        return this == YAML || this == JSON;
    }

    /** Whether a file is a document that office programs can save in a format that is read. */
    static boolean isOtherDocument(Path file) {
        return OTHER_DOCUMENTS.contains(ending(file));
    }

    private static String ending(Path file) {
        String name = FileNames.last(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public static Optional<FileFormat> of(Path file) {
        String ending = ending(file);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** The endings that are read, for messages. */
    static List<String> extensions() {
        return Arrays.stream(values())
                .filter(format -> !format.name().startsWith("OFFICE_"))
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
