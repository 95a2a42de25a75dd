package org.plancheck.assess.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancheck.document.Place;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.BilingualText;
import org.plancheck.text.NaturalOrder;

/**
 * The outcome of a criterion on a proposal, at one place of it.
 *
 * @param basis       the instruments it rests on, with articles: those in force on the day
 * @param pointer     JSON Pointer into the proposal to the fact that decided, also where that fact is missing
 * @param position    where it stands in the file or, for a missing fact, where its closest ancestor stands
 * @param fingerprint the same for the same finding however the file is reordered and the rule reworded
 * @param waiver      the decision that it does not count, if there is one
 */
public record Result(
        Criterion criterion,
        List<String> basis,
        Kind kind,
        Level level,
        BilingualText message,
        BilingualText remedy,
        String pointer,
        Place position,
        String fingerprint,
        Optional<Waiver> waiver) {

    public Result {
        basis = List.copyOf(basis);
    }

    /** By rule id, then place. */
    public static final Comparator<Result> ORDER = Comparator.comparing(
                    (Result result) -> result.criterion().id())
            .thenComparing(Result::pointer, NaturalOrder.COMPARATOR)
            .thenComparing(Result::kind)
            .thenComparing(result -> result.message().en());

    /** Whether it is to be acted on: found, not merely to be known, and not waived. */
    public boolean counts() {
        return finding() && kind != Kind.INFORMATIONAL && waiver.isEmpty();
    }

    public Result waived(Waiver by) {
        return new Result(
                criterion, basis, kind, level, message, remedy, pointer, position, fingerprint, Optional.of(by));
    }

    /** Whether it is something to act on or to know: neither passed nor not applicable. */
    public boolean finding() {
        return kind.reported();
    }
}
