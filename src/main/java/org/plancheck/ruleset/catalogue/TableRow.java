package org.plancheck.ruleset.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.proposal.Coded;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.yaml.YamlNode;

/**
 * A row of a table, whose fields are taken one by one. What is missing, unknown or of another kind is told at its place;
 * what is taken then is a stand-in, and the row is not {@link #sound}.
 */
final class TableRow {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private final TableMistakes mistakes;
    private final YamlNode.Mapping row;
    private final List<String> known;
    private boolean sound = true;

    /** @param known the names of its fields */
    TableRow(TableMistakes mistakes, YamlNode.Mapping row, List<String> known) {
        this.mistakes = mistakes;
        this.row = row;
        this.known = known;
    }

    boolean sound() {
        return sound;
    }

    /** Where a field stands; where the row begins, if it has no such field. */
    YamlNode at(String field) {
        return row.field(field).map(YamlNode.Pair::value).orElse(row);
    }

    boolean states(String field) {
        return row.field(field).isPresent();
    }

    void mistake(YamlNode at, BilingualText reason) {
        sound = false;
        mistakes.at(at, reason);
    }

    /** Tells the fields that no such row has, and those that it has twice. */
    void done() {
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        for (YamlNode.Pair field : row.fields()) {
            String name = field.name().text();
            if (!known.contains(name)) {
                sound = false;
                if (mistakes.plain(field.name())) {
                    mistakes.at(
                            field.name(), Messages.text("table.unknown-field", name, Nearest.hintOrAll(name, known)));
                }
            }
            mistakes.onlyOnce(field.name(), before);
        }
    }

    /** A text that must be there. */
    String text(String field) {
        return scalar(field, Messages.text("intake.type.string"))
                .map(YamlNode.Scalar::text)
                .map(String::strip)
                .orElse("");
    }

    /** A name or code that must be there. */
    String name(String field) {
        return scalar(field, Messages.text("intake.type.string"))
                .filter(this::plain)
                .map(YamlNode.Scalar::text)
                .map(String::strip)
                .orElse("");
    }

    /** A code of a form of its own that must be there. */
    String name(String field, Pattern form, BilingualText expected) {
        Optional<YamlNode.Scalar> found = scalar(field, expected);
        if (found.isPresent() && !form.matcher(found.get().text()).matches()) {
            if (plain(found.get())) {
                unexpected(field, expected);
            }
            return "";
        }
        return found.map(YamlNode.Scalar::text).orElse("");
    }

    /** A text in both languages, which may be left out. */
    Optional<BilingualText> bothLanguages(String field) {
        if (!states(field)) {
            return Optional.empty();
        }
        if (!(at(field) instanceof YamlNode.Mapping section)) {
            unexpected(field, Messages.text("table.both-languages"));
            return Optional.empty();
        }
        TableRow texts = new TableRow(mistakes, section, List.of("en", "zh"));
        BilingualText text = new BilingualText(texts.text("en"), texts.text("zh"));
        texts.done();
        sound &= texts.sound();
        return Optional.of(text);
    }

    /** A number from 0 to 999,999,999 that must be there. */
    int whole(String field) {
        BilingualText expected = Messages.text("table.whole");
        Optional<YamlNode.Scalar> found = scalar(field, expected);
        if (found.isPresent() && !WHOLE.matcher(found.get().text()).matches()) {
            if (plain(found.get())) {
                unexpected(field, expected);
            }
            return 0;
        }
        return found.map(number -> Integer.parseInt(number.text())).orElse(0);
    }

    /** A day, which may be left out. */
    Optional<LocalDate> day(String field) {
        return states(field)
                ? scalar(field, Messages.text("table.day")).flatMap(found -> {
                    try {
                        if (DAY.matcher(found.text()).matches()) {
                            return Optional.of(LocalDate.parse(found.text()));
                        }
                    } catch (DateTimeParseException e) {
                        // told below, as is what is not written like a day
                    }
                    if (plain(found)) {
                        unexpected(field, Messages.text("table.day"));
                    }
                    return Optional.empty();
                })
                : Optional.empty();
    }

    /** One of a closed list of codes that must be there. */
    <T extends Coded> T code(String field, List<T> codes) {
        BilingualText expected =
                Messages.text("table.one-of", codes.stream().map(Coded::code).toList());
        Optional<YamlNode.Scalar> found = scalar(field, expected);
        Optional<T> code = found.flatMap(
                word -> codes.stream().filter(c -> c.code().equals(word.text())).findFirst());
        if (found.isPresent() && code.isEmpty() && plain(found.get())) {
            unexpected(field, expected);
        }
        return code.orElse(codes.get(0));
    }

    /** The values of a list of texts that must be there; none of them twice. */
    List<YamlNode.Scalar> texts(String field) {
        BilingualText expected = Messages.text("table.texts");
        if (!states(field)) {
            missing(field, expected);
            return List.of();
        }
        if (!(at(field) instanceof YamlNode.Sequence rows)) {
            unexpected(field, expected);
            return List.of();
        }
        if (rows.items().isEmpty()) {
            mistake(rows, Messages.text("table.nothing", expected));
        }
        List<YamlNode.Scalar> texts = new ArrayList<>();
        Map<String, YamlNode.Scalar> before = new HashMap<>();
        for (YamlNode item : rows.items()) {
            if (item instanceof YamlNode.Scalar text && !text.empty()) {
                mistakes.onlyOnce(text, before);
                texts.add(text);
            } else {
                sound = false;
                mistakes.unexpected(item, Messages.text("intake.type.string"));
            }
        }
        return texts;
    }

    /** The texts of a list that must be there; that it is empty, or holds one blank text only, is left for lint to tell. */
    List<String> terms(String field) {
        if (at(field) instanceof YamlNode.Sequence rows
                && rows.items().stream()
                        .allMatch(item -> item instanceof YamlNode.Scalar term
                                && (rows.items().size() == 1 || !term.empty()))) {
            return rows.items().stream()
                    .map(YamlNode.Scalar.class::cast)
                    .filter(term -> !term.empty())
                    .map(YamlNode.Scalar::text)
                    .toList();
        }
        return texts(field).stream().map(YamlNode.Scalar::text).toList();
    }

    void missing(String field, BilingualText expected) {
        mistake(row, Messages.text("table.missing-field", field, expected));
    }

    private Optional<YamlNode.Scalar> scalar(String field, BilingualText expected) {
        if (!states(field)) {
            missing(field, expected);
            return Optional.empty();
        }
        if (at(field) instanceof YamlNode.Scalar scalar && !scalar.empty()) {
            return Optional.of(scalar);
        }
        unexpected(field, expected);
        return Optional.empty();
    }

    private void unexpected(String field, BilingualText expected) {
        sound = false;
        mistakes.unexpected(at(field), Messages.text("table.of-field", field, expected));
    }

    boolean plain(YamlNode.Scalar scalar) {
        boolean plain = mistakes.plain(scalar);
        sound &= plain;
        return plain;
    }
}
