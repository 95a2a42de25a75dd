package org.plancheck.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.TimeLimit;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Result;
import org.plancheck.document.Positions;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.FactsRead;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.check.UnguardedRead;
import org.plancheck.ruleset.lint.LintFinding;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FactPath;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;

/**
 * Tests criteria with absent facts: on proposals that state nothing, and on their examples, from which it removes one fact
 * after the other. An absent fact must neither pass a criterion nor fail it, unless the criterion declares that it takes the
 * absence of this fact for "none".
 */
public final class AbsenceCheck {

    private static final String NATURE = "nature";

    /** What the absence of a fact brings about: the criterion passes, a rule fails it or takes the proposal out, or it cannot be told. */
    private record AbsenceEffect(FactPath path, Optional<RuleHead> fails, Optional<BilingualText> crash) {}

    /** The outcome of a criterion on a proposal. */
    private record TriedOutcome(List<Result> results, Set<String> reported, Optional<BilingualText> crash) {

        boolean passes(Criterion criterion) {
            boolean excused = results.stream().allMatch(result -> result.kind() == Kind.NOT_APPLICABLE)
                    && criterion.rules().stream().anyMatch(rule -> reported.contains(rule.name()));
            return crash.isEmpty() && (excused || results.stream().allMatch(result -> result.kind() == Kind.PASS));
        }

        Optional<RuleHead> excuse(Criterion criterion) {
            return criterion.rules().stream()
                    .filter(rule -> rule.kind() == Kind.NOT_APPLICABLE && reported.contains(rule.name()))
                    .findFirst();
        }

        boolean applies() {
            return results.stream().noneMatch(result -> result.kind() == Kind.NOT_APPLICABLE);
        }

        Set<String> failsAt() {
            Set<String> places = new HashSet<>();
            results.stream()
                    .filter(result -> result.kind() == Kind.FAIL)
                    .forEach(result -> places.add(result.pointer()));
            return places;
        }

        Optional<RuleHead> failing(Criterion criterion, Set<String> but) {
            return criterion.rules().stream()
                    .filter(rule -> rule.kind() == Kind.FAIL && reported.contains(rule.name()))
                    .min((one, other) -> Boolean.compare(but.contains(one.name()), but.contains(other.name())));
        }
    }

    private final RuleSet ruleSet;
    private final FactsRead facts;
    private final boolean placesTold;
    private final Map<LocalDate, Assessor> assessors = new HashMap<>();
    private final Map<LocalDate, Map<Proposal, TriedOutcome>> judged = new HashMap<>();
    private final List<LintFinding> findings = new ArrayList<>();
    private Criterion criterion;
    private Set<FactPath> usedUp;
    private Set<String> toldOfEmpty;

    @SuppressWarnings("NullAway.Init") // set for each criterion
    private AbsenceCheck(RuleSet ruleSet, boolean placesTold) {
        this.ruleSet = ruleSet;
        this.placesTold = placesTold;
        this.facts = ruleSet.factsRead();
    }

    /**
     * The criteria that judge absent facts wrongly, in their order.
     *
     * @param examples the examples of the rule set
     * @param criteria   the criteria to test
     * @param placesTold whether the places of rules that read what may be absent are told already, so that what these bring about is not
     */
    public static List<LintFinding> of(
            RuleSet ruleSet, List<Example> examples, Collection<Criterion> criteria, boolean placesTold) {
        AbsenceCheck check = new AbsenceCheck(ruleSet, placesTold);
        for (Criterion criterion : criteria) {
            check.look(
                    criterion,
                    examples.stream()
                            .filter(example -> example.rule().equals(criterion.id()))
                            .toList());
        }
        return List.copyOf(check.findings);
    }

