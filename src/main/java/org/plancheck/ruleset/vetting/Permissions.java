package org.plancheck.ruleset.vetting;

import java.util.List;

/**
 * What rules may do beyond reading facts, computing and reporting: nothing, unless the user names Java classes. Rules
 * may then use these without limit, and their {@code then} may hold any statements.
 *
 * @param classes binary names, such as {@code java.time.Clock}
 */
public record Permissions(List<String> classes) {

    /** Rules read, compute and report. */
    public static final Permissions NONE = new Permissions(List.of());

    public Permissions {
        classes = classes.stream().distinct().sorted().toList();
    }

    /** Whether the class was named, or is nested in one that was. */
    boolean include(String binaryName) {
        return classes.stream().anyMatch(named -> binaryName.equals(named) || binaryName.startsWith(named + "$"));
    }

    /** Whether there is a class of that simple name among those named. */
    boolean includeSimple(String simpleName) {
        return classes.stream().anyMatch(named -> named.endsWith("." + simpleName));
    }

    boolean none() {
        return classes.isEmpty();
    }
}
