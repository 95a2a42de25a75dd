package org.plancheck.ruleset.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Looks for criteria that cannot be defended: without a basis or a reason, or heavier than what they rest on. */
final class CriterionLint {

    private final List<LintFinding> findings = new ArrayList<>();

    private CriterionLint() {}

    static List<LintFinding> of(RuleSet ruleSet) {
        CriterionLint lint = new CriterionLint();
        ruleSet.criteria().forEach(lint::look);
        return lint.findings;
    }

    private void look(Criterion criterion) {
        if (criterion.basis().isEmpty()) {
            at(Level.ERROR, criterion.file(), criterion.line(), Messages.text("lint.no-basis", criterion.id()));
        }
        if (criterion.rationale().en().isBlank() || criterion.rationale().zh().isBlank()) {
            at(Level.WARNING, criterion.file(), criterion.line(), Messages.text("lint.no-rationale", criterion.id()));
        }
        if (criterion.needs().isEmpty()
                && criterion.rules().stream().noneMatch(rule -> rule.kind().reported())) {
            at(Level.ERROR, criterion.file(), criterion.line(), Messages.text("lint.finds-nothing", criterion.id()));
        }
        criterion.needs().stream()
                .filter(need -> !meets(need.scope(), criterion.track()))
                .forEach(need -> at(
                        Level.ERROR,
                        need.head().file(),
                        need.head().line(),
                        Messages.text(
                                "lint.need-off-track",
                                need.path().toString(),
                                need.scope().code(),
                                criterion.id(),
                                criterion.track().code())));
        Stream.concat(criterion.rules().stream(), criterion.needs().stream().map(Need::head))
                .forEach(head -> look(criterion, head));
    }

    private void look(Criterion criterion, RuleHead head) {
        List<String> basis = head.basis().isEmpty() ? criterion.basis() : head.basis();
        if (head.level() == Level.ERROR
                && !basis.isEmpty()
                && basis.stream().allMatch(b -> InForce.key(b).equals(Instrument.OWN))) {
            at(Level.ERROR, head.file(), head.line(), Messages.text("lint.own-error", head.name()));
        }
        head.basis().stream()
                .filter(own -> !criterion.basis().contains(own))
                .forEach(own -> at(
                        Level.ERROR,
                        head.file(),
                        head.line(),
                        Messages.text("lint.foreign-basis", head.name(), own, criterion.id(), criterion.basis())));
    }

    /** Whether a proposal can be within both: its nature is one, and what it adopts or transforms comes beside that. */
    private static boolean meets(TrackScope one, TrackScope other) {
        List<Track> all = List.of(Track.values());
        for (Nature nature : Nature.values()) {
            for (int others = 0; others < 1 << all.size(); others++) {
                Set<Track> tracks = EnumSet.of(Track.of(nature));
                for (int i = 0; i < all.size(); i++) {
                    Track track = all.get(i);
                    if ((others >> i & 1) == 1
                            && Arrays.stream(Nature.values()).map(Track::of).noneMatch(track::equals)) {
                        tracks.add(track);
                    }
                }
                if (one.appliesTo(tracks) && other.appliesTo(tracks)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void at(Level level, String file, int line, BilingualText message) {
        findings.add(new LintFinding(level, new Diagnostic(file, line, 1, message)));
    }
}
