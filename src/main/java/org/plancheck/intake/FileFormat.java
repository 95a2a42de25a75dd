package org.plancheck.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** A format that proposals are read from, known by the ending of a file's name. */
enum FileFormat {
    YAML("yaml", "yml") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            Documents.yaml(Decoder.decode(source.bytes())).forEach(parsed -> reading.document(new Document(parsed)));
        }
    },
    JSON("json") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            Documents.json(Decoder.decode(source.bytes())).forEach(parsed -> reading.document(new Document(parsed)));
        }
    },
    JSON_LINES("jsonl", "ndjson") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            JsonLines.read(source, reading);
        }
    },
    CSV("csv") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            CsvTable.read(source, reading);
        }
    },
    XLSX("xlsx") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            Workbook.read(source, reading);
        }
    },
    DOCX("docx") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused, IOException {
            WordForm.read(source, reading);
        }
    },
    OFFICE_BEFORE_2007("xls", "doc", "et", "wps") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused {
            throw new Refused(Messages.text("office.old"));
        }
    },
    OFFICE_WITH_MACROS("xlsm", "docm", "xltm", "dotm", "xlsb") {
        @Override
        void read(SubmittedFile source, Reading reading) throws Refused {
            throw new Refused(Messages.text("office.macros"));
        }
    };

    private static final Set<String> OTHER_DOCUMENTS = Set.of("ods", "odt", "fods", "fodt", "pdf", "rtf", "html", "htm", "mht", "numbers", "pages");

    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * Reads a file, passing each document on as it is read.
     *
     * @throws Refused     if the file cannot be read on; what was passed on until then stands
     * @throws IOException if the file cannot be read at all
     */
    abstract void read(SubmittedFile source, Reading reading) throws Refused, IOException;

    /** Whether a file of it is a text of one piece, from which a report can quote. */
    boolean isText() {
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

    static Optional<FileFormat> of(Path file) {
        String ending = ending(file);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    /** The endings that are read, for messages. */
    static List<String> extensions() {
        return Arrays.stream(values()).filter(format -> !format.name().startsWith("OFFICE_")).flatMap(format -> format.endings.stream()).map(ending -> "." + ending).toList();
    }
}
