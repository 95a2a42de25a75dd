package org.plancheck.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that were stopped in a run. From then on they are tried apart from the others, and in the end not at all. */
final class StoppedRules {

    /** How often a rule is stopped before it is given up: a batch must end even if a rule hangs on every proposal. */
    static final int MOST_TIMES = 3;

    /** A rule took longer than the limit. */
    static final class RuleStoppedException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** A rule was not tried because it had been stopped too often. */
    static final class RuleGivenUpException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * The stopped rules at one time.
     *
     * @param names   every rule that was stopped
     * @param givenUp those that are not tried any more
     */
    record Known(Set<String> names, Set<String> givenUp) {}

    private final Map<String, Integer> times = new HashMap<>();

    synchronized void stopped(Set<String> rules) {
        rules.forEach(rule -> times.merge(rule, 1, Integer::sum));
    }

    synchronized Known known() {
        return new Known(
                Set.copyOf(times.keySet()),
                times.entrySet().stream()
                        .filter(rule -> rule.getValue() >= MOST_TIMES)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
