package org.plancheck.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Terms;
import org.plancheck.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Understands what people write into a cell as the value of a field. What is not understood is passed on as it stands:
 * the schema then says what is wrong with it.
 */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("(?:TRL)?([+-]?\\d{1,9})(?:\\.0+)?(?:个?月|months?|天|日|days?|级)?");
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d\\s+\\d");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?)?)?[年月]?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern SHORT_ICS = Pattern.compile("(\\d{1,2})\\.(\\d{1,3})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\n;\uFF1B、]\\s*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[\\n;\uFF1B、,\uFF0C]\\s*|\\s+(?=[A-Z]\\d)");
    private static final Pattern BETWEEN_TITLES = Pattern.compile("\\s*[\\n;\uFF1B]\\s*");
    private static final Set<String> CODES = Set.of("ics", "keyAreas", "topics", "mandatoryFields", "revises");

    private final Map<Class<?>, Map<String, String>> meanings = new HashMap<>();
    private final Set<String> none;
    private final Set<String> silence;

    Values() {
        none = texts("none");
        silence = texts("silence");
    }

    private static Set<String> texts(String name) {
        return StreamSupport.stream(Labels.KNOWN.data().get(name).spliterator(), false)
                .map(text -> text.asString()).collect(Collectors.toSet());
    }

    /** Whether a text says that there is none. */
    boolean none(String text) {
        return none.contains(narrow(text));
    }

    /** Whether a text says nothing, as a dash does. */
    boolean silent(String text) {
        return text.isBlank() || silence.contains(narrow(text));
    }

    /** The code of a value that is written as one of its names, if there is one. */
    Optional<String> meaning(Class<?> type, String text) {
        return Optional.ofNullable(meanings.computeIfAbsent(type, Values::meanings).get(key(text)));
    }

    /** Tells the options that a form prints for values of a type. */
    Predicate<String> option(Class<?> type) {
        return text -> none(text) || meaning(type.isRecord() ? Boolean.class : type, text).isPresent()
                || type == Integer.class && scalar(type, text).isNumber()
                || Labels.KNOWN.data().get("options").path(type.getSimpleName()).valueStream()
                        .anyMatch(option -> key(option.asString()).equals(key(text)));
    }

    /** A value that is written as JSON, as where a list of sections stands in one cell. */
    static Optional<JsonNode> literal(Cell cell) throws Refused {
        String text = cell.text().strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Documents.json(text).isEmpty() && !text.startsWith("[")
                    ? NODES.objectNode() : MAPPER.readTree(text));
        } catch (JacksonException | Refused e) {
            throw new Refused(Messages.text("cell.literal"), cell.position());
        }
    }

    /**
     * The value of a field that has no fields of its own; absent if the cell says nothing of it.
     *
     * @throws Refused if more than one box is ticked where one value is asked for, it is not clear which one is, or a list is
     *                 begun with a bracket that does not end
     */
    Optional<JsonNode> of(Field field, Cell cell) throws Refused {
        if (field.list()) {
            return list(field, cell);
        }
        if (field.type() == String.class) {
            String text = text(field, cell);
            return silent(text) ? Optional.empty() : Optional.of(NODES.stringNode(text.strip()));
        }
        String text = cell.text();
        Optional<List<String>> ticked = Boxes.ticked(cell, option(field.type()));
        if (ticked.isPresent()) {
            if (ticked.get().size() > 1) {
                throw new Refused(Messages.text("cell.two-ticked", ticked.get()), cell.position());
            }
            text = ticked.get().isEmpty() ? "" : ticked.get().get(0);
        }
        if (silent(text)) {
            return Optional.empty();
        }
        if (none(text) && meaning(field.type(), text).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(scalar(field.type(), text.strip()));
    }

    /** The elements that a text names; an empty list if it says that there are none. */
    Optional<JsonNode> list(Field field, Cell cell) throws Refused {
        Optional<JsonNode> literal = literal(cell);
        if (literal.isPresent()) {
            return literal;
        }
        String text = text(field, cell);
        Optional<List<String>> ticked = Boxes.ticked(new Cell(cell.column(), text, cell.position()), option(field.type()));
        if (ticked.isPresent() && ticked.get().isEmpty() || silent(text)) {
            return Optional.empty();
        }
        ArrayNode list = NODES.arrayNode();
        if (none(text)) {
            return Optional.of(list);
        }
        if (meaning(field.type(), text).isPresent()) {
            return Optional.of(list.add(scalar(field.type(), text)));
        }
        boolean dealtOut = field.steps().contains("*");
        for (String part : ticked.orElseGet(() -> parts(field, text))) {
            if (dealtOut && silent(part)) {
                list.addNull();
            } else if (!silent(part) && !(none(part) && meaning(field.type(), part).isEmpty())) {
                list.add(field.type() == String.class ? NODES.stringNode(part.strip()) : scalar(field.type(), part.strip()));
            }
        }
        return Optional.of(list);
    }

    private static List<String> parts(Field field, String text) {
        String last = field.steps().get(field.steps().size() - 1);
        Pattern between = last.equals("title") ? BETWEEN_TITLES
                : field.type().isEnum() || CODES.contains(last) ? BETWEEN_CODES : BETWEEN;
        boolean dealtOut = field.steps().contains("*");
        return Stream.of(between.split(text.strip())).filter(part -> dealtOut || !part.isBlank()).toList();
    }

    private JsonNode scalar(Class<?> type, String text) {
        if (type == Boolean.class) {
            return meaning(type, text).<JsonNode>map(code -> NODES.booleanNode(code.equals("true"))).orElse(NODES.stringNode(text));
        }
        if (type == Integer.class) {
            Matcher number = NUMBER.matcher(narrow(text).toLowerCase(java.util.Locale.ROOT).replace("trl", "TRL"));
            return number.matches() && !TWO_NUMBERS.matcher(text).find()
                    ? NODES.numberNode(Integer.parseInt(number.group(1))) : NODES.stringNode(text);
        }
        if (type == StatedDate.class) {
            return NODES.stringNode(date(text));
        }
        return NODES.stringNode(type.isEnum() ? meaning(type, text).orElse(text) : text);
    }

    private static String date(String text) {
        String narrow = narrow(text);
        Matcher day = DAY.matcher(narrow);
        Matcher date = day.matches() ? day : DATE.matcher(narrow);
        if (!date.matches()) {
            return text;
        }
        StringBuilder stated = new StringBuilder(date.group(1));
        for (int part = 2; part <= 3 && date.group(part) != null; part++) {
            stated.append('-').append(date.group(part).length() == 1 ? "0" : "").append(date.group(part));
        }
        return stated.toString();
    }

    /** Text is taken as the table shows it; an ICS code that was typed as a number has lost the zeros at its ends. */
    private static String text(Field field, Cell cell) {
        if (!cell.text().equals(cell.shown()) && field.steps().get(0).equals("ics")) {
            Matcher ics = SHORT_ICS.matcher(cell.text());
            if (ics.matches()) {
                return "0".repeat(2 - ics.group(1).length()) + ics.group(1) + "." + ics.group(2) + "0".repeat(3 - ics.group(2).length());
            }
        }
        return cell.shown();
    }

    private static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new HashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                Coded coded = (Coded) constant;
                meanings.put(key(coded.code()), coded.code());
                meanings.putIfAbsent(key(Terms.name(coded).zh()), coded.code());
                meanings.putIfAbsent(key(Terms.name(coded).en()), coded.code());
            }
        }
        if (type == Boolean.class) {
            meanings.put("true", "true");
            meanings.put("false", "false");
        }
        JsonNode people = Labels.KNOWN.data().get("values").get(type.getSimpleName());
        if (people != null) {
            people.properties().forEach(entry -> entry.getValue().forEach(
                    text -> meanings.putIfAbsent(key(text.asString()), entry.getKey())));
        }
        return meanings;
    }

    private static String key(String text) {
        String folded = Labels.folded(text);
        return folded.isEmpty() ? narrow(text) : folded;
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }
}
