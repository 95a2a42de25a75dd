package org.plancheck.ruleset.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.check.RuleVocabulary;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.CodeList;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.ruleset.table.HowRead;
import org.plancheck.ruleset.table.IcsField;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.KeyArea;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Topic;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.yaml.YamlNode;

/** Reads the YAML tables of a rule set. A table in which something is wrong is given as if it had no rows. */
public final class TableReader {

    /**
     * What {@code ruleset.yaml} says.
     *
     * @param targetsUntil the last day of the period that the Plan's targets are for, if one is stated
     */
    public record Manifest(String name, String version, Optional<LocalDate> targetsUntil) {}

    private static final Pattern ICS_FIELD = Pattern.compile("\\d{2}");
    private static final List<String> LABELLED = List.of("id", "en", "zh");
    private static final List<String> VALUE = List.of("value", "from", "source", "note");

    private final RuleFolder folder;
    private final Consumer<Diagnostic> mistakes;

    public TableReader(RuleFolder folder, Consumer<Diagnostic> mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    public Manifest manifest() {
        return file("ruleset.yaml", true)
                .row(List.of("name", "version", "targetsUntil"))
                .map(row -> {
                    Manifest manifest = new Manifest(row.text("name"), row.text("version"), row.day("targetsUntil"));
                    row.done();
                    return manifest;
                })
                .orElse(new Manifest("", "", Optional.empty()));
    }

    public Tables tables() {
        List<Instrument> instruments = rows(
                "instruments.yaml",
                TableReader::instrument,
                List.of("key", "en", "zh", "from", "until", "read", "note"));
        TableFile taxonomyFile = file("taxonomy.yaml", true);
        Optional<TableRow> taxonomy = taxonomyFile.row(List.of("keyAreas", "groups", "topics"));
        List<KeyArea> areas = taxonomy.map(t -> taxonomyFile.rows(
                        t, "keyAreas", row -> new KeyArea(row.name("id"), row.text("en"), row.text("zh")), LABELLED))
                .orElse(List.of());
        List<Clause> groups = taxonomy.map(t -> taxonomyFile.rows(t, "groups", TableReader::clause, LABELLED))
                .orElse(List.of());
        List<Topic> topics = taxonomy.map(t -> taxonomyFile.rows(
                        t,
                        "topics",
                        row -> new Topic(row.name("id"), row.text("en"), row.text("zh"), row.terms("terms")),
                        List.of("id", "en", "zh", "terms")))
                .orElse(List.of());
        taxonomy.ifPresent(TableRow::done);
        boolean sound = taxonomyFile.sound();
        return new Tables(
                thresholds(instruments),
                codeLists(),
                sound ? areas : List.of(),
                sound ? groups : List.of(),
                sound ? topics : List.of(),
                rows(
                        "mandatory-fields.yaml",
                        row -> new MandatoryField(
                                row.name("id"),
                                row.text("en"),
                                row.text("zh"),
                                row.bothLanguages("regime").orElse(null)),
                        List.of("id", "en", "zh", "regime")),
                rows(
                        "ics.yaml",
                        row -> new IcsField(
                                row.name("code", ICS_FIELD, Messages.text("table.ics-field")),
                                row.text("en"),
                                row.text("zh")),
                        List.of("code", "en", "zh")),
                rows("clauses.yaml", TableReader::clause, LABELLED),
                instruments,
                retired());
    }

    private static Clause clause(TableRow row) {
        return new Clause(row.name("id"), row.text("en"), row.text("zh"));
    }

    private static Instrument instrument(TableRow row) {
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> until = row.day("until");
        if (!row.states("from")) {
            row.missing("from", Messages.text("table.day"));
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            row.mistake(row.at("until"), Messages.text("table.period", until.get(), from.get()));
        }
        return new Instrument(
                row.name("key"),
                row.text("en"),
                row.text("zh"),
                from.orElse(LocalDate.MIN), // which is told already
                until.orElse(null),
                row.code("read", List.of(HowRead.values())),
                row.bothLanguages("note").orElse(null));
    }

    private List<DatedThreshold> thresholds(List<Instrument> instruments) {
        TableFile file = file("thresholds.yaml", true);
        BilingualText expected = Messages.text("table.thresholds");
        List<DatedThreshold> thresholds = new ArrayList<>();
        for (YamlNode.Pair entry : file.entries(expected)) {
            if (entry.value() instanceof YamlNode.Sequence rows && rows.items().isEmpty()) {
                file.mistakes().at(entry.value(), Messages.text("table.nothing", expected));
                continue;
            }
            List<DatedValue> values = new ArrayList<>();
            file.rows(entry.value(), expected, row -> value(row, values, instruments), VALUE);
            if (!values.isEmpty()) {
                thresholds.add(new DatedThreshold(entry.name().text(), values));
            }
        }
        return file.sound() ? thresholds : List.of();
    }

    /** Reads a value and adds it to those before it. */
    private static DatedValue value(TableRow row, List<DatedValue> before, List<Instrument> instruments) {
        DatedValue value =
                new DatedValue(row.whole("value"), row.day("from"), row.name("source"), row.bothLanguages("note"));
        List<String> keys = instruments.stream().map(Instrument::key).toList();
        if (!value.source().isEmpty() && !keys.isEmpty() && !keys.contains(value.instrument())) {
            row.mistake(
                    row.at("source"),
                    Messages.text(
                            "rules.unknown-basis", value.instrument(), Nearest.hintOrAll(value.instrument(), keys)));
        }
        if (!before.isEmpty()) {
            Optional<LocalDate> earlier = before.get(before.size() - 1).from();
            if (!row.states("from")) {
                row.missing("from", Messages.text("table.from-of-later"));
            } else if (earlier.isPresent()
                    && value.from().isPresent()
                    && !value.from().get().isAfter(earlier.get())) {
                row.mistake(
                        row.at("from"),
                        Messages.text("table.order", value.from().get(), earlier.get()));
            }
        }
        before.add(value);
        return value;
    }

    private List<CodeList> codeLists() {
        TableFile file = file("lists.yaml", true);
        List<CodeList> lists = new ArrayList<>();
        BilingualText expected = Messages.text("table.fields", List.of("of", "values"));
        for (YamlNode.Pair entry : file.entries(expected)) {
            if (entry.value() instanceof YamlNode.Mapping section) {
                TableRow row = new TableRow(file.mistakes(), section, List.of("of", "values"));
                Optional<List<Coded>> known = codes(row);
                List<Coded> values = new ArrayList<>();
                row.texts("values")
                        .forEach(code -> known.flatMap(codes -> constant(row, code, codes))
                                .ifPresent(values::add));
                row.done();
                lists.add(new CodeList(entry.name().text(), values));
            } else {
                file.mistakes().unexpected(entry.value(), expected);
            }
        }
        return file.sound() ? lists : List.of();
    }

    /** The codes of the kind of value that a list is of. */
    private static Optional<List<Coded>> codes(TableRow row) {
        String of = row.name("of");
        if (of.isEmpty()) {
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName(Proposal.class.getPackageName() + "." + of);
            if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                return Optional.of(Arrays.stream(type.getEnumConstants())
                        .map(Coded.class::cast)
                        .toList());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // told below, as is a class that is no kind of value
        }
        List<String> kinds = RuleVocabulary.kindsOfValue();
        row.mistake(
                row.at("of"),
                Messages.text(
                        "rules.unknown-code-type",
                        of,
                        Nearest.hintOr(of, kinds, () -> Messages.text("table.see-vocabulary"))));
        return Optional.empty();
    }

    private static Optional<Coded> constant(TableRow row, YamlNode.Scalar code, List<Coded> known) {
        Optional<Coded> constant =
                known.stream().filter(c -> c.code().equals(code.text())).findFirst();
        if (constant.isEmpty() && row.plain(code)) {
            List<String> codes = known.stream().map(Coded::code).toList();
            row.mistake(
                    code,
                    Messages.text(
                            "rules.unknown-code",
                            code.text(),
                            known.get(0).getClass().getSimpleName(),
                            Nearest.hintOrAll(code.text(), codes)));
        }
        return constant;
    }

    private Map<String, String> retired() {
        TableFile file = file("retired.yaml", false);
        Map<String, String> retired = new TreeMap<>();
        BilingualText expected = Messages.text("table.retired");
        List<YamlNode.Pair> entries = file.entries(expected);
        for (YamlNode.Pair entry : entries) {
            if (entry.value() instanceof YamlNode.Scalar successor && !successor.empty()) {
                criterion(file, entry.name());
                criterion(file, successor);
                retired.put(entry.name().text(), successor.text());
            } else {
                file.mistakes().unexpected(entry.value(), expected);
            }
        }
        for (YamlNode.Pair entry : entries) {
            String id = entry.name().text();
            String last = id;
            for (int steps = 0; steps < retired.size() && retired.containsKey(last); steps++) {
                last = retired.get(last);
            }
            if (retired.containsKey(last)) {
                file.mistakes().at(entry.value(), Messages.text("table.retired-circle", id));
            }
        }
        return file.sound() ? retired : Map.of();
    }

    private static void criterion(TableFile file, YamlNode.Scalar id) {
        if (file.mistakes().plain(id) && !Criterion.ID.matcher(id.text()).matches()) {
            file.mistakes().at(id, Messages.text("rules.bad-id", id.text()));
        }
    }

    private <T> List<T> rows(String name, Function<TableRow, T> read, List<String> fields) {
        TableFile file = file(name, true);
        List<T> rows = file.rows(read, fields);
        return file.sound() ? rows : List.of();
    }

    private TableFile file(String name, boolean needed) {
        return new TableFile(folder.shown(name), folder.files().get(name), needed, mistakes);
    }
}
