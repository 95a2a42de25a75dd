package org.plancheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.proposal.Terms;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.Level;
import org.plancheck.ruleset.TrackScope;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.text.Text;

/** The words that the documents made for people share. */
final class Words {

    private Words() {
    }

    static Text tracks(List<Track> on) {
        List<Text> tracks = on.stream().map(Terms::name).toList();
        return tracks.isEmpty() ? Messages.text("report.no-track") : Messages.text("report.list", tracks);
    }

    static Text kind(Kind kind) {
        return Messages.text("report.kind." + kind.code());
    }

    static Text level(Level level) {
        return level == Level.NONE ? Text.same("") : Messages.text("level." + level.code());
    }

    /** The outcome with its level. */
    static Text outcome(Kind kind, Level level) {
        return level == Level.NONE ? kind(kind) : Messages.text("report.kind-level", kind(kind), level(level));
    }

    /** A name and what it has, as a line or a sentence says it. */
    static Text pair(String key, Text value) {
        return pair(Messages.text(key), value);
    }

    static Text pair(Text name, Text value) {
        return Messages.text("report.pair", name, value);
    }

    static Text recommendation(Recommendation recommendation) {
        return Messages.text(recommendation.messageKey());
    }

    /** The proposals that a criterion applies to. */
    static Text scope(TrackScope scope) {
        if (scope.only().isEmpty()) {
            return scope.but().map(track -> Messages.text("report.track.but", Terms.name(track)))
                    .orElseGet(() -> Messages.text("report.track.any"));
        }
        return Messages.text("report.track.only", scope.only().stream().map(Terms::name).toList());
    }

    /** Clauses and supporting instruments by their keys; a dash where there is neither. */
    static String source(Result result) {
        List<String> parts = new ArrayList<>();
        if (!result.criterion().clauses().isEmpty()) {
            parts.add(String.join(", ", result.criterion().clauses()));
        }
        if (!result.basis().isEmpty()) {
            parts.add(String.join(", ", result.basis()));
        }
        return parts.isEmpty() ? "—" : String.join(" · ", parts);
    }

    /** What the proposer does about it; nothing where there is nothing to do. */
    static Optional<Text> remedy(Result result) {
        return result.remedy().en().isBlank() || result.kind() == Kind.INFORMATIONAL ? Optional.empty() : Optional.of(result.remedy());
    }

    /** The decision that a finding does not count, if there is one. */
    static Optional<Text> waiver(Result result) {
        return result.waiver().map(waiver -> Messages.text("text.waived", OneLine.of(waiver.reason()),
                OneLine.of(waiver.approvedBy()), waiver.expires().toString()));
    }
}
