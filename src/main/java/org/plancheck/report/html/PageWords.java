package org.plancheck.report.html;

import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Track;
import org.plancheck.report.model.ReportedProposal;

/** The words by which the script of the page filters, separated by blanks as in a class attribute. */
final class PageWords {

    private PageWords() {}

    static String tracks(ReportedProposal proposal) {
        return proposal.tracks().stream().map(Track::code).collect(Collectors.joining(" "));
    }

    static String clauses(Result result) {
        return String.join(" ", result.criterion().clauses());
    }
}
