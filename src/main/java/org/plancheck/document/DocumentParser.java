package org.plancheck.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.yaml.FullWidth;
import org.plancheck.yaml.YamlException;
import org.plancheck.yaml.YamlSyntax;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the documents of a YAML or JSON text, each value with its place. A list at the top is taken apart, so that each
 * proposal of a file is a document of its own.
 */
public final class DocumentParser {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH + 1) // one more, so that what is too deep is refused here and not by Jackson
            .maxStringLength(Limits.TEXT_CHARACTERS)
            .maxNameLength(1_000)
            .maxNumberLength(Limits.NUMBER_DIGITS)
            .build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Limits.FILE_BYTES)
                    .setAllowDuplicateKeys(true) // which are refused here, in the words of plancheck
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final String format;
    private final int linesBefore;
    private Map<String, Place> positions = new HashMap<>();
    private Map<String, String> numbers = new HashMap<>();
    private Place last = new Place.TextPlace(1, 1);

    private DocumentParser(JsonParser parser, String format, int linesBefore) {
        this.parser = parser;
        this.format = format;
        this.linesBefore = linesBefore;
    }

    public static List<Parsed> json(String text) throws InputException {
        return read(JSON, text, "JSON", 0);
    }

    /** The documents of one line of a longer file. */
    public static List<Parsed> jsonLine(String text, int line) throws InputException {
        return read(JSON, text, "JSON", line - 1);
    }

    public static List<Parsed> yaml(String text) throws InputException {
        return read(YAML, text, "YAML", 0);
    }

    private static List<Parsed> read(TokenStreamFactory factory, String text, String format, int linesBefore)
            throws InputException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            DocumentParser documents = new DocumentParser(parser, format, linesBefore);
            try {
                return documents.all();
            } catch (StreamConstraintsException e) { // at a text, name or number, for the depth is checked before
                throw new InputException(
                        Messages.text("intake.too-long", Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS),
                        documents.last,
                        e);
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof YamlEngineException yaml) {
                YamlException mistake = YamlSyntax.mistake(text, yaml);
                throw new InputException(mistake.reason(), mistake.line(), mistake.column(), e);
            }
            throw refused(e, format, linesBefore);
        }
    }

    private List<Parsed> all() throws InputException {
        List<Parsed> documents = new ArrayList<>();
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    documents.add(document());
                }
            } else {
                documents.add(document());
            }
        }
        return documents;
    }

    private Parsed document() throws InputException {
        positions = new HashMap<>();
        numbers = new HashMap<>();
        JsonNode value = value("");
        if (value.isString()) {
            Place at = Objects.requireNonNull(positions.get(""));
            Optional<FullWidth> colon = FullWidth.beginning(value.asString(), at.line(), at.column());
            if (colon.isPresent()) {
                throw new InputException(
                        colon.get().reason(), colon.get().line(), colon.get().column());
            }
        }
        return new Parsed(value, new Positions(positions, numbers));
    }

    private JsonNode value(String pointer) throws InputException {
        refuseAlias();
        refuseDepth();
        last = here();
        positions.putIfAbsent(pointer, last);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> {
                numbers.put(pointer, parser.getString());
                yield integer();
            }
            case VALUE_NUMBER_FLOAT -> {
                numbers.put(pointer, parser.getString());
                yield NODES.numberNode(parser.getDoubleValue());
            }
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new InputException(Messages.text("intake.syntax", format), here());
        };
    }

    private JsonNode integer() {
        return NODES.numberNode(parser.getLongValue());
    }

    private ObjectNode object(String pointer) throws InputException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseAlias();
            String name = parser.currentName();
            if (object.has(name)) {
                throw new InputException(Messages.text("intake.duplicate-key", name), here());
            }
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            last = here();
            positions.put(child, last);
            parser.nextToken();
            object.set(name, value(child));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws InputException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }

    /** Jackson gives an alias as a text that is the anchor's name, which would be taken for a value. */
    private void refuseAlias() throws InputException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new InputException(Messages.text("intake.alias"), here());
        }
    }

    private void refuseDepth() throws InputException {
        if (parser.currentToken().isStructStart() && parser.streamReadContext().getNestingDepth() > Limits.DEPTH) {
            throw new InputException(Messages.text("intake.depth", Limits.DEPTH), last);
        }
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place.TextPlace(linesBefore + location.getLineNr(), location.getColumnNr());
    }

    private static InputException refused(JacksonException e, String format, int linesBefore) {
        TokenStreamLocation location = e.getLocation();
        int line = linesBefore + (location == null ? 0 : Math.max(0, location.getLineNr()));
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new InputException(reason(e, format), line, column, e);
    }

    private static BilingualText reason(JacksonException e, String format) {
        if (e instanceof UnexpectedEndOfInputException) {
            return Messages.text("intake.unexpected-end", format);
        }
        String first = String.valueOf(e.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .limit(2)
                .collect(Collectors.joining(", "));
        return new BilingualText(
                Messages.text("intake.syntax", format).en() + ": " + first,
                Messages.text("intake.syntax", format).zh());
    }
}