    private void look(Criterion looked, List<Example> examples) {
        criterion = looked;
        usedUp = new HashSet<>();
        toldOfEmpty = new HashSet<>();
        assessors.clear();
        judged.clear();
        LocalDate day = examples.isEmpty()
                        || examples.stream().anyMatch(example -> example.asOf().equals(Example.USUAL_DAY))
                ? Example.USUAL_DAY
                : examples.get(0).asOf();
        for (List<Track> tracks : tracks()) {
            empty(tracks, day);
        }
        Map<AbsenceEffect, Example> effects = new LinkedHashMap<>();
        examples.forEach(example -> thin(example, effects));
        effects.forEach((effect, example) -> {
            if (effect.fails().isEmpty() && toldOfEmpty.contains(effect.path().toString())) {
                return;
            }
            boolean toldBelow = effects.keySet().stream()
                    .anyMatch(other -> other.fails().equals(effect.fails())
                            && other.crash().equals(effect.crash())
                            && !other.path().equals(effect.path())
                            && effect.path().leadsTo(other.path()));
            if (!toldBelow) {
                findings.add(new LintFinding(
                        Level.ERROR, new Diagnostic(example.file(), example.line(), 1, said(effect, example))));
            }
        });
        idle();
    }

    /** The tracks of the proposals for the tests: each track of the criterion, combined with each nature. */
    private List<List<Track>> tracks() {
        List<Track> natures = Stream.of(Nature.values()).map(Track::of).toList();
        Set<List<Track>> tried = new LinkedHashSet<>();
        List<Track> own = criterion.track().only();
        if (own.isEmpty()) {
            tried.add(List.of());
            natures.forEach(nature -> tried.add(List.of(nature)));
        }
        for (Track track : own) {
            tried.add(List.of(track));
            if (!natures.contains(track)) {
                natures.forEach(nature -> tried.add(List.of(nature, track)));
            }
        }
        return tried.stream()
                .filter(tracks -> criterion.track().appliesTo(Set.copyOf(tracks)))
                .toList();
    }

