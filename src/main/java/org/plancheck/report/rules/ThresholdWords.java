package org.plancheck.report.rules;

import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** A value of a threshold as one line: its first day, its source and its note. */
final class ThresholdWords {

    private ThresholdWords() {}

    static BilingualText of(DatedThreshold threshold, DatedValue value) {
        BilingualText note = value.note().orElse(BilingualText.same(""));
        BilingualText line = value.from()
                .map(day -> Messages.text(
                        "editing.show.value-from", threshold.name(), value.value(), day.toString(), value.source()))
                .orElseGet(() -> Messages.text("editing.show.value", threshold.name(), value.value(), value.source()));
        return new BilingualText(
                (line.en() + "  " + note.en()).stripTrailing(), (line.zh() + "  " + note.zh()).stripTrailing());
    }
}
