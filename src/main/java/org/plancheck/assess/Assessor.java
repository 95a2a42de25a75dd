package org.plancheck.assess;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plancheck.assess.fact.ProposalFacts;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Result;
import org.plancheck.document.Digest;
import org.plancheck.document.Place;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.submission.Submission;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/**
 * Judges proposals by a rule set, on a given day. Many threads can try proposals at the same time. One thread settles the
 * trials in the order of reading, so that the outcome does not depend on which of them ended first.
 */
public final class Assessor {

    private static final BilingualText PASSED = Messages.text("result.pass");
    private static final BilingualText NO_REMEDY = BilingualText.same("");

    private final Map<String, BilingualText> offTrack = new ConcurrentHashMap<>();
    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final InForce inForce;
    private final TimeLimit limit;
    private Consumer<Throwable> failures = thrown -> {};
    private final StoppedRules stopped = new StoppedRules();
    private final SessionPool sessions;

    public Assessor(RuleSet ruleSet, AsOf asOf) {
        this(ruleSet, asOf, TimeLimit.USUAL);
    }

    /**
     * Also passes on the exceptions that rules throw.
     *
     * @param failures called by any thread that tries proposals
     */
    public Assessor tellingFailures(Consumer<Throwable> failures) {
        this.failures = failures;
        return this;
    }

    /** @param limit the time for all rules together, and for each rule alone, on one proposal */
    public Assessor(RuleSet ruleSet, AsOf asOf, TimeLimit limit) {
        this.limit = limit;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.inForce = new InForce(ruleSet.tables(), asOf.date());
        this.sessions = new SessionPool(ruleSet, asOf);
    }

    /** A proposal that was tried, with the rules that were not tried because of earlier trials, and those that were stopped. */
    public static final class Trial {

        private final Assessment assessment;
        private final Set<String> reported;
        private final Set<String> givenUp;
        private final Set<String> stopped;

        private Trial(Assessment assessment, Set<String> reported, Set<String> givenUp, Set<String> stopped) {
            this.assessment = assessment;
            this.reported = reported;
            this.givenUp = givenUp;
            this.stopped = stopped;
        }
    }

    /** Judges a proposal. */
    public Assessment assess(Submission submission) {
        return settle(attempt(submission));
    }

    /** Judges a proposal and adds the names of the rules that reported to the set. */
    public Assessment assess(Submission submission, Set<String> reported) {
        Trial trial = attempt(submission);
        reported.addAll(trial.reported);
        return settle(trial);
    }

    /** Ends a trial. It is repeated if trials that were settled in the meantime led to a rule being given up. */
    public Assessment settle(Trial trial) {
        Trial settled =
                trial.givenUp.equals(stopped.known().givenUp()) ? trial : attempt(trial.assessment.submission());
        stopped.stopped(settled.stopped);
        return settled.assessment;
    }

    /** Tries a proposal on a thread of its own. */
    public CompletableFuture<Trial> begin(Submission submission) {
        return WatchedWork.start(limit, new Attempt(submission));
    }

    private Trial attempt(Submission submission) {
        return WatchedWork.run(limit, new Attempt(submission));
    }

    private final class Attempt implements WatchedWork.Steps<Trial> {

        private final StoppedRules.Known known = stopped.known();
        private final Submission submission;
        private Applicable applicable;
        private RuleRun run;

        @SuppressWarnings("NullAway.Init") // begin() sets them
        Attempt(Submission submission) {
            this.submission = submission;
        }

        @Override
        public Trial goOn(WatchedWork<?> watch) throws WatchedWork.LeftBehindException {
            if (run == null) {
                applicable =
                        Applicable.of(ruleSet, inForce, submission.proposal().tracks());
                run = new RuleRun(ruleSet, asOf, new ProposalFacts(submission.proposal()), applicable, sessions, known);
            }
            run.goOn(watch);
            return trial(submission, run, applicable, known);
        }
    }

