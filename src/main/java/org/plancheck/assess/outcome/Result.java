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
 * The outcome of a criterion at one place of a proposal.
 *
 * @param basis       the instruments it rests on that are in force on the day, with articles
 * @param pointer     JSON Pointer to the fact that decides, even if it is missing
 * @param position    the place of the fact in the file or, if it is missing, of its closest ancestor
 * @param fingerprint identifies the finding; it stays the same if the file is reordered or the rule reworded
 * @param waiver      the decision not to count it, if there is one
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

    /** Whether somebody must act on it: it is a finding, not informational and not waived. */
    public boolean counts() {
        return finding() && kind != Kind.INFORMATIONAL && waiver.isEmpty();
    }

    public Result waived(Waiver by) {
        return new Result(
                criterion, basis, kind, level, message, remedy, pointer, position, fingerprint, Optional.of(by));
    }

    /** Whether it is neither a pass nor not applicable. */
    public boolean finding() {
        return kind.reported();
    }
}
