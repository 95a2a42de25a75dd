package org.plancheck.intake.bind;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.OneLine;
import org.plancheck.text.Shortened;
import org.plancheck.vocabulary.Vocabulary;
import org.plancheck.yaml.FullWidth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON Schema of a proposal file, and what it has to say about one proposal. */
public final class ProposalSchema {

    /** A place in a proposal, by JSON Pointer, and what is wrong there. */
    record Mistake(String pointer, BilingualText message) {}

    private static final String RESOURCE = "/org/plancheck/proposal.schema.json";
    private static final int MOST_LISTED = 12;
    private static final int MOST_SHOWN = 60;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Schema schema;

    ProposalSchema() {
        ObjectNode oneProposal = (ObjectNode) MAPPER.readTree(published());
        oneProposal.remove("anyOf");
        oneProposal.put("$ref", "#/$defs/Proposal");
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(oneProposal);
    }

    /** The schema as published, for an editor to complete and explain fields with. */
    public static String published() {
        try (InputStream in = ProposalSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every mistake of a proposal; empty if it has none.
     *
     * @param ofForm whether it was filled into a form or a table, so that its mistakes are told in the words of forms
     */
    List<Mistake> mistakes(JsonNode proposal, boolean ofForm) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Error error : schema.validate(proposal)) {
            String pointer = pointer(error.getInstanceLocation());
            Optional<BilingualText> ofTheForm =
                    ofForm ? FormWording.of(error, pointer, proposal.at(pointer)) : Optional.empty();
            mistakes.add(ofTheForm.map(text -> new Mistake(pointer, text)).orElseGet(() -> mistake(error, proposal)));
        }
        mistakes.sort(Comparator.comparing(Mistake::pointer)
                .thenComparing(m -> m.message().en()));
        return mistakes;
    }

    private static Mistake mistake(Error error, JsonNode proposal) {
        String pointer = pointer(error.getInstanceLocation());
        JsonNode value = proposal.at(pointer);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownField(pointer, error.getProperty());
            case "required" -> new Mistake(pointer, Messages.text("intake.missing-field", error.getProperty()));
            case "enum" -> unknownValue(pointer, value);
            case "type" ->
                new Mistake(
                        pointer,
                        chineseBracket(value)
                                .orElseGet(() -> Messages.text(
                                        "intake.type", lastStep(pointer), shown(value), expected(error))));
            case "minimum", "maximum" ->
                new Mistake(
                        pointer,
                        Messages.text(
                                "intake.range",
                                lastStep(pointer),
                                shown(value),
                                error.getSchemaNode().asString()));
            case "pattern" -> new Mistake(pointer, Messages.text("intake.date", lastStep(pointer), shown(value)));
            case "minLength" -> new Mistake(pointer, Messages.text("intake.blank", lastStep(pointer)));
            default -> new Mistake(pointer, BilingualText.same(error.getMessage()));
        };
    }

    /** A list or a section that begins with a Chinese bracket is a text to YAML. */
    private static Optional<BilingualText> chineseBracket(JsonNode value) {
        return value.isString() ? FullWidth.beginning(value.asString(), 0, 0).map(FullWidth::reason) : Optional.empty();
    }

    private static Mistake unknownField(String pointer, String name) {
        Map<String, String> fields = Vocabulary.fieldsAt(pointer);
        BilingualText hint = Nearest.to(name, fields.keySet())
                .map(near -> Messages.text("nearest", Objects.requireNonNull(fields.get(near))))
                .orElseGet(() -> expected(fields));
        return new Mistake(
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                FullWidth.beginning(name, 0, 0)
                        .map(FullWidth::reason)
                        .orElseGet(() -> Messages.text("intake.unknown-field", OneLine.of(name), hint)));
    }

    /** The fields of a section are worth listing only where there are few. */
    private static BilingualText expected(Map<String, String> fields) {
        List<String> names = fields.values().stream().distinct().toList();
        return names.size() > MOST_LISTED
                ? Messages.text("intake.see-schema")
                : Messages.text("expected-one-of", names);
    }

    private static Mistake unknownValue(String pointer, JsonNode value) {
        Map<String, String> codes = Vocabulary.codesAt(pointer);
        String given = value.asString("");
        BilingualText hint = codes.keySet().stream()
                .filter(name -> given.length() > 1 && name.contains(given))
                .findFirst()
                .or(() -> Nearest.to(given, codes.keySet()))
                .map(near -> Messages.text("nearest", Objects.requireNonNull(codes.get(near))))
                .orElseGet(() -> Messages.text(
                        "expected-one-of", codes.values().stream().distinct().toList()));
        return new Mistake(pointer, Messages.text("intake.unknown-value", shown(value), lastStep(pointer), hint));
    }

    private static BilingualText expected(Error error) {
        JsonNode type = error.getSchemaNode();
        return Messages.text("intake.type." + (type.isArray() ? type.get(0) : type).asString());
    }

    /** A value as it is written; a text in the quotation marks of the language. */
    static BilingualText shown(JsonNode value) {
        String text = value.isContainer() ? (value.isArray() ? "[…]" : "{…}") : value.toString();
        String line = OneLine.of(Shortened.end(text, MOST_SHOWN));
        return new BilingualText(
                line, value.isString() ? line.replaceFirst("^\"", "“").replaceFirst("\"?$", "”") : line);
    }

    /** The name of the field that a pointer leads to; for an element of a list, the list's. */
    private static String lastStep(String pointer) {
        String[] steps = pointer.split("/");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].matches("\\d+")) {
                return steps[i];
            }
        }
        return Messages.text("intake.proposal").en();
    }

    private static String pointer(NodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/')
                    .append(String.valueOf(path.getElement(i))
                            .replace("~", "~0")
                            .replace("/", "~1"));
        }
        return pointer.toString();
    }
}
