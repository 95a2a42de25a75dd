package org.plancheck.ruleset.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.yaml.FullWidth;
import org.plancheck.yaml.YamlMistake;
import org.plancheck.yaml.YamlNode;
import org.plancheck.yaml.YamlText;

/** A YAML table beside the rules; what is wrong in it is told at its place. */
final class TableFile {

    private final String shown;
    private final Consumer<Diagnostic> mistakes;
    private final Optional<YamlNode> content;
    private boolean sound = true;

    /**
     * @param shown    the file as it is named to the user
     * @param text     its text; null where there is no such file
     * @param needed   whether it is a mistake to leave it out or empty
     */
    TableFile(String shown, String text, boolean needed, Consumer<Diagnostic> mistakes) {
        this.shown = shown;
        this.mistakes = mistakes;
        this.content = text == null ? Optional.empty() : parsed(text);
        if (content.isEmpty() && sound && needed) {
            mistake(0, 0, Messages.text(text == null ? "rules.missing-table" : "rules.empty-table"));
        }
    }

    /** Whether no mistake was found so far. */
    boolean sound() {
        return sound;
    }

    /** What is made of each row of a table that is a list; nothing for a row in which something is wrong. */
    <T> List<T> rows(Function<TableRow, T> read, List<String> fields) {
        return content.map(node -> rows(node, Messages.text("table.rows", fields), read, fields))
                .orElse(List.of());
    }

    /** What is made of each row of a list; nothing for a row in which something is wrong. */
    <T> List<T> rows(YamlNode list, BilingualText expected, Function<TableRow, T> read, List<String> fields) {
        List<T> made = new ArrayList<>();
        if (!(list instanceof YamlNode.Rows rows)) {
            unexpected(list, expected);
            return made;
        }
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        for (YamlNode item : rows.items()) {
            if (!(item instanceof YamlNode.Section section)) {
                unexpected(item, Messages.text("table.row", fields));
                continue;
            }
            TableRow row = new TableRow(this, section, fields);
            T value = read.apply(row);
            row.done();
            if (row.sound()) {
                made.add(value);
            }
            section.field(fields.get(0)).map(YamlNode.Field::value).ifPresent(name -> onlyOnce(name, before));
        }
        return made;
    }

    /** The table as one row, if it is one. */
    Optional<TableRow> row(List<String> fields) {
        return content.flatMap(node -> {
            if (node instanceof YamlNode.Section section) {
                return Optional.of(new TableRow(this, section, fields));
            }
            unexpected(node, Messages.text("table.fields", fields));
            return Optional.empty();
        });
    }

    /** The entries of a table that is one name after the other, each with a value. */
    List<YamlNode.Field> entries(BilingualText expected) {
        if (content.isEmpty()) {
            return List.of();
        }
        if (!(content.get() instanceof YamlNode.Section section)) {
            unexpected(content.get(), expected);
            return List.of();
        }
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        section.fields().forEach(field -> {
            onlyOnce(field.name(), before);
            if (field.name().empty()) {
                unexpected(field.name(), expected);
            } else {
                plain(field.name());
            }
        });
        return section.fields();
    }

    void onlyOnce(YamlNode named, Map<String, YamlNode.Scalar> before) {
        if (named instanceof YamlNode.Scalar name && !name.empty()) {
            YamlNode.Scalar first = before.putIfAbsent(name.text(), name);
            if (first != null) {
                mistake(name, Messages.text("table.twice", name.text(), first.line()));
            }
        }
    }

    /** Whether a name or code has only the characters that names and codes have; tells the one that it has not. */
    boolean plain(YamlNode.Scalar name) {
        Optional<FullWidth> mark = FullWidth.in(name.text(), name.line(), name.column() + (name.quoted() ? 1 : 0));
        mark.ifPresent(found -> mistake(found.line(), found.column(), found.reason()));
        return mark.isEmpty();
    }

    /** Tells that a value is not what is expected there. */
    void unexpected(YamlNode found, BilingualText expected) {
        if (found instanceof YamlNode.Scalar scalar) {
            if (scalar.empty()) {
                mistake(scalar, Messages.text("table.nothing", expected));
            } else {
                Optional<FullWidth> mark = FullWidth.beginning(scalar.text(), scalar.line(), scalar.column());
                if (mark.isPresent()) {
                    mistake(mark.get().line(), mark.get().column(), mark.get().reason());
                } else {
                    mistake(scalar, Messages.text("table.found", scalar.text(), expected));
                }
            }
        } else {
            mistake(
                    found,
                    Messages.text(
                            found instanceof YamlNode.Rows ? "table.found-list" : "table.found-section", expected));
        }
    }

    void mistake(YamlNode at, BilingualText reason) {
        mistake(at.line(), at.column(), reason);
    }

    private void mistake(int line, int column, BilingualText reason) {
        sound = false;
        mistakes.accept(new Diagnostic(shown, line, column, reason));
    }

    private Optional<YamlNode> parsed(String text) {
        try {
            return YamlText.read(text);
        } catch (YamlMistake e) {
            mistake(e.line(), e.column(), e.reason());
            return Optional.empty();
        }
    }
}
