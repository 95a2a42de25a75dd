package org.plancheck.assess;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.assess.fact.NoPlaceException;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.check.UnguardedRead;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/**
 * Why a rule failed, in the words of the rule language.
 *
 * @param place  the file and the line of the rule or, if it is known, of the expression that failed
 * @param absent the expression that reads an absent fact, as written; empty if the rule failed for another reason
 * @param reason what went wrong, as a part of a sentence about the rule
 */
record RuleFailure(String place, Optional<String> absent, BilingualText reason) {

    /** The method that returned null, in the message of a NullPointerException. */
    private static final Pattern NOTHING = Pattern.compile("\"(?:[\\w.$]+\\.)?(\\w+)\\(\\)\" is null");

    static RuleFailure of(RuleSet ruleSet, RuleHead rule, Throwable thrown) {
        Throwable cause = cause(thrown);
        String place = rule.file() + ":" + rule.line();
        if (!(cause instanceof NullPointerException)) {
            return new RuleFailure(place, Optional.empty(), Messages.text("rule.failed." + kind(cause)));
        }
        Matcher nothing = NOTHING.matcher(String.valueOf(cause.getMessage()));
        String field = nothing.find() ? nothing.group(1) : "";
        List<UnguardedRead> places = ruleSet.factsRead().unguardedBy(rule).stream()
                .filter(UnguardedRead::trips)
                .toList();
        Optional<UnguardedRead> read = places.stream()
                .filter(found -> found.field().equals(field))
                .findFirst()
                .or(() -> places.stream().findFirst().filter(found -> field.isEmpty()));
        return read.map(found -> absent(rule.file() + ":" + found.place().line(), found.read()))
                .orElseGet(() -> field.isEmpty()
                        ? new RuleFailure(place, Optional.empty(), Messages.text("rule.failed.absent"))
                        : absent(place, field));
    }

    private static RuleFailure absent(String place, String read) {
        return new RuleFailure(place, Optional.of(read), Messages.text("rule.reads-absent", read));
    }

    /** Drools wraps the exceptions of rules into its own. */
    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String kind(Throwable cause) {
        return cause instanceof IndexOutOfBoundsException
                ? "element"
                : cause instanceof ArithmeticException
                        ? "number"
                        : cause instanceof ClassCastException
                                ? "kind"
                                : cause instanceof DateTimeException
                                        ? "day"
                                        : cause instanceof VirtualMachineError
                                                ? "memory"
                                                : cause instanceof RuleSession.EndlessRuleException
                                                        ? "endless"
                                                        : cause instanceof NoPlaceException ? "place" : "other";
    }
}
