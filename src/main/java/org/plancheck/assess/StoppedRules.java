package org.plancheck.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that had to be stopped in a run: they are tried apart from the others from then on, and in the end no more. */
final class StoppedRules {

    /** How often a rule is stopped before it is given up: a batch must end, even where every proposal trips one up. */
    static final int MOST_TIMES = 3;

    /** That a rule took longer than the limit. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** That a rule was not tried, having been stopped before. */
    static final class GivenUp extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * What was known of stopped rules at a time.
     *
     * @param names   every rule that was stopped
     * @param givenUp those that are tried no more
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
