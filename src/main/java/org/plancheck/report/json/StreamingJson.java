package org.plancheck.report.json;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one JSON object part by part, so that a long list within it is never held as a whole. Indented, with the same
 * line ends everywhere; what it writes to stays open.
 */
final class StreamingJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** An array's elements begin on its own line. */
    static final DefaultPrettyPrinter INLINE_ARRAYS = new DefaultPrettyPrinter().withObjectIndenter(INDENT);

    /** An array's elements begin on lines of their own. */
    static final DefaultPrettyPrinter INDENTED_ARRAYS = INLINE_ARRAYS.withArrayIndenter(INDENT);

    private final JsonGenerator json;

    StreamingJson(Writer out, DefaultPrettyPrinter style) {
        json = writer(style).createGenerator(out);
    }

    StreamingJson(OutputStream out, DefaultPrettyPrinter style) {
        json = writer(style).createGenerator(out);
    }

    private static ObjectWriter writer(DefaultPrettyPrinter style) {
        return MAPPER.writer().with(style);
    }

    void startObject() {
        json.writeStartObject();
    }

    void startObject(String name) {
        json.writeName(name);
        json.writeStartObject();
    }

    void startArray(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    void endObject() {
        json.writeEndObject();
    }

    void endArray() {
        json.writeEndArray();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /** Writes a record that is small enough to be held. */
    void value(String name, Object value) {
        json.writeName(name);
        json.writePOJO(value);
    }

    /** Writes an array of records, each made when its turn comes. */
    <T> void values(String name, Iterable<T> elements, Function<T, Object> entry) {
        startArray(name);
        elements.forEach(element -> json.writePOJO(entry.apply(element)));
        endArray();
    }

    /** Writes an object that is small enough to be made first. */
    void object(String name, Consumer<ObjectNode> content) {
        json.writeName(name);
        object(content);
    }

    /** Writes an object as an element of an array. */
    void object(Consumer<ObjectNode> content) {
        ObjectNode node = MAPPER.createObjectNode();
        content.accept(node);
        json.writeTree(node);
    }

    /** Writes an array of objects, one after another. */
    <T> void array(String name, Iterable<T> elements, BiConsumer<T, ObjectNode> content) {
        startArray(name);
        elements.forEach(element -> object(node -> content.accept(element, node)));
        endArray();
    }

    /** Ends the object that was started first. */
    void end() {
        endObject();
        json.close();
    }
}
