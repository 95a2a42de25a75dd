package org.plancheck.ruleset.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.yaml.YamlException;
import org.plancheck.yaml.YamlNode;
import org.plancheck.yaml.YamlText;

/** A YAML table beside the rules; what is wrong in it is told at its place. */
final class TableFile {

    private final TableMistakes mistakes;
    private final Optional<YamlNode> content;

    /**
     * @param shown    the file as it is named to the user
     * @param text     its text; null where there is no such file
     * @param needed   whether it is a mistake to leave it out or empty
     */
    TableFile(String shown, @Nullable String text, boolean needed, Consumer<Diagnostic> found) {
        this.mistakes = new TableMistakes(shown, found);
        this.content = text == null ? Optional.empty() : parsed(text);
        if (content.isEmpty() && mistakes.none() && needed) {
            mistakes.at(0, 0, Messages.text(text == null ? "rules.missing-table" : "rules.empty-table"));
        }
    }

    TableMistakes mistakes() {
        return mistakes;
    }

    /** Whether no mistake was found so far. */
    boolean sound() {
        return mistakes.none();
    }

    /** What is made of each row of a table that is a list; nothing for a row in which something is wrong. */
    <T> List<T> rows(Function<TableRow, T> read, List<String> fields) {
        return content.map(node -> rows(node, Messages.text("table.rows", fields), read, fields))
                .orElse(List.of());
    }

    /** What is made of each row of a list in a field of the table; nothing for a row in which something is wrong. */
    <T> List<T> rows(TableRow table, String field, Function<TableRow, T> read, List<String> fields) {
        BilingualText expected = Messages.text("table.rows", fields);
        if (!table.states(field)) {
            table.missing(field, expected);
            return List.of();
        }
        return rows(table.at(field), expected, read, fields);
    }

    /** What is made of each row of a list; nothing for a row in which something is wrong. */
    <T> List<T> rows(YamlNode list, BilingualText expected, Function<TableRow, T> read, List<String> fields) {
        List<T> made = new ArrayList<>();
        if (!(list instanceof YamlNode.Sequence rows)) {
            mistakes.unexpected(list, expected);
            return made;
        }
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        for (YamlNode item : rows.items()) {
            if (!(item instanceof YamlNode.Mapping section)) {
                mistakes.unexpected(item, Messages.text("table.row", fields));
                continue;
            }
            TableRow row = new TableRow(mistakes, section, fields);
            T value = read.apply(row);
            row.done();
            if (row.sound()) {
                made.add(value);
            }
            section.field(fields.get(0)).map(YamlNode.Pair::value).ifPresent(name -> mistakes.onlyOnce(name, before));
        }
        return made;
    }

    /** The table as one row, if it is one. */
    Optional<TableRow> row(List<String> fields) {
        return content.flatMap(node -> {
            if (node instanceof YamlNode.Mapping section) {
                return Optional.of(new TableRow(mistakes, section, fields));
            }
            mistakes.unexpected(node, Messages.text("table.fields", fields));
            return Optional.empty();
        });
    }

    /** The entries of a table that is one name after the other, each with a value. */
    List<YamlNode.Pair> entries(BilingualText expected) {
        if (content.isEmpty()) {
            return List.of();
        }
        if (!(content.get() instanceof YamlNode.Mapping section)) {
            mistakes.unexpected(content.get(), expected);
            return List.of();
        }
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        section.fields().forEach(field -> {
            mistakes.onlyOnce(field.name(), before);
            if (field.name().empty()) {
                mistakes.unexpected(field.name(), expected);
            } else {
                mistakes.plain(field.name());
            }
        });
        return section.fields();
    }

    private Optional<YamlNode> parsed(String text) {
        try {
            return YamlText.read(text);
        } catch (YamlException e) {
            mistakes.at(e.line(), e.column(), e.reason());
            return Optional.empty();
        }
    }
}
