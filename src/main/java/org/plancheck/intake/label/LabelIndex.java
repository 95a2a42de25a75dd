package org.plancheck.intake.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.plancheck.text.BilingualText;
import org.plancheck.text.Nearest;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;

/**
 * Knows which field a label of a form or a heading of a table leads to: by the names that the vocabulary gives itself in
 * both languages, by paths such as {@code associationStandard.number}, and by what forms call them (labels.yaml).
 */
public final class LabelIndex {

    private static final int LONGEST = 100;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔].*?[)\\]】〕]");
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)[(\\[【〔]\\s*(?:(?<zh>中文?|汉语|(?:in )?chinese|zh)|英文?|英语|(?:in )?english|en)(?:名称?)?\\s*[)\\]】〕]");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*[(]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]\\s*");
    private static final Pattern LABELLED = Pattern.compile("\\s*([^:]{1,20}):");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CODE = Pattern.compile("[a-z]+[a-zA-Z.]*");
    private static final Pattern FOLDED_AWAY = Pattern.compile("[\\s_\\-:*,;/、。!?\"'“”‘’()\\[\\]【】〔〕]");

    /** The one set of labels, the same for every file; made when the patterns above are. */
    public static final LabelIndex KNOWN = new LabelIndex(LabelFile.SHIPPED);

    private final LabelFile file;
    private final Map<SectionType, Map<String, FieldPath>> fields = new HashMap<>();
    private final Map<String, FieldPath> fromForms = new HashMap<>();
    private final Set<String> kept;
    private final Set<String> serial;
    private final Set<String> captions;
    private final Set<String> vague;
    private final Set<String> footer;
    private final Map<String, FieldPath> below = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    LabelIndex(LabelFile file) {
        this.file = file;
        file.fields()
                .forEach((path, labels) -> labels.forEach(label -> {
                    FieldPath field = FieldPath.of(path);
                    FieldPath before = fromForms.put(folded(label), field);
                    if (before != null && !before.equals(field)) {
                        throw new IllegalStateException("labels.yaml: " + label + " leads to two fields");
                    }
                    shown.add(label);
                }));
        file.former().forEach(this::former);
        file.alone().forEach(this::alone);
        file.below()
                .forEach((path, labels) -> labels.forEach(label -> {
                    FieldPath field = FieldPath.of(path);
                    below.put(field.top().name() + "/" + folded(label), field);
                }));
        shown.addAll(file.kept());
        kept = allFolded(file.kept());
        serial = allFolded(file.serial());
        captions = allFolded(file.captions());
        vague = allFolded(file.vague());
        footer = allFolded(file.footer());
        for (FieldType field : Vocabulary.PROPOSAL.fields()) {
            shown.add(field.name());
            shown.add(field.label().zh());
            shown.add(field.label().en());
        }
    }

    /** Makes the names of a field labels by themselves; in English only names of several words, as one word is ambiguous. */
    private void alone(String path) {
        FieldPath field = FieldPath.of(path);
        BilingualText name =
                Terms.path("/" + path.replaceAll("\\.\\*?\\.?", "/")).orElseThrow();
        for (String names : Stream.concat(
                        Stream.of(name.zh(), name.en()), file.former().getOrDefault(path, List.of()).stream())
                .toList()) {
            String own = names.substring(names.lastIndexOf('›') + 1).strip();
            if (HAN.matcher(own).find() || own.contains(" ")) {
                names(own).forEach(reading -> fromForms.putIfAbsent(folded(reading), field));
                shown.add(own);
            }
        }
    }

    /** Adds the earlier names of a field to its names. */
    private void former(String path, List<String> names) {
        FieldPath field = FieldPath.of(path);
        names.forEach(name -> fieldsOf(field.field().owner()).putIfAbsent(folded(name), new FieldPath(field.field())));
    }

    private static Set<String> allFolded(List<String> labels) {
        return labels.stream().map(LabelIndex::folded).collect(Collectors.toSet());
    }

    /** The field that a label leads to. */
    public Optional<FieldPath> of(String label) {
        Optional<FieldPath> known = withoutLanguage(label);
        Optional<FieldPath> title =
                known.filter(field -> field.isBeside(KnownFields.TITLE)).flatMap(field -> titleInLanguage(label));
        return title.isEmpty()
                ? known
                : known.filter(field -> field.section() || field.equals(title.get()))
                        .flatMap(field -> title);
    }

    /** The title in the language that a label says in brackets: {@code 标准名称（英文）}. */
    private static Optional<FieldPath> titleInLanguage(String label) {
        Matcher language = LANGUAGE.matcher(normal(label));
        return language.find()
                ? Optional.of(language.group("zh") != null ? KnownFields.CHINESE_TITLE : KnownFields.ENGLISH_TITLE)
                : Optional.empty();
    }

    private Optional<FieldPath> withoutLanguage(String label) {
        for (String reading : readings(label)) {
            Optional<FieldPath> field =
                    Optional.ofNullable(fromForms.get(folded(reading))).or(() -> path(Vocabulary.PROPOSAL, reading));
            if (field.isPresent()) {
                return field;
            }
        }
        String[] joined = label.length() > LONGEST ? new String[0] : label.split("\\s+[/\uFF0F›]\\s+", 2);
        return joined.length < 2 ? Optional.empty() : of(joined[0]).flatMap(above -> of(above, joined[1]));
    }

    /** The field that a label leads to where it stands below the label of a section. */
    public Optional<FieldPath> of(FieldPath above, String label) {
        if (!above.section()) {
            return Optional.empty();
        }
        return readings(label).stream()
                .flatMap(reading -> path(above.field().section(), reading)
                        .map(above::below)
                        .or(() -> Optional.ofNullable(
                                above.steps().size() == 1
                                        ? below.get(above.top().name() + "/" + folded(reading))
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

    /** Whether a column holds running numbers; the last label is its own heading. */
    public boolean serial(List<String> labels) {
        String own = labels.get(labels.size() - 1);
        return serial(own) && (above(labels).isEmpty() || !vague.contains(folded(own)));
    }

    /** Whether forms have this label although no field is for it; its value goes to the remarks. */
    public boolean kept(String label) {
        return readings(label).stream().anyMatch(reading -> kept.contains(folded(reading)));
    }

    /** Whether the label is ambiguous without the heading above it. */
    public boolean vague(String label) {
        return vague.contains(folded(label));
    }

    /** Whether the label is that of a running number. */
    public boolean serial(String label) {
        return serial.contains(folded(label));
    }

    /** Whether a text is a line that stands below a table: a label, such as 备注, and its value. */
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
    private Map<String, FieldPath> fieldsOf(SectionType section) {
        return fields.computeIfAbsent(section, of -> {
            Map<String, FieldPath> named = new LinkedHashMap<>();
            for (FieldType field : of.fields()) {
                FieldPath found = new FieldPath(field);
                named.put(folded(field.name()), found);
                names(field.label().zh()).forEach(name -> named.putIfAbsent(folded(name), found));
                names(field.label().en()).forEach(name -> named.putIfAbsent(folded(name), found));
            }
            return named;
        });
    }

    private Optional<FieldPath> path(SectionType section, String path) {
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
                FieldPath inner = at.section() ? fieldsOf(at.field().section()).get(folded(step)) : null;
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

    /** A label or a value as it is compared: without case, spacing and punctuation. */
    public static String folded(String text) {
        return FOLDED_AWAY.matcher(normal(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The field that a plain text fills where it stands for a whole section; none if it only names the section. */
    public Optional<FieldPath> plain(FieldPath section) {
        return Optional.ofNullable(file.plain().get(section.type().getSimpleName()))
                .map(section::to);
    }

    /** Whether the field holds free text, which may contain lines that look like labels. */
    public boolean asksForText(FieldPath field) {
        return field.section()
                ? plain(field).filter(this::asksForText).isPresent()
                : field.type() == String.class
                        && !field.list()
                        && !field.field().isSingleLine();
    }
}
