package org.plancheck.intake.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.document.Cell;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.intake.value.ParsedValue.NothingStated;
import org.plancheck.intake.value.ParsedValue.OtherText;
import org.plancheck.intake.value.ParsedValue.PlainValue;
import org.plancheck.intake.value.ParsedValue.StatedValue;
import org.plancheck.intake.value.ParsedValue.ValueWithRest;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.WrittenForm;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Understands what people write into a cell as the value of a field. What is not understood is passed on as it stands:
 * the schema then says what is wrong with it.
 */
public final class ValueReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?)?)?[年月]?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern SHORT_ICS = Pattern.compile("(\\d{1,2})\\.(\\d{1,3})");
    private static final Pattern NAMED_CODE = Pattern.compile("(?i)^(?:ICS|CCS)[\\s:\uFF1A]{0,9}(?=\\S)");
    private static final Pattern BETWEEN = Pattern.compile("[\\n;\uFF1B、]\\s*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\n;\uFF1B、,\uFF0C]\\s*|(?<!\\s)\\s+(?=[A-Z]\\d)");
    private static final Pattern BETWEEN_REVISED =
            Pattern.compile(BETWEEN_CODES.pattern() + "|\\s*(?:以?及|[和与]|\\band\\b)\\s*(?=[A-Z])");
    private static final Pattern REPLACES = Pattern.compile(
            "(?i)^(?:(?:本标准)?(?:拟|将)?(?:代替|替代|取代|修订)|replaces|supersedes|revises)[\\s:\uFF1A]*(?=[A-Z])");
    private static final Pattern BETWEEN_TITLES = Pattern.compile("[\\n;\uFF1B]\\s*");
    private static final Pattern LEADING =
            Pattern.compile("(?s)([^(\uFF08\\[【:\uFF1A,\uFF0C;\uFF1B]{1,40})[(\uFF08\\[【:\uFF1A,\uFF0C;\uFF1B](.+)");
    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*[)\uFF09\\]】]\\s*$");
    private static final Pattern STANDARD_NUMBER = Pattern.compile(
            "(?i)[A-Z]{1,6}(?:/[A-Z]{1,6})*\\s*\\d[\\d.\\s]{0,12}(?:[-\u2013\u2014:\uFF1A]\\s*\\d{2,4})?");
    private static final ValueWords WORDS = ValueWords.KNOWN;

    private ValueReader() {}

    /** Yes or no, with what is said besides; absent if the text is no such answer. */
    public static Optional<StatedValue> answer(String text) {
        return known(Boolean.class, text)
                .<StatedValue>map(PlainValue::new)
                .or(() -> leading(part -> known(Boolean.class, part), Boolean.class, text.strip()));
    }

    /** Tells the options that a form prints for the values of a field. */
    public static Predicate<String> option(FieldPath field) {
        Class<?> type = field.type();
        return text -> WORDS.none(text)
                || WORDS.meaning(type.isRecord() ? Boolean.class : type, text).isPresent()
                || type == Integer.class && known(field, text).isPresent()
                || WORDS.isOption(type, text);
    }

    /** A value that is written as JSON, as where a list of sections stands in one cell. */
    public static Optional<JsonNode> literal(Cell cell) throws InputException {
        String text = cell.text().strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DocumentParser.json(text).isEmpty() && !text.startsWith("[")
                            ? NODES.objectNode()
                            : MAPPER.readTree(text));
        } catch (JacksonException | InputException e) {
            throw new InputException(Messages.text("cell.literal"), cell.position());
        }
    }

    /**
     * The value of a field that has no fields of its own.
     *
     * @throws InputException if more than one box is ticked where one value is asked for, it is not clear which one is, or a list is
     *                 begun with a bracket that does not end
     */
    public static ParsedValue of(FieldPath field, Cell cell) throws InputException {
        if (field.list()) {
            return list(field, cell);
        }
        if (field.type() == String.class) {
            String text = field.field().isStamped()
                    ? OrganisationNames.withoutSeal(cell.shown().strip())
                    : text(field, cell);
            return WORDS.silent(text) ? new NothingStated() : value(field, text.strip());
        }
        String text = cell.text();
        Optional<List<String>> ticked = TickBoxes.ticked(cell, option(field));
        if (ticked.isPresent()) {
            if (ticked.get().size() > 1) {
                throw new InputException(Messages.text("cell.two-ticked", ticked.get()), cell.position());
            }
            text = ticked.get().isEmpty()
                    ? ""
                    : ticked.get().get(0)
                            + TickBoxes.behindOptions(
                                    cell, option(field), ticked.get().get(0));
        }
        if (WORDS.silent(text)
                || WORDS.none(text) && WORDS.meaning(field.type(), text).isEmpty()) {
            return new NothingStated();
        }
        return value(field, text.strip());
    }

    /** The elements that a text names; an empty list if it says that there are none. */
    private static ParsedValue list(FieldPath field, Cell cell) throws InputException {
        Optional<JsonNode> literal = literal(cell);
        if (literal.isPresent()) {
            return new PlainValue(literal.get());
        }
        String text = text(field, cell);
        Optional<List<String>> ticked = TickBoxes.ticked(new Cell(cell.column(), text, cell.position()), option(field));
        if (ticked.isPresent() && ticked.get().isEmpty() || WORDS.silent(text)) {
            return new NothingStated();
        }
        List<String> said = ticked.orElseGet(() -> List.of(text.strip()));
        if (asksWhatIsConverted(field) && said.stream().allMatch(ValueReader::no)) {
            return new OtherText();
        }
        if (WORDS.none(text)) {
            return new PlainValue(NODES.arrayNode());
        }
        if (WORDS.meaning(field.type(), text).isPresent()) {
            return new PlainValue(NODES.arrayNode().add(value(field, text).value()));
        }
        if (ticked.isEmpty() && field.is(KnownFields.DRAFTING_ORGANISATION_NAMES)) {
            return organisations(field, text);
        }
        return elements(field, ticked.orElseGet(() -> parts(field, text)));
    }

    private static StatedValue organisations(FieldPath field, String text) {
        OrganisationNames names = OrganisationNames.of(text);
        JsonNode value = elements(field, names.names()).value();
        if (names.more()) {
            return withNote(value, Messages.text("cell.more-organisations", OneLine.quoted(text)));
        }
        if (names.blanks()) {
            return withNote(
                    value,
                    Messages.text(
                            "cell.organisations-by-blanks",
                            OneLine.quoted(text),
                            names.names().size()));
        }
        return names.roles()
                ? withNote(value, Messages.text("cell.organisation-roles", OneLine.quoted(text)))
                : new PlainValue(value);
    }

    private static StatedValue withNote(JsonNode value, BilingualText note) {
        return new ValueWithRest(value, "", note);
    }

    /** Forms ask of industry standards only whether one is converted: a no there does not say that there is none on the matter. */
    private static boolean asksWhatIsConverted(FieldPath field) {
        return field.isBeside(KnownFields.INDUSTRY_STANDARDS) && field.intoAllElements();
    }

    private static boolean no(String text) {
        return WORDS.none(text)
                || WORDS.meaning(Boolean.class, text).filter("false"::equals).isPresent();
    }

    private static StatedValue elements(FieldPath field, List<String> parts) {
        ArrayNode list = NODES.arrayNode();
        Optional<BilingualText> note = Optional.empty();
        for (String part : parts) {
            if (field.intoAllElements() && WORDS.silent(part)) {
                list.addNull();
            } else if (!WORDS.silent(part)
                    && !(WORDS.none(part) && WORDS.meaning(field.type(), part).isEmpty())) {
                StatedValue element = value(field, part.strip());
                list.add(element.value());
                note = note.or(
                        () -> element instanceof ValueWithRest more ? Optional.of(more.note()) : Optional.empty());
            }
        }
        return note.<StatedValue>map(first -> withNote(list, first)).orElseGet(() -> new PlainValue(list));
    }

    /** Whether a text is nothing but numbers of standards. */
    public static boolean standardNumbers(String text) {
        return !text.isBlank()
                && Splitter.parts(text, BETWEEN_CODES).stream()
                        .allMatch(part -> STANDARD_NUMBER.matcher(part).matches());
    }

    private static List<String> parts(FieldPath field, String text) {
        boolean revised = field.is(KnownFields.REVISES);
        boolean codes = field.type().isEnum()
                || field.field().writtenForm().filter(WrittenForm.CODE::equals).isPresent();
        Pattern between = field.is(KnownFields.ADOPTED_TITLES)
                ? BETWEEN_TITLES
                : revised ? BETWEEN_REVISED : codes ? BETWEEN_CODES : BETWEEN;
        boolean dealtOut = field.intoAllElements();
        return Splitter.parts(text.strip(), between).stream()
                .map(part -> revised ? REPLACES.matcher(part).replaceFirst("") : part)
                .filter(part -> dealtOut || !part.isEmpty())
                .toList();
    }

    /** One value; a text that is not understood stays as it is. */
    private static StatedValue value(FieldPath field, String text) {
        Optional<JsonNode> whole = known(field, text);
        if (whole.isPresent() || field.type() == String.class) {
            return new PlainValue(whole.orElseGet(() -> NODES.stringNode(
                    field.isBeside(KnownFields.ICS) || field.isBeside(KnownFields.CCS)
                            ? NAMED_CODE.matcher(text).replaceFirst("")
                            : text)));
        }
        return leading(field, text).orElseGet(() -> new PlainValue(NODES.stringNode(text)));
    }

    /**
     * A value that is followed by more, in brackets or behind a colon or a comma: {@code 是（专利号…）}. It is none where what
     * follows may take it back.
     */
    private static Optional<StatedValue> leading(FieldPath field, String text) {
        return leading(part -> known(field, part), field.type(), text);
    }

    private static Optional<StatedValue> leading(
            Function<String, Optional<JsonNode>> known, Class<?> type, String text) {
        Matcher parts = LEADING.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<JsonNode> value = known.apply(parts.group(1).strip());
        String rest = BRACKET_AT_END.matcher(parts.group(2)).replaceFirst("").strip();
        Optional<JsonNode> other = known.apply(rest);
        if (value.isEmpty()
                || other.isPresent() && !other.equals(value)
                || WORDS.silent(rest)
                || WORDS.doubtful(rest)
                || WORDS.says(type, rest, value.get())) {
            return Optional.empty();
        }
        boolean saysNoMore =
                other.isPresent() || known.apply(parts.group(1) + rest).equals(value);
        return Optional.of(
                saysNoMore
                        ? new PlainValue(value.get())
                        : new ValueWithRest(value.get(), rest, Messages.text("cell.rest", OneLine.quoted(text))));
    }

    private static Optional<JsonNode> known(FieldPath field, String text) {
        if (field.is(KnownFields.COMMITTEE_NUMBER)) {
            CommitteeText committee = CommitteeText.of(text);
            return committee.name().isEmpty() ? Optional.of(NODES.stringNode(committee.number())) : Optional.empty();
        }
        return field.type() == Integer.class
                ? WrittenNumbers.of(field.field().unit(), text).map(NODES::numberNode)
                : known(field.type(), text);
    }

    private static Optional<JsonNode> known(Class<?> type, String text) {
        if (type == Boolean.class) {
            return WORDS.meaning(type, text).map(code -> NODES.booleanNode(code.equals("true")));
        }
        if (type == StatedDate.class) {
            return date(text).map(NODES::stringNode);
        }
        return type.isEnum() ? WORDS.meaning(type, text).map(NODES::stringNode) : Optional.empty();
    }

    private static Optional<String> date(String text) {
        String narrow = ValueWords.narrow(text);
        Matcher day = DAY.matcher(narrow);
        Matcher date = day.matches() ? day : DATE.matcher(narrow);
        if (!date.matches()) {
            return Optional.empty();
        }
        StringBuilder stated = new StringBuilder(date.group(1));
        for (int part = 2; part <= 3 && date.group(part) != null; part++) {
            stated.append('-').append(date.group(part).length() == 1 ? "0" : "").append(date.group(part));
        }
        return Optional.of(stated.toString());
    }

    /** Text is taken as the table shows it; an ICS code that was typed as a number has lost the zeros at its ends. */
    private static String text(FieldPath field, Cell cell) {
        if (cell.number() && field.isBeside(KnownFields.ICS)) {
            Matcher ics = SHORT_ICS.matcher(cell.text());
            if (ics.matches()) {
                return "0".repeat(2 - ics.group(1).length()) + ics.group(1) + "." + ics.group(2)
                        + "0".repeat(3 - ics.group(2).length());
            }
        }
        return cell.shown();
    }
}
