package org.plancheck.ruleset.catalogue;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plancheck.document.Digest;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.CodeList;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.IcsField;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.KeyArea;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Threshold;
import org.plancheck.ruleset.table.Topic;

/**
 * The data beside the rules.
 *
 * @param retired the criteria that are no more: the id of each with the one that took its place
 */
public record Tables(
        List<DatedThreshold> thresholds,
        List<CodeList> codeLists,
        List<KeyArea> keyAreas,
        List<Clause> groups,
        List<Topic> topics,
        List<MandatoryField> mandatoryFields,
        List<IcsField> icsFields,
        List<Clause> clauses,
        List<Instrument> instruments,
        Map<String, String> retired) {

    public Tables {
        thresholds = List.copyOf(thresholds);
        codeLists = List.copyOf(codeLists);
        keyAreas = List.copyOf(keyAreas);
        groups = List.copyOf(groups);
        topics = List.copyOf(topics);
        mandatoryFields = List.copyOf(mandatoryFields);
        icsFields = List.copyOf(icsFields);
        clauses = List.copyOf(clauses);
        instruments = List.copyOf(instruments);
        retired = Collections.unmodifiableMap(new TreeMap<>(retired));
    }

    /** The rows that rules can match on a day: each threshold as it is then. */
    public List<Object> facts(LocalDate day) {
        List<Object> facts = new ArrayList<>();
        for (DatedThreshold threshold : thresholds) {
            threshold.on(day).ifPresent(value -> facts.add(new Threshold(threshold.name(), value.value())));
        }
        facts.addAll(codeLists);
        facts.addAll(keyAreas);
        facts.addAll(topics);
        facts.addAll(mandatoryFields);
        facts.addAll(icsFields);
        facts.addAll(instruments);
        return facts;
    }

    /** The kinds of the rows that rules can match. */
    public static List<Class<?>> rowTypes() {
        return List.of(
                Threshold.class,
                CodeList.class,
                KeyArea.class,
                Topic.class,
                MandatoryField.class,
                IcsField.class,
                Instrument.class);
    }

    /** What the rows are called, by their kind and the field that calls them; a table that could not be read is left out. */
    public Map<String, Map<String, List<String>>> keys() {
        Map<String, Map<String, List<String>>> keys = new HashMap<>();
        key(keys, "Threshold", "name", thresholds, DatedThreshold::name);
        key(keys, "CodeList", "name", codeLists, CodeList::name);
        key(keys, "KeyArea", "id", keyAreas, KeyArea::id);
        key(keys, "Topic", "id", topics, Topic::id);
        key(keys, "MandatoryField", "id", mandatoryFields, MandatoryField::id);
        key(keys, "IcsField", "code", icsFields, IcsField::code);
        key(keys, "Instrument", "key", instruments, Instrument::key);
        return keys;
    }

    /** A digest of what the rows are called, the same for the same names in the same order. */
    public String digestOfKeys() {
        MessageDigest sha = Digest.sha256();
        new TreeMap<>(keys())
                .forEach((type, fields) -> new TreeMap<>(fields).forEach((field, names) -> {
                    Digest.add(sha, type);
                    Digest.add(sha, field);
                    Digest.add(sha, String.valueOf(names.size()));
                    names.forEach(name -> Digest.add(sha, name));
                }));
        return Digest.hex(sha);
    }

    private static <T> void key(
            Map<String, Map<String, List<String>>> keys,
            String type,
            String field,
            List<T> rows,
            Function<T, String> name) {
        if (!rows.isEmpty()) {
            keys.put(type, Map.of(field, rows.stream().map(name).toList()));
        }
    }

    public Optional<Instrument> instrument(String key) {
        return instruments.stream()
                .filter(instrument -> instrument.key().equals(key))
                .findFirst();
    }

    public Optional<DatedThreshold> threshold(String name) {
        return thresholds.stream()
                .filter(threshold -> threshold.name().equals(name))
                .findFirst();
    }
}
