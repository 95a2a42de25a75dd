package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.CodeList;
import org.plancheck.ruleset.table.IcsField;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.KeyArea;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Threshold;
import org.plancheck.ruleset.table.Topic;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML tables of a rule set. */
final class TableReader {

    /** What {@code ruleset.yaml} says. */
    record Manifest(String name, String version) {
    }

    private record Taxonomy(List<KeyArea> keyAreas, List<Clause> groups, List<Topic> topics) {
    }

    private record Codes(String of, List<String> values) {
    }

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RuleFolder folder;
    private final Consumer<Diagnostic> mistakes;

    TableReader(RuleFolder folder, Consumer<Diagnostic> mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    Manifest manifest() {
        return read("ruleset.yaml", new TypeReference<Manifest>() { }, () -> new Manifest("", ""));
    }

    Tables tables() {
        Map<String, Integer> thresholds = read("thresholds.yaml", new TypeReference<LinkedHashMap<String, Integer>>() { },
                LinkedHashMap::new);
        Taxonomy taxonomy = read("taxonomy.yaml", new TypeReference<Taxonomy>() { },
                () -> new Taxonomy(List.of(), List.of(), List.of()));
        return new Tables(
                thresholds.entrySet().stream().map(e -> new Threshold(e.getKey(), e.getValue())).toList(),
                codeLists(),
                taxonomy.keyAreas(),
                taxonomy.groups(),
                taxonomy.topics(),
                read("mandatory-fields.yaml", new TypeReference<List<MandatoryField>>() { }, List::of),
                read("ics.yaml", new TypeReference<List<IcsField>>() { }, List::of),
                read("clauses.yaml", new TypeReference<List<Clause>>() { }, List::of),
                read("instruments.yaml", new TypeReference<List<Instrument>>() { }, List::of));
    }

    private List<CodeList> codeLists() {
        List<CodeList> lists = new ArrayList<>();
        read("lists.yaml", new TypeReference<LinkedHashMap<String, Codes>>() { }, LinkedHashMap::new)
                .forEach((name, codes) -> lists.add(new CodeList(name, constants(codes))));
        return lists;
    }

    private List<Coded> constants(Codes codes) {
        Class<?> type;
        try {
            type = Class.forName(Proposal.class.getPackageName() + "." + codes.of());
        } catch (ClassNotFoundException | LinkageError e) {
            type = Object.class;
        }
        if (!type.isEnum()) {
            mistake("lists.yaml", codes.of(), Messages.text("rules.unknown-code-type", codes.of()));
            return List.of();
        }
        List<Coded> known = Arrays.stream(type.getEnumConstants()).map(Coded.class::cast).toList();
        List<Coded> constants = new ArrayList<>();
        for (String code : codes.values()) {
            known.stream().filter(c -> c.code().equals(code)).findFirst().ifPresentOrElse(constants::add,
                    () -> mistake("lists.yaml", code, Messages.text("rules.unknown-code", code, codes.of(),
                            Nearest.hint(code, known.stream().map(Coded::code).toList()))));
        }
        return constants;
    }

    private <T> T read(String file, TypeReference<T> type, Supplier<T> otherwise) {
        String text = folder.files().get(file);
        if (text == null) {
            mistakes.accept(Diagnostic.of(folder.shown(file), Messages.text("rules.missing-table")));
            return otherwise.get();
        }
        try {
            T table = MAPPER.readValue(text, type);
            if (table != null) {
                return table;
            }
            mistakes.accept(Diagnostic.of(folder.shown(file), Messages.text("rules.empty-table")));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            mistakes.accept(new Diagnostic(folder.shown(file), at == null ? 0 : Math.max(0, at.getLineNr()),
                    at == null ? 0 : Math.max(0, at.getColumnNr()), reason(e)));
        }
        return otherwise.get();
    }

    private static Text reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds() == null ? List.of()
                    : unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return Messages.text("intake.unknown-field", unknown.getPropertyName(), Nearest.hint(unknown.getPropertyName(), known));
        }
        String detail = e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
        return Messages.text("rules.bad-table", String.valueOf(detail).lines().findFirst().orElse(""));
    }

    private void mistake(String file, String word, Text reason) {
        List<String> lines = folder.files().get(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).replaceFirst("#.*", "").indexOf(word);
            if (column >= 0) {
                mistakes.accept(new Diagnostic(folder.shown(file), i + 1, column + 1, reason));
                return;
            }
        }
        mistakes.accept(Diagnostic.of(folder.shown(file), reason));
    }
}
