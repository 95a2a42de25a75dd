package org.plancheck.report.phrase;

import java.util.List;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** Words that the formats for people share. */
public final class ReportPhrases {

    private ReportPhrases() {}

    public static BilingualText tracks(List<Track> on) {
        List<BilingualText> tracks = on.stream().map(Terms::name).toList();
        return tracks.isEmpty() ? Messages.text("report.no-track") : Messages.text("report.list", tracks);
    }

    public static BilingualText kind(Kind kind) {
        return Messages.text("report.kind." + kind.code());
    }

    public static BilingualText level(Level level) {
        return level == Level.NONE ? BilingualText.same("") : Messages.text(level.messageKey());
    }

    /** The outcome with its level. */
    public static BilingualText outcome(Kind kind, Level level) {
        return level == Level.NONE ? kind(kind) : Messages.text("report.kind-level", kind(kind), level(level));
    }

    /** A name and its value, with the colon of the language. */
    public static BilingualText pair(String key, BilingualText value) {
        return pair(Messages.text(key), value);
    }

    public static BilingualText pair(BilingualText name, BilingualText value) {
        return Messages.text("report.pair", name, value);
    }

    public static BilingualText recommendation(Recommendation recommendation) {
        return Messages.text(recommendation.messageKey());
    }

    /** The proposals that a criterion applies to. */
    public static BilingualText scope(TrackScope scope) {
        if (scope.only().isEmpty()) {
            return scope.but()
                    .map(track -> Messages.text("report.track.but", Terms.name(track)))
                    .orElseGet(() -> Messages.text("report.track.any"));
        }
        return Messages.text(
                "report.track.only", scope.only().stream().map(Terms::name).toList());
    }
}
