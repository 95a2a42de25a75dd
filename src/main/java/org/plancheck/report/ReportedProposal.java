package org.plancheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Explanation;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.intake.Submission;
import org.plancheck.proposal.Title;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.OneLine;
import org.plancheck.text.Text;

/**
 * What a report says of one proposal; of the submission itself no more is kept than that.
 *
 * @param title    in each language, else in the other, else empty
 * @param outcomes of all criteria, also of those whose results are left out
 * @param excerpts of the submission at the places of findings, by fingerprint
 */
record ReportedProposal(String file, String id, Text title, List<Track> tracks, Recommendation recommendation,
        Outcomes outcomes, List<Result> results, Map<String, Excerpt> excerpts, List<Explanation> explanations) {

    ReportedProposal {
        tracks = List.copyOf(tracks);
        results = List.copyOf(results);
        excerpts = Map.copyOf(excerpts);
        explanations = List.copyOf(explanations);
    }

    /** @param onlyFindings whether results that are met or do not apply are left out */
    static ReportedProposal of(Assessment assessment, boolean onlyFindings) {
        Submission submission = assessment.submission();
        Map<String, Excerpt> excerpts = new HashMap<>();
        assessment.results().stream().filter(Result::finding).forEach(result -> Excerpt.of(submission, result)
                .ifPresent(excerpt -> excerpts.put(result.fingerprint(), excerpt)));
        return new ReportedProposal(submission.file(), submission.proposal().id(), title(submission.proposal().title()),
                List.copyOf(submission.proposal().tracks()), assessment.recommendation(), Outcomes.of(assessment.results()),
                onlyFindings ? assessment.results().stream().filter(Result::finding).toList() : assessment.results(),
                excerpts, assessment.explanations());
    }

    private static Text title(Title title) {
        String en = title == null || title.en() == null ? "" : title.en();
        String zh = title == null || title.zh() == null ? "" : title.zh();
        return new Text(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    List<Result> findings() {
        return results.stream().filter(Result::finding).toList();
    }

    /** The findings in the order in which a person reads them. */
    List<Result> worstFirst() {
        return results.stream().filter(Result::finding).sorted(Report.WORST_FIRST).toList();
    }

    Optional<Excerpt> excerpt(Result result) {
        return Optional.ofNullable(excerpts.get(result.fingerprint()));
    }

    /** What people call it: the identifier and, if there is one, the title. */
    String name(Language language) {
        return OneLine.of((id + " " + title.in(language)).strip());
    }

    /** A place in the file, as people name it. */
    String place(Result result) {
        return file + result.position().suffix();
    }
}
