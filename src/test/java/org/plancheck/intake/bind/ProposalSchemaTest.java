package org.plancheck.intake.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Range;
import org.plancheck.proposal.StatedDate;
import org.plancheck.text.BilingualText;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the published schema from the records and holds it against the one in the repository. */
class ProposalSchemaTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path PUBLISHED = Path.of("src/main/resources/org/plancheck/proposal.schema.json");
    private static final String DATE = "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Run with {@code -DupdateSchema} to write the schema anew after a change of the records. */
    @Test
    void the_published_schema_says_what_the_records_say() throws Exception {
        String made = schema();
        if (System.getProperty("updateSchema") != null) {
            Files.writeString(PUBLISHED, made);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(made);
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        String shown = ProposalSchema.shown(MAPPER.valueToTree("x".repeat(58) + "😀😀"))
                .en();

        assertThat(shown).isEqualTo("\"" + "x".repeat(58) + "😀…");
    }

    private String schema() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:plancheck:proposal");
        root.put("title", "plancheck: proposals of national standards 国家标准项目建议");
        ArrayNode either = root.putArray("anyOf");
        either.addObject().put("$ref", "#/$defs/Proposal");
        either.addObject().put("type", "array").putObject("items").put("$ref", "#/$defs/Proposal");
        define(Vocabulary.PROPOSAL);
        ObjectNode defs = root.putObject("$defs");
        definitions.forEach(defs::set);
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private void define(SectionType section) {
        if (definitions.containsKey(section.name())) {
            return;
        }
        ObjectNode definition = MAPPER.createObjectNode();
        definitions.put(section.name(), definition);
        definition.put("title", both(section.label()));
        definition.putArray("type").add("object").add("null");
        definition.put("additionalProperties", false);
        if (section == Vocabulary.PROPOSAL) {
            definition.put("type", "object");
            definition.putArray("required").add("id");
        }
        ObjectNode properties = definition.putObject("properties");
        for (FieldType field : section.fields()) {
            ObjectNode property = properties.putObject(field.name());
            property.put("description", both(field.explanation()));
            if (field.isList()) {
                property.putArray("type").add("array").add("null");
                type(property.putObject("items"), field, false);
            } else {
                type(property, field, field.mayBeAbsent());
            }
        }
    }

    private void type(ObjectNode schema, FieldType field, boolean nullable) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            ArrayNode codes = schema.putArray("enum");
            ArrayNode explained = schema.putArray("enumDescriptions");
            for (Coded code : field.codes()) {
                codes.add(code.code());
                explained.add(both(Terms.name(code)));
            }
            if (nullable) {
                codes.addNull();
            }
        } else if (type == StatedDate.class) {
            typed(schema, "string", nullable).put("pattern", DATE);
        } else if (field.hasSections()) {
            schema.put("$ref", "#/$defs/" + field.section().name());
            define(field.section());
        } else if (type == Integer.class) {
            assertThat(field.range()).as("range of %s", field).isPresent();
            Range range = field.range().get();
            typed(schema, "integer", nullable).put("minimum", range.min()).put("maximum", range.max());
        } else if (type == Boolean.class) {
            typed(schema, "boolean", nullable);
        } else {
            assertThat(type).as("type of %s", field).isEqualTo(String.class);
            typed(schema, "string", nullable);
            if (!nullable) {
                schema.put("minLength", 1);
            }
        }
    }

    private static ObjectNode typed(ObjectNode schema, String type, boolean nullable) {
        if (nullable) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        return schema;
    }

    private static String both(BilingualText text) {
        return text.en() + " · " + text.zh();
    }
}
