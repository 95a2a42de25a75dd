package org.plancheck.intake.find;

import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.document.TextDecoder;

/**
 * Tells the format of a stream, which has no name, by how it begins. An office document begins with PK, JSON with a brace or
 * bracket, and JSON Lines with two lines of which each begins with a brace, as within one JSON value the second never does. In
 * other texts the first line that shows it decides: one that has a key with a colon, or begins as only YAML does, is YAML; one
 * that has a comma, semicolon or tab is CSV, for no YAML of a proposal begins so.
 */
final class FormatSniffer {

    private static final Pattern YAML = Pattern.compile("^\\s*([#%?&!]|-(\\s|--|$)).*|.*:(\\s.*|$)");
    private static final Pattern CSV = Pattern.compile(".*[,;\\t].*");

    private FormatSniffer() {}

    /** The format, where an office document counts as a workbook: which it is only its whole can tell. */
    static FileFormat of(byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return FileFormat.XLSX;
        }
        List<String> lines = TextDecoder.beginning(head)
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .toList();
        List<String> start = lines.stream().map(String::strip).limit(2).toList();
        if (start.isEmpty()) {
            return FileFormat.YAML;
        }
        if (start.size() == 2 && start.stream().allMatch(line -> line.startsWith("{"))) {
            return FileFormat.JSON_LINES;
        }
        if (start.get(0).startsWith("{") || start.get(0).startsWith("[")) {
            return FileFormat.JSON;
        }
        for (String line : lines) {
            if (YAML.matcher(line).matches()) {
                return FileFormat.YAML;
            }
            if (CSV.matcher(line).matches()) {
                return FileFormat.CSV;
            }
        }
        return FileFormat.YAML;
    }
}
