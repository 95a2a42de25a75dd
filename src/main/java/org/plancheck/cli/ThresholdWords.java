package org.plancheck.cli;

import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** A value of a threshold with its first day, its source and its note, as a line says it. */
final class ThresholdWords {

    private ThresholdWords() {
    }

    static Text of(DatedThreshold threshold, DatedValue value) {
        Text note = value.note().orElse(Text.same(""));
        Text line = value.from()
                .map(day -> Messages.text("editing.show.value-from", threshold.name(), value.value(), day.toString(), value.source()))
                .orElseGet(() -> Messages.text("editing.show.value", threshold.name(), value.value(), value.source()));
        return new Text((line.en() + "  " + note.en()).stripTrailing(), (line.zh() + "  " + note.zh()).stripTrailing());
    }
}
