package org.plancheck.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.plancheck.proposal.Range;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Title;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposals with anything the vocabulary allows, the same for the same seed. */
public final class RandomProposals {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {
        "数据质量",
        "Alpha Co., Ltd.",
        "a; b",
        "甲、乙",
        "say \"x\"",
        "two\nlines",
        "GB/T 1.1-2020",
        "ISO/IEC 27001:2022",
        "- not a list",
        "# no comment",
        "yes",
        "0123",
        "1e5",
        "2024-01-01",
        "=1+1",
        "key: value",
        "[x",
        "{y",
        "*a",
        "&b",
        "'q'",
        "null",
        "☑ in a text",
        "inner  blanks x",
        "é\u00A0ü",
        "𠮷野",
        "|",
        "no, none",
        "~"
    };

    private final Random random;

    public RandomProposals(long seed) {
        random = new Random(seed);
    }

    public ObjectNode next(String id) {
        ObjectNode proposal = section(Vocabulary.PROPOSAL);
        ObjectNode all = NODES.objectNode();
        all.put("id", id);
        proposal.remove("id");
        proposal.properties().forEach(entry -> all.set(entry.getKey(), entry.getValue()));
        return all;
    }

    private ObjectNode section(SectionType declared) {
        ObjectNode section = NODES.objectNode();
        for (FieldType field : declared.fields()) {
            if (random.nextInt(3) > 0) {
                section.set(field.name(), field.isList() ? list(field) : value(field));
            }
        }
        return section;
    }

    private ArrayNode list(FieldType field) {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            JsonNode value = value(field);
            if (list.valueStream().noneMatch(value::equals)) {
                list.add(value);
            }
        }
        return list;
    }

    private JsonNode value(FieldType field) {
        Class<?> type = field.type();
        if (type == Boolean.class) {
            return NODES.booleanNode(random.nextBoolean());
        }
        if (type == Integer.class) {
            Range range = field.range().orElseThrow();
            return NODES.numberNode(range.min() + random.nextInt(range.max() - range.min() + 1));
        }
        if (type == StatedDate.class) {
            return NODES.stringNode("2024-03-15".substring(0, new int[] {4, 7, 10}[random.nextInt(3)]));
        }
        if (type.isEnum()) {
            return NODES.stringNode(
                    field.codes().get(random.nextInt(field.codes().size())).code());
        }
        if (type == String.class) {
            String text = TEXTS[random.nextInt(TEXTS.length)];
            boolean oneLine = field.owner().type() == Title.class;
            return NODES.stringNode(oneLine ? text.replace('\n', ' ') : text);
        }
        return section(field.section());
    }

    /** The cells of one row by dotted path: what a path cannot say, as a list of sections, stands in its cell as JSON. */
    public static Map<String, String> cells(ObjectNode proposal) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", proposal, cells);
        return cells;
    }

    private static void flatten(String path, ObjectNode section, Map<String, String> cells) {
        section.properties().forEach(entry -> {
            String here = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            if (entry.getValue() instanceof ObjectNode inner && !inner.isEmpty()) {
                flatten(here, inner, cells);
            } else {
                cells.put(
                        here,
                        entry.getValue().isContainer()
                                ? entry.getValue().toString()
                                : entry.getValue().asString());
            }
        });
    }
}