    private void empty(List<Track> tracks, LocalDate day) {
        TriedOutcome outcome = judge(ThinnedProposals.empty(tracks), day);
        outcome.crash()
                .filter(crash -> !trips() && toldOfEmpty.add("crash"))
                .ifPresent(crash -> findings.add(new LintFinding(
                        Level.ERROR,
                        new Diagnostic(
                                criterion.file(),
                                criterion.line(),
                                1,
                                Messages.text("absence.trips-empty", criterion.id(), proposal(tracks), crash)))));
        Set<String> stated = new TreeSet<>();
        Vocabulary.PROPOSAL.fields().stream()
                .filter(field -> field.track().isPresent())
                .forEach(field -> stated.add(field.name()));
        boolean nature = tracks.stream().anyMatch(Vocabulary::isOfNature);
        if (nature) {
            stated.add(NATURE);
        }
        Optional<RuleHead> excuse = outcome.passes(criterion) ? outcome.excuse(criterion) : Optional.empty();
        excuse.filter(rule -> !decided(rule, stated) && !knowingly(rule))
                .filter(rule -> !takesAbsence(rule, undecided(rule, stated)) && toldOfEmpty.add(rule.name()))
                .ifPresent(rule -> findings.add(new LintFinding(
                        Level.ERROR,
                        new Diagnostic(
                                rule.file(),
                                rule.line(),
                                1,
                                Messages.text(
                                        "absence.excuses-empty",
                                        criterion.id(),
                                        proposal(tracks),
                                        rule.name(),
                                        undecided(rule, stated),
                                        lastOf(undecided(rule, stated)))))));
        if (outcome.passes(criterion) && excuse.isEmpty()) {
            // a rule that asks for the nature may have its answer, but where the track gives it there is nothing to ask
            boolean answered = nature && criterion.track().only().size() != 1;
            List<RuleHead> silent = criterion.rules().stream()
                    .filter(rule -> rule.kind() != Kind.NOT_APPLICABLE
                            && !decided(rule, stated)
                            && !(answered && reads(rule, NATURE)))
                    .filter(rule -> !knowingly(rule))
                    .toList();
            silent.stream()
                    .min((one, other) -> one.kind().compareTo(other.kind()))
                    .filter(rule -> toldOfEmpty.add(undecided(rule, stated)))
                    .ifPresent(rule -> findings.add(new LintFinding(
                            Level.ERROR,
                            new Diagnostic(
                                    criterion.file(),
                                    criterion.line(),
                                    1,
                                    Messages.text(
                                            "absence.passes-empty",
                                            criterion.id(),
                                            proposal(tracks),
                                            undecided(rule, stated))))));
        }
        outcome.failing(criterion, Set.of())
                .filter(rule -> !decided(rule, stated) && !knowingly(rule))
                .filter(rule -> !takesAbsence(rule, undecided(rule, stated)) && toldOfEmpty.add(rule.name()))
                .ifPresent(rule -> findings.add(new LintFinding(
                        Level.ERROR,
                        new Diagnostic(
                                rule.file(),
                                rule.line(),
                                1,
                                Messages.text(
                                        "absence.fails-empty",
                                        criterion.id(),
                                        proposal(tracks),
                                        rule.name(),
                                        undecided(rule, stated),
                                        lastOf(undecided(rule, stated)),
                                        need(undecided(rule, stated)))))));
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Advice to add a need, if there is none. */
    private BilingualText need(String path) {
        return criterion.needs().stream()
                        .anyMatch(need -> need.path().toString().equals(path))
                ? BilingualText.same("")
                : Messages.text("absence.add-need", path);
    }

    private boolean decided(RuleHead rule, Set<String> stated) {
        return facts.by(rule).stream().allMatch(path -> stated.contains(path.toString()));
    }

    private boolean reads(RuleHead rule, String fact) {
        return facts.by(rule).stream().anyMatch(path -> path.toString().equals(fact));
    }

    /** Whether the rule reads a fact whose absence the criterion takes for "none". */
    private boolean knowingly(RuleHead rule) {
        List<FactPath> taken = criterion.absentMeansNone().stream()
                .filter(none -> facts.by(rule).stream().anyMatch(none::leadsTo))
                .toList();
        usedUp.addAll(taken);
        return !taken.isEmpty();
    }

    /** The first absent fact that the rule reads. */
    private String undecided(RuleHead rule, Set<String> stated) {
        List<FactPath> open = facts.by(rule).stream()
                .filter(path -> !stated.contains(path.toString()))
                .toList();
        FactPath first = open.get(0);
        return open.stream()
                .filter(path -> first.leadsTo(path) && !path.equals(first))
                .findFirst()
                .orElse(first)
                .toString();
    }

    private void thin(Example example, Map<AbsenceEffect, Example> effects) {
        TriedOutcome whole = judge(example.submission(), example.submission().proposal(), example.asOf());
        if (whole.crash().isPresent() || !whole.applies()) {
            return;
        }
        for (String pointer : ThinnedProposals.stated(example.submission().proposal())) {
            FactPath path = FactPath.parse(
                            pointer.substring(1).replaceAll("/\\d+(?=/)", "").replace('/', '.'))
                    .orElseThrow();
            if (ownTrack(path.toString())) {
                continue;
            }
            TriedOutcome thinned = judge(
                    example.submission(),
                    ThinnedProposals.without(example.submission().proposal(), pointer),
                    example.asOf());
            thinned.crash()
                    .filter(crash -> !trips())
                    .ifPresent(crash ->
                            effect(new AbsenceEffect(path, Optional.empty(), Optional.of(crash)), example, effects));
            if (!whole.passes(criterion) && thinned.passes(criterion)) {
                effect(new AbsenceEffect(path, thinned.excuse(criterion), Optional.empty()), example, effects);
            }
            if (!whole.failsAt().containsAll(thinned.failsAt())) {
                Optional<RuleHead> rule = thinned.failing(criterion, whole.reported());
                if (rule.filter(failing -> takesAbsence(failing, path.toString()))
                        .isEmpty()) {
                    effect(new AbsenceEffect(path, rule, Optional.empty()), example, effects);
                }
            }
        }
    }

    /** Whether there is already a finding that the rule takes the absence of the fact for "none". */
    private boolean takesAbsence(RuleHead rule, String fact) {
        FactPath path = FactPath.parse(fact).orElseThrow();
        return placesTold && facts.unguardedBy(rule).stream().anyMatch(place -> FactsRead.covers(path, place));
    }

    /** Whether there is already a finding that a rule of the criterion fails on an absent fact. */
    private boolean trips() {
        return placesTold
                && criterion.rules().stream()
                        .flatMap(rule -> facts.unguardedBy(rule).stream())
                        .anyMatch(UnguardedRead::trips);
    }

    /** Whether a fact puts a proposal on a track: what is not adopted or transformed has no section, and that is no gap. */
    private boolean ownTrack(String path) {
        return Vocabulary.PROPOSAL.field(path).flatMap(FieldType::track).isPresent()
                || path.equals(NATURE) && criterion.track().only().stream().anyMatch(Vocabulary::isOfNature);
    }

    private void effect(AbsenceEffect effect, Example example, Map<AbsenceEffect, Example> effects) {
        List<FactPath> taken = criterion.absentMeansNone().stream()
                .filter(none -> none.leadsTo(effect.path()))
                .toList();
        usedUp.addAll(taken);
        if (taken.isEmpty() || effect.crash().isPresent()) {
            effects.putIfAbsent(effect, example);
        }
    }

    private BilingualText said(AbsenceEffect effect, Example example) {
        if (effect.crash().isPresent()) {
            return Messages.text(
                    "absence.trips",
                    criterion.id(),
                    effect.path().toString(),
                    example.name(),
                    effect.crash().get());
        }
        String path = effect.path().toString();
        return effect.fails()
                .map(rule -> rule.kind() == Kind.NOT_APPLICABLE
                        ? Messages.text(
                                "absence.excuses", criterion.id(), path, example.name(), rule.name(), lastOf(path))
                        : Messages.text(
                                "absence.fails",
                                criterion.id(),
                                path,
                                example.name(),
                                rule.name(),
                                lastOf(path),
                                need(path)))
                .orElseGet(() -> Messages.text(
                        "absence.passes", criterion.id(), effect.path().toString(), example.name()));
    }

    private void idle() {
        for (FactPath none : criterion.absentMeansNone()) {
            boolean read = criterion.rules().stream()
                    .flatMap(rule -> facts.unguardedBy(rule).stream())
                    .anyMatch(place -> FactsRead.covers(none, place));
            if (!read && !usedUp.contains(none)) {
                facts.atAbsentMeansNone(criterion, none, Messages.text("absence.idle", none.toString(), criterion.id()))
                        .ifPresent(place -> findings.add(new LintFinding(Level.WARNING, place)));
            }
        }
    }

    private static BilingualText proposal(List<Track> tracks) {
        if (tracks.isEmpty()) {
            return Messages.text("absence.proposal");
        }
        return tracks.size() == 1 && Vocabulary.isOfNature(tracks.get(0))
                ? Messages.text("absence.proposal-of", Terms.name(tracks.get(0)))
                : Messages.text(
                        "absence.proposal-on", tracks.stream().map(Terms::name).toList());
    }

    private TriedOutcome judge(Proposal proposal, LocalDate day) {
        return judge(new Submission("", proposal, Positions.NONE, SubmittedText.NONE), proposal, day);
    }

    /** Examples that differ in one fact are equal without it, and judged once. */
    private TriedOutcome judge(Submission submission, Proposal proposal, LocalDate day) {
        return judged.computeIfAbsent(day, d -> new HashMap<>())
                .computeIfAbsent(proposal, p -> tried(submission, p, day));
    }

    private TriedOutcome tried(Submission submission, Proposal proposal, LocalDate day) {
        Set<String> reported = new HashSet<>();
        Assessment assessment = assessors
                .computeIfAbsent(day, d -> new Assessor(ruleSet.only(criterion), new AsOf(d), TimeLimit.NONE))
                .assess(
                        new Submission(submission.file(), proposal, submission.positions(), submission.source()),
                        reported);
        return new TriedOutcome(
                assessment.results(),
                reported,
                assessment.crashes().stream().findFirst().map(Diagnostic::message));
    }
}
