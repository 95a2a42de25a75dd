package org.plancheck.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that proposals are read from, known by the ending of a file's name. */
enum FileFormat {
    YAML("yaml", "yml") {
        @Override
        List<Document> documents(String text) throws Refused {
            return Documents.yaml(text);
        }
    },
    JSON("json") {
        @Override
        List<Document> documents(String text) throws Refused {
            return Documents.json(text);
        }
    };

    private final List<String> endings;

    FileFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The documents of a file's text. */
    abstract List<Document> documents(String text) throws Refused;

    static Optional<FileFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    /** The format of a stream without a name: JSON begins with a bracket or a brace. */
    static FileFormat ofContent(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }

    /** The endings that are read, for messages. */
    static List<String> extensions() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).map(ending -> "." + ending).toList();
    }
}
