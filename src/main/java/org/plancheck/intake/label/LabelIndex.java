package org.plancheck.intake.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.proposal.Proposal;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Nearest;
import org.plancheck.vocabulary.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Knows which field a label of a form or a heading of a table leads to: by the names that the vocabulary gives itself in
 * both languages, by paths such as {@code associationStandard.number}, and by what forms call them (labels.yaml).
 */
public final class LabelIndex {

    private static final String RESOURCE = "/org/plancheck/labels.yaml";
    private static final int LONGEST = 100;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔].*?[)\\]】〕]");
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)[(\\[【〔]\\s*(?:(?<zh>中文?|汉语|(?:in )?chinese|zh)|英文?|英语|(?:in )?english|en)(?:名称?)?\\s*[)\\]】〕]");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*[(]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]\\s*");
    private static final Pattern LABELLED = Pattern.compile("\\s*([^:]{1,20}):");
    private static final Set<String> OF_ONE_LINE = Set.of(
            "zh",
            "en",
            "name",
            "number",
            "title",
            "ccs",
            "association",
            "programme",
            "instrument",
            "with",
            "products",
            "standard",
            "authority",
            "party",
            "by");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CODE = Pattern.compile("[a-z]+[a-zA-Z.]*");
    private static final Pattern FOLDED_AWAY = Pattern.compile("[\\s_\\-:*,;/、。!?\"'“”‘’()\\[\\]【】〔〕]");

    /** The one set of labels, the same for every file; made when the patterns above are. */
    public static final LabelIndex KNOWN = new LabelIndex();

    private final JsonNode data;
    private final Map<Class<?>, Map<String, FieldPath>> fields = new HashMap<>();
    private final Map<String, FieldPath> fromForms = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> serial = new HashSet<>();
    private final Set<String> captions = new HashSet<>();
    private final Set<String> vague = new HashSet<>();
    private final Set<String> footer = new HashSet<>();
    private final Map<String, FieldPath> below = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private LabelIndex() {
        try (InputStream in = LabelIndex.class.getResourceAsStream(RESOURCE)) {
            data = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data.get("fields")
                .properties()
                .forEach(entry -> entry.getValue().forEach(label -> {
                    FieldPath field = path(Proposal.class, entry.getKey())
                            .orElseThrow(() -> new IllegalStateException("labels.yaml: no field " + entry.getKey()));
                    FieldPath before = fromForms.put(folded(label.asString()), field);
                    if (before != null && !before.equals(field)) {
                        throw new IllegalStateException("labels.yaml: " + label.asString() + " leads to two fields");
                    }
                    shown.add(label.asString());
                }));
        data.get("former").properties().forEach(entry -> former(entry.getKey(), entry.getValue()));
        data.get("alone").forEach(entry -> alone(entry.asString()));
        data.get("below")
                .properties()
                .forEach(entry -> entry.getValue().forEach(label -> {
                    FieldPath field = path(Proposal.class, entry.getKey())
                            .orElseThrow(() -> new IllegalStateException("labels.yaml: no field " + entry.getKey()));
                    below.put(field.steps().get(0) + "/" + folded(label.asString()), field);
                }));
        data.get("kept").forEach(label -> shown.add(label.asString()));
        kept.addAll(foldedLabels("kept"));
        serial.addAll(foldedLabels("serial"));
        captions.addAll(foldedLabels("captions"));
        vague.addAll(foldedLabels("vague"));
        footer.addAll(foldedLabels("footer"));
        for (RecordComponent field : Proposal.class.getRecordComponents()) {
            shown.add(field.getName());
            shown.add(Terms.name(field).zh());
            shown.add(Terms.name(field).en());
        }
    }

    /** Makes the names of a field labels by themselves; in English only those of several words say enough. */
    private void alone(String path) {
        FieldPath field = path(Proposal.class, path)
                .orElseThrow(() -> new IllegalStateException("labels.yaml: no field " + path));
        BilingualText name =
                Terms.path("/" + path.replaceAll("\\.\\*?\\.?", "/")).orElseThrow();
        Stream<String> former = data.get("former").path(path).valueStream().map(JsonNode::asString);
        for (String names :
                Stream.concat(Stream.of(name.zh(), name.en()), former).toList()) {
            String own = names.substring(names.lastIndexOf('›') + 1).strip();
            if (HAN.matcher(own).find() || own.contains(" ")) {
                names(own).forEach(reading -> fromForms.putIfAbsent(folded(reading), field));
                shown.add(own);
            }
        }
    }

    /** Makes the names that a field had before names of it still, wherever its own are. */
    private void former(String path, JsonNode names) {
        int end = path.lastIndexOf('.');
        Class<?> section = end < 0
                ? Proposal.class
                : path(Proposal.class, path.substring(0, end))
                        .map(FieldPath::type)
                        .orElseThrow(() -> new IllegalStateException("labels.yaml: no field " + path));
        FieldPath field = Optional.ofNullable(fieldsOf(section).get(folded(path.substring(end + 1))))
                .orElseThrow(() -> new IllegalStateException("labels.yaml: no field " + path));
        names.forEach(name -> fieldsOf(section).putIfAbsent(folded(name.asString()), field));
    }

    private Set<String> foldedLabels(String list) {
        return data.get(list)
                .valueStream()
                .map(label -> folded(label.asString()))
                .collect(Collectors.toSet());
    }

    /** What labels.yaml says besides labels. */
    public JsonNode data() {
        return data;
    }

    /** The field that a label leads to. */
    public Optional<FieldPath> of(String label) {
        Optional<FieldPath> known = withoutLanguage(label);
        Optional<String> language =
                known.filter(field -> field.steps().get(0).equals("title")).flatMap(field -> language(label));
        if (language.isEmpty()) {
            return known;
        }
        FieldPath title = path(Proposal.class, "title." + language.get()).orElseThrow();
        return known.filter(field -> field.section() || field.equals(title)).map(field -> title);
    }

    /** The language of a title that a label says in brackets: {@code 标准名称（英文）}. */
    private static Optional<String> language(String label) {
        Matcher language = LANGUAGE.matcher(normal(label));
        return language.find() ? Optional.of(language.group("zh") != null ? "zh" : "en") : Optional.empty();
    }

    private Optional<FieldPath> withoutLanguage(String label) {
        for (String reading : readings(label)) {
            Optional<FieldPath> field =
                    Optional.ofNullable(fromForms.get(folded(reading))).or(() -> path(Proposal.class, reading));
            if (field.isPresent()) {
                return field;
            }
        }
        String[] joined = label.length() > LONGEST ? new String[0] : label.split("\\s+[/\uFF0F›]\\s+", 2);
        return joined.length < 2 ? Optional.empty() : of(joined[0]).flatMap(above -> of(above, joined[1]));
    }

    /** The field that a label leads to where it stands below another. */
    public Optional<FieldPath> of(FieldPath above, String label) {
        if (!above.section()) {
            return Optional.empty();
        }
        return readings(label).stream()
                .flatMap(reading -> path(above.type(), reading)
                        .map(above::below)
                        .or(() -> Optional.ofNullable(
                                above.steps().size() == 1
                                        ? below.get(above.steps().get(0) + "/" + folded(reading))
                                        : null))
                        .stream())
                .findFirst();
    }

    /**
     * The field that a heading leads to.
     *
     * @param labels from the widest heading down to the column's own
     */
    public Optional<FieldPath> of(List<String> labels) {
        String own = labels.get(labels.size() - 1);
        List<String> above = above(labels);
        if (above.isEmpty()) {
            return of(own);
        }
        Optional<FieldPath> known =
                of(above.get(above.size() - 1) + own).or(() -> of(above).flatMap(field -> of(field, own)));
        return known.isPresent() || vague.contains(folded(own)) ? known : of(own);
    }

    private List<String> above(List<String> labels) {
        return labels.subList(0, labels.size() - 1).stream()
                .filter(label -> !captions.contains(folded(label)))
                .toList();
    }

    /** Whether a running number stands under a heading, of which the last label is its own. */
    public boolean serial(List<String> labels) {
        String own = labels.get(labels.size() - 1);
        return serial(own) && (above(labels).isEmpty() || !vague.contains(folded(own)));
    }

    /** Whether forms have this label, for something that no field is for. */
    public boolean kept(String label) {
        return readings(label).stream().anyMatch(reading -> kept.contains(folded(reading)));
    }

    /** Whether a label means what it means by the heading above it, or may as well be a value. */
    public boolean vague(String label) {
        return vague.contains(folded(label));
    }

    /** Whether a running number stands under this label. */
    public boolean serial(String label) {
        return serial.contains(folded(label));
    }

    /** Whether a text is a label that stands below a table, such as that of a note, with what it labels. */
    public boolean footer(String text) {
        Matcher label = LABELLED.matcher(normal(text));
        return label.lookingAt()
                && readings(label.group(1)).stream()
                        .map(LabelIndex::folded)
                        .anyMatch(reading -> footer.contains(reading) || kept.contains(reading));
    }

    public boolean known(String label) {
        return serial(label) || kept(label) || of(label).isPresent();
    }

    /** The label that was likely meant by an unknown one. */
    public Optional<String> near(String label) {
        return Nearest.to(normal(label).strip(), shown);
    }

    /** The label that was likely meant by an unknown one, in the same script, as the end of a message. */
    public BilingualText nearest(String label) {
        String normal = normal(label).strip();
        boolean han = HAN.matcher(normal).find();
        boolean code = CODE.matcher(normal).matches();
        boolean surely = code && !normal.equals(normal.toLowerCase(Locale.ROOT));
        return Nearest.hint(
                normal,
                shown.stream()
                        .filter(known -> HAN.matcher(known).find() == han)
                        .filter(known -> code && !surely || CODE.matcher(known).matches() == code)
                        .toList());
    }

    /** The names of a section's fields by which a path may name them. */
    private Map<String, FieldPath> fieldsOf(Class<?> section) {
        return fields.computeIfAbsent(section, type -> {
            Map<String, FieldPath> named = new LinkedHashMap<>();
            for (RecordComponent field : type.getRecordComponents()) {
                boolean list = field.getGenericType() instanceof ParameterizedType;
                Class<?> element = list
                        ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
                        : field.getType();
                FieldPath found = new FieldPath(List.of(field.getName()), element, list);
                named.put(folded(field.getName()), found);
                names(Terms.name(field).zh()).forEach(name -> named.putIfAbsent(folded(name), found));
                names(Terms.name(field).en()).forEach(name -> named.putIfAbsent(folded(name), found));
            }
            return named;
        });
    }

    private Optional<FieldPath> path(Class<?> section, String path) {
        FieldPath whole = fieldsOf(section).get(folded(path));
        if (whole != null) {
            return Optional.of(whole);
        }
        FieldPath at = null;
        for (String step : path.split("[.．>›]|\\s/\\s", -1)) {
            if (at == null) {
                at = fieldsOf(section).get(folded(step));
            } else if (step.equals("*") && at.list()) {
                continue;
            } else if (at.list() && step.matches("\\s*[1-9]\\d{0,2}\\s*")) {
                at = at.element(Integer.parseInt(step.strip()) - 1);
            } else {
                FieldPath inner = at.section() ? fieldsOf(at.type()).get(folded(step)) : null;
                at = inner == null ? null : at.below(inner);
            }
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at);
    }

    /** A name of the vocabulary as it stands and without what it says in brackets. */
    private static List<String> names(String name) {
        return List.of(name, BRACKETS.matcher(normal(name)).replaceAll(""));
    }

    /** The label as it stands, without its numbering, and without what it says in brackets. */
    private static List<String> readings(String label) {
        String normal = normal(label);
        List<String> readings = new ArrayList<>();
        if (normal.isBlank() || normal.length() > LONGEST) {
            return readings;
        }
        readings.add(normal);
        String unnumbered = NUMBERING.matcher(normal).replaceFirst("");
        readings.add(unnumbered);
        readings.add(BRACKETS.matcher(unnumbered).replaceAll(""));
        return readings.stream()
                .map(String::strip)
                .filter(reading -> !folded(reading).isEmpty())
                .distinct()
                .toList();
    }

    private static String normal(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC);
    }

    /** What is compared of a label or a value: without case, spacing and punctuation. */
    public static String folded(String text) {
        return FOLDED_AWAY.matcher(normal(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether the field holds free text, which may contain lines that look like labels. */
    public boolean asksForText(FieldPath field) {
        if (field.section()) {
            JsonNode plain = data().get("plain").get(field.type().getSimpleName());
            return plain != null
                    && of(field, plain.asString()).filter(this::asksForText).isPresent();
        }
        return field.type() == String.class
                && !field.list()
                && !OF_ONE_LINE.contains(field.steps().get(field.steps().size() - 1));
    }
}
