package org.plancheck.intake.bind;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.proposal.StatedDate;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.OneLine;
import org.plancheck.text.Shortened;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a value of a form or a table in the words of forms: whoever fills one in knows no codes. */
final class FormWording {

    private static final int SHOWN = 60;
    private static final int MOST_LISTED = 8;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private FormWording() {}

    /** What is wrong with a value; absent if nothing that stands in a cell can be wrong in this way. */
    static Optional<BilingualText> of(Error error, String pointer, JsonNode value) {
        if (!value.isValueNode()) {
            return Optional.empty();
        }
        return switch (error.getKeyword()) {
            case "enum" ->
                Optional.of(
                        Messages.text("form.value", Vocabulary.label(pointer), shown(value), expected(pointer, value)));
            case "type", "pattern" ->
                type(pointer)
                        .map(type -> Messages.text(
                                "form.type",
                                Vocabulary.label(pointer),
                                shown(value),
                                Messages.text("form.type." + type)));
            case "minimum", "maximum" ->
                Optional.of(Messages.text(
                        "intake.range",
                        Vocabulary.label(pointer),
                        shown(value),
                        error.getSchemaNode().asString()));
            default -> Optional.empty();
        };
    }

    /** That a date is in form, but not in the calendar. */
    static BilingualText date(String pointer, JsonNode value) {
        return Messages.text("form.type", Vocabulary.label(pointer), shown(value), Messages.text("form.type.date"));
    }

    private static Optional<String> type(String pointer) {
        return Vocabulary.fieldAt(pointer)
                .map(FieldType::type)
                .map(type -> type == Boolean.class
                        ? "boolean"
                        : type == Integer.class ? "integer" : type == StatedDate.class ? "date" : null);
    }

    private static BilingualText expected(String pointer, JsonNode value) {
        Optional<FieldType> field = Vocabulary.fieldAt(pointer);
        List<BilingualText> terms = field.map(FieldType::codes).orElse(List.of()).stream()
                .map(Terms::name)
                .toList();
        String given = value.asString("");
        boolean han = HAN.matcher(given).find();
        BilingualText nearest = field.map(FieldType::type)
                .map(type -> Nearest.hint(
                        given,
                        ValueWords.KNOWN.of(type).stream()
                                .filter(word ->
                                        word.length() > 1 && HAN.matcher(word).find() == han)
                                .toList()))
                .orElse(BilingualText.same(""));
        if (terms.isEmpty() || terms.size() > MOST_LISTED && !nearest.en().isEmpty()) {
            return nearest;
        }
        List<BilingualText> but = terms.subList(0, terms.size() - 1);
        BilingualText list = Messages.text("form.one-of", but, terms.get(terms.size() - 1));
        return new BilingualText(list.en() + nearest.en(), list.zh() + nearest.zh());
    }

    private static String shown(JsonNode value) {
        return OneLine.of(Shortened.end(value.asString(""), SHOWN));
    }
}
