package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.CodeList;
import org.plancheck.ruleset.table.IcsField;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.KeyArea;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Threshold;
import org.plancheck.ruleset.table.Topic;

/** The data beside the rules. */
public record Tables(
        List<Threshold> thresholds,
        List<CodeList> codeLists,
        List<KeyArea> keyAreas,
        List<Clause> groups,
        List<Topic> topics,
        List<MandatoryField> mandatoryFields,
        List<IcsField> icsFields,
        List<Clause> clauses,
        List<Instrument> instruments) {

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
    }

    /** The rows that rules can match. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.addAll(thresholds);
        facts.addAll(codeLists);
        facts.addAll(keyAreas);
        facts.addAll(topics);
        facts.addAll(mandatoryFields);
        facts.addAll(icsFields);
        facts.addAll(instruments);
        return facts;
    }

    public Optional<Instrument> instrument(String key) {
        return instruments.stream().filter(instrument -> instrument.key().equals(key)).findFirst();
    }
}