    private Trial trial(Submission submission, RuleRun run, Applicable applicable, StoppedRules.Known known) {
        Set<Track> tracks = submission.proposal().tracks();
        Set<String> reported = new HashSet<>();
        run.found().forEach(finding -> reported.add(finding.rule().name()));
        Map<String, Throwable> crashes = run.crashes();

        List<Result> results = new ArrayList<>();
        Map<String, Integer> sameFingerprints = new HashMap<>();
        Set<String> notPassed = new HashSet<>();
        Set<String> excused = run.found().stream()
                .filter(f -> f.rule().kind() == Kind.NOT_APPLICABLE)
                .map(f -> f.rule().criterion())
                .collect(Collectors.toSet());
        for (Findings.RuleFinding finding : inOrder(run.found())) {
            if (excused.contains(finding.rule().criterion()) && finding.rule().kind() != Kind.NOT_APPLICABLE) {
                continue;
            }
            Result result = result(submission, finding);
            notPassed.add(result.criterion().id());
            if (results.stream().noneMatch(r -> sameFinding(r, result))) {
                int nth = sameFingerprints.merge(result.fingerprint(), 1, Integer::sum);
                results.add(nth == 1 ? result : withFingerprint(result, result.fingerprint() + "-" + nth));
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        crashes.forEach((rule, thrown) -> {
            failures.accept(thrown);
            notPassed.add(ruleSet.head(rule).criterion());
            told.add(crash(submission, ruleSet.head(rule), thrown));
        });
        for (Criterion criterion : ruleSet.criteria()) {
            if (!applicable.criteria().contains(criterion.id())) {
                results.add(silent(
                        submission,
                        criterion,
                        Kind.NOT_APPLICABLE,
                        criterion.track().appliesTo(tracks) ? inForce.whyNot(criterion) : offTrack(criterion)));
            } else if (!notPassed.contains(criterion.id())) {
                results.add(silent(submission, criterion, Kind.PASS, PASSED));
            }
        }
        results.sort(Result.ORDER);
        Set<String> nowStopped = new HashSet<>();
        crashes.forEach((rule, thrown) -> {
            if (thrown instanceof StoppedRules.RuleStoppedException) {
                nowStopped.add(rule);
            }
        });
        return new Trial(Assessment.of(submission, results, told), reported, known.givenUp(), nowStopped);
    }

    private static List<Findings.RuleFinding> inOrder(List<Findings.RuleFinding> found) {
        return found.stream()
                .sorted(Comparator.comparing(
                                (Findings.RuleFinding f) -> f.rule().name())
                        .thenComparing(f -> f.place().pointer())
                        .thenComparing(f -> f.message().en()))
                .toList();
    }

    private Result result(Submission submission, Findings.RuleFinding finding) {
        RuleHead rule = finding.rule();
        Criterion criterion = ruleSet.criterion(rule.criterion());
        List<String> basis = inForce.cited(criterion, rule);
        String pointer = finding.place().pointer();
        return new Result(
                criterion,
                basis,
                rule.kind(),
                inForce.level(rule.level(), basis),
                finding.message(),
                finding.remedy(),
                pointer,
                submission.positions().of(pointer),
                fingerprint(submission, criterion, rule.kind(), finding.place().stable()),
                Optional.empty());
    }

    private Result silent(Submission submission, Criterion criterion, Kind kind, BilingualText message) {
        List<String> basis = inForce.of(criterion.basis());
        return new Result(
                criterion,
                basis.isEmpty() ? criterion.basis() : basis,
                kind,
                Level.NONE,
                message,
                NO_REMEDY,
                "",
                submission.positions().of(""),
                fingerprint(submission, criterion, kind, ""),
                Optional.empty());
    }

    private BilingualText offTrack(Criterion criterion) {
        return offTrack.computeIfAbsent(criterion.id(), id -> Messages.text("result.not-applicable", scope(criterion)));
    }

    private static BilingualText scope(Criterion criterion) {
        return criterion
                .track()
                .but()
                .map(but -> Messages.text("track.but", Terms.name(but)))
                .orElseGet(() -> Messages.text(
                        "track.only",
                        criterion.track().only().stream().map(Terms::name).toList()));
    }

    private static boolean sameFinding(Result a, Result b) {
        return a.criterion().id().equals(b.criterion().id())
                && a.kind() == b.kind()
                && a.pointer().equals(b.pointer())
                && a.message().equals(b.message())
                && a.remedy().equals(b.remedy());
    }

    private static Result withFingerprint(Result result, String fingerprint) {
        return new Result(
                result.criterion(),
                result.basis(),
                result.kind(),
                result.level(),
                result.message(),
                result.remedy(),
                result.pointer(),
                result.position(),
                fingerprint,
                Optional.empty());
    }

    private static String fingerprint(Submission submission, Criterion criterion, Kind kind, String stablePlace) {
        String identity = String.join("\0", submission.proposal().id(), criterion.id(), kind.code(), stablePlace);
        return HexFormat.of().formatHex(Digest.sha256().digest(identity.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private Diagnostic crash(Submission submission, RuleHead rule, Throwable thrown) {
        Place position = submission.positions().of("");
        return position.diagnostic(
                submission.file(), reason(thrown, submission.proposal().id(), rule));
    }

    private BilingualText reason(Throwable thrown, String proposal, RuleHead rule) {
        String criterion = rule.criterion();
        String place = rule.file() + ":" + rule.line();
        if (thrown instanceof StoppedRules.RuleStoppedException) {
            return Messages.text(
                    "rule.stopped",
                    proposal,
                    criterion,
                    place,
                    BigDecimal.valueOf(limit.duration().toMillis(), 3)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        if (thrown instanceof StoppedRules.RuleGivenUpException) {
            return Messages.text("rule.given-up", proposal, criterion, place, StoppedRules.MOST_TIMES);
        }
        RuleFailure failure = RuleFailure.of(ruleSet, rule, thrown);
        return failure.absent()
                .map(read -> Messages.text("rule.absent", proposal, criterion, failure.place(), read))
                .orElseGet(() -> Messages.text("rule.crashed", proposal, criterion, place, failure.reason()));
    }
}
