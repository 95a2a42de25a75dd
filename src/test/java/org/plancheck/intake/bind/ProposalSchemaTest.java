package org.plancheck.intake.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Within;
import org.plancheck.text.BilingualText;
import org.plancheck.vocabulary.Terms;
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
        define(Proposal.class);
        ObjectNode defs = root.putObject("$defs");
        definitions.forEach(defs::set);
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private void define(Class<?> section) {
        if (definitions.containsKey(section.getSimpleName())) {
            return;
        }
        ObjectNode definition = MAPPER.createObjectNode();
        definitions.put(section.getSimpleName(), definition);
        definition.put("title", both(Terms.name(section)));
        definition.putArray("type").add("object").add("null");
        definition.put("additionalProperties", false);
        if (section == Proposal.class) {
            definition.put("type", "object");
            definition.putArray("required").add("id");
        }
        ObjectNode properties = definition.putObject("properties");
        for (RecordComponent field : section.getRecordComponents()) {
            ObjectNode property = properties.putObject(field.getName());
            property.put("description", both(Terms.explanation(field)));
            boolean id = section == Proposal.class && field.getName().equals("id");
            if (field.getGenericType() instanceof ParameterizedType list) {
                property.putArray("type").add("array").add("null");
                type(property.putObject("items"), field, (Class<?>) list.getActualTypeArguments()[0], false);
            } else {
                type(property, field, field.getType(), !id);
            }
        }
    }

    private void type(ObjectNode schema, RecordComponent field, Class<?> type, boolean nullable) {
        if (type.isEnum()) {
            ArrayNode codes = schema.putArray("enum");
            ArrayNode explained = schema.putArray("enumDescriptions");
            for (Object constant : type.getEnumConstants()) {
                codes.add(((Coded) constant).code());
                explained.add(both(Terms.name((Coded) constant)));
            }
            if (nullable) {
                codes.addNull();
            }
        } else if (type == StatedDate.class) {
            typed(schema, "string", nullable).put("pattern", DATE);
        } else if (type.isRecord()) {
            schema.put("$ref", "#/$defs/" + type.getSimpleName());
            define(type);
        } else if (type == Integer.class) {
            Within within = field.getAnnotation(Within.class);
            assertThat(within).as("range of %s", field).isNotNull();
            typed(schema, "integer", nullable).put("minimum", within.min()).put("maximum", within.max());
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
