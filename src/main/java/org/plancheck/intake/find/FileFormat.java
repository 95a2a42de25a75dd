package org.plancheck.intake.find;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancheck.text.FileNames;

/** A format that proposals are submitted in, known by the ending of a file's name. */
public enum FileFormat {
    YAML(true, "yaml", "yml"),
    JSON(true, "json"),
    JSON_LINES(true, "jsonl", "ndjson"),
    CSV(true, "csv"),
    XLSX(true, "xlsx"),
    DOCX(true, "docx"),
    OFFICE_BEFORE_2007(false, "xls", "doc", "et", "wps"),
    OFFICE_WITH_MACROS(false, "xlsm", "docm", "xltm", "dotm", "xlsb");

    /** Documents that office programs can save in a format that is read. */
    private static final Set<String> OTHER_DOCUMENTS =
            Set.of("ods", "odt", "fods", "fodt", "pdf", "rtf", "html", "htm", "mht", "numbers", "pages");

    private final boolean accepted;
    private final List<String> endings;

    /** @param accepted whether files of it are read; of others it is told what to save them as */
    FileFormat(boolean accepted, String... endings) {
        this.accepted = accepted;
        this.endings = List.of(endings);
    }

    /** The format of a file by the ending of its name. */
    static Optional<FileFormat> of(Path file) {
        String ending = ending(file);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** Whether a file of it is a text of one piece, from which a report can quote. */
    public boolean isText() {
        return this == YAML || this == JSON;
    }

    /** Whether a file is a document that office programs can save in a format that is read. */
    static boolean isOtherDocument(Path file) {
        return OTHER_DOCUMENTS.contains(ending(file));
    }

    /** The endings that are read, for messages. */
    static List<String> extensions() {
        return Arrays.stream(values())
                .filter(format -> format.accepted)
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    private static String ending(Path file) {
        String name = FileNames.last(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
