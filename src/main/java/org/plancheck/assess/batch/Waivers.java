package org.plancheck.assess.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Result;
import org.plancheck.assess.outcome.Waiver;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** The waivers of a run. They take findings out of the count, and those that take none are reported. */
public final class Waivers {

    private final List<Waiver> all;
    private final AsOf asOf;
    private final Set<Waiver> met = new HashSet<>();

    public Waivers(List<Waiver> all, AsOf asOf) {
        this.all = List.copyOf(all);
        this.asOf = asOf;
    }

    /** The assessment with its waived findings marked, and the recommendation that follows from the others. */
    public Assessment apply(Assessment assessment) {
        if (all.isEmpty()) {
            return assessment;
        }
        String proposal = assessment.submission().proposal().id();
        return assessment.withResults(assessment.results().stream()
                .map(result -> waived(proposal, result))
                .toList());
    }

    /** A note for each waiver that is expired or matches no finding. */
    public List<Diagnostic> idle() {
        return all.stream()
                .filter(waiver -> expired(waiver) || !met.contains(waiver))
                .map(this::idle)
                .toList();
    }

    private Diagnostic idle(Waiver waiver) {
        BilingualText reason = expired(waiver)
                ? Messages.text(
                        "waiver.expired",
                        waiver.rule(),
                        waiver.proposal(),
                        waiver.expires().toString())
                : Messages.text("waiver.unused", waiver.rule(), waiver.proposal());
        return new Diagnostic(
                waiver.file(), waiver.position().line(), waiver.position().column(), reason);
    }

    private Result waived(String proposal, Result result) {
        if (!result.finding() || result.kind() == Kind.INFORMATIONAL) {
            return result;
        }
        Optional<Waiver> waiver =
                all.stream().filter(w -> covers(w, proposal, result)).findFirst();
        waiver.ifPresent(met::add);
        return waiver.map(result::waived).orElse(result);
    }

    private boolean covers(Waiver waiver, String proposal, Result result) {
        return !expired(waiver)
                && waiver.rule().equals(result.criterion().id())
                && waiver.proposal().equals(proposal)
                && waiver.pointer().map(result.pointer()::equals).orElse(true);
    }

    private boolean expired(Waiver waiver) {
        return asOf.date().isAfter(waiver.expires());
    }
}
