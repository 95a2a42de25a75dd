package org.plancheck.report.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.assess.outcome.Result;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** What documents for people say of one result. */
public final class ResultPhrases {

    private ResultPhrases() {}

    /** Clauses and supporting instruments by their keys; a dash where there is neither. */
    public static String source(Result result) {
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
    public static Optional<BilingualText> remedy(Result result) {
        return result.remedy().en().isBlank() || result.kind() == Kind.INFORMATIONAL
                ? Optional.empty()
                : Optional.of(result.remedy());
    }

    /** The decision that a finding does not count, if there is one. */
    public static Optional<BilingualText> waiver(Result result) {
        return result.waiver()
                .map(waiver -> Messages.text(
                        "text.waived",
                        OneLine.of(waiver.reason()),
                        OneLine.of(waiver.approvedBy()),
                        waiver.expires().toString()));
    }
}
