package org.plancheck.report.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Title;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.submission.Submission;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.OneLine;

/**
 * What a report says of one proposal; of the submission itself no more is kept than that.
 *
 * @param title    in each language, else in the other, else empty
 * @param outcomes of all criteria, also of those whose results are left out
 * @param excerpts of the submission at the places of findings, by fingerprint
 */
public record ReportedProposal(
        String file,
        String id,
        BilingualText title,
        List<Track> tracks,
        Recommendation recommendation,
        Outcomes outcomes,
        List<Result> results,
        Map<String, Excerpt> excerpts,
        List<Explanation> explanations) {

    /** The order in which a person reads the findings. */
    private static final Comparator<Result> WORST_FIRST = Comparator.comparing(
                    (Result result) -> result.waiver().isPresent())
            .thenComparing(Result::level)
            .thenComparing(Result::kind);

    public ReportedProposal {
        tracks = List.copyOf(tracks);
        results = List.copyOf(results);
        excerpts = Map.copyOf(excerpts);
        explanations = List.copyOf(explanations);
    }

    /** @param onlyFindings whether results that are met or do not apply are left out */
    static ReportedProposal of(Assessment assessment, boolean onlyFindings) {
        Submission submission = assessment.submission();
        Map<String, Excerpt> excerpts = new HashMap<>();
        assessment.results().stream()
                .filter(Result::finding)
                .forEach(result -> Excerpt.of(submission, result)
                        .ifPresent(excerpt -> excerpts.put(result.fingerprint(), excerpt)));
        return new ReportedProposal(
                submission.file(),
                submission.proposal().id(),
                title(submission.proposal().title()),
                List.copyOf(submission.proposal().tracks()),
                assessment.recommendation(),
                Outcomes.of(assessment.results()),
                onlyFindings
                        ? assessment.results().stream().filter(Result::finding).toList()
                        : assessment.results(),
                excerpts,
                assessment.explanations());
    }

    private static BilingualText title(Title title) {
        String en = title == null || title.en() == null ? "" : title.en();
        String zh = title == null || title.zh() == null ? "" : title.zh();
        return new BilingualText(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    public List<Result> findings() {
        return results.stream().filter(Result::finding).toList();
    }

    /** The results of a kind. */
    public List<Result> results(Kind kind) {
        return results.stream().filter(result -> result.kind() == kind).toList();
    }

    /** The findings, the worst first. */
    public List<Result> worstFirst() {
        return results.stream().filter(Result::finding).sorted(WORST_FIRST).toList();
    }

    public Optional<Excerpt> excerpt(Result result) {
        return Optional.ofNullable(excerpts.get(result.fingerprint()));
    }

    /** What people call it: the identifier and, if there is one, the title. */
    public String name(Language language) {
        return OneLine.of((id + " " + title.in(language)).strip());
    }

    /** A place in the file, as people name it. */
    public String place(Result result) {
        return file + result.position().suffix();
    }
}
