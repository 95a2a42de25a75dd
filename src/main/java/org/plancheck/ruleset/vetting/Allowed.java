package org.plancheck.ruleset.vetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plancheck.proposal.Coded;

/** The list of what rules may use, {@code allowed.txt}, and the facts; whatever is not on it is refused. */
final class Allowed {

    /** Where the types that a rule matches are. */
    static final List<String> FACT_PACKAGES = List.of("org.plancheck.proposal", "org.plancheck.ruleset.table");

    /** The classes that a rule file may import one by one. */
    static final List<String> IMPORTS = List.of(
            "java.util.List",
            "java.util.Set",
            "java.util.Map",
            "java.util.Collection",
            "java.time.LocalDate",
            "java.time.YearMonth",
            "java.time.Year",
            "java.time.Period",
            "java.time.Month",
            "java.time.DayOfWeek",
            "java.time.temporal.ChronoUnit");

    private static final Set<String> NOT_OF_FACTS = Set.of(
            "getClass",
            "hashCode",
            "wait",
            "notify",
            "notifyAll",
            "clone",
            "finalize",
            "getDeclaringClass",
            "describeConstable",
            "<init>");
    private static final String OF_FRAME = "frame ";
    private static final Map<String, Set<String>> LIST = list(false);
    private static final Map<String, Set<String>> FRAME = list(true);
    private static final Map<String, Boolean> FACTS = new ConcurrentHashMap<>();

    private final Permissions permissions;

    Allowed(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Whether the class may be named at all. */
    boolean type(String binaryName) {
        return LIST.containsKey(binaryName)
                || FRAME.containsKey(binaryName)
                || fact(binaryName)
                || permissions.include(binaryName);
    }

    /**
     * Whether the method or field may be used.
     *
     * @param frame by what Drools puts around conditions and consequences, rather than by these
     */
    boolean member(String binaryName, String member, boolean frame) {
        return frame && FRAME.getOrDefault(binaryName, Set.of()).contains(member)
                || LIST.getOrDefault(binaryName, Set.of()).contains(member)
                || fact(binaryName) && !NOT_OF_FACTS.contains(member)
                || permissions.include(binaryName);
    }

    /** The type that a simple name means in a rule, if it may be named there. */
    boolean simpleName(String name) {
        return FACT_PACKAGES.stream().anyMatch(p -> fact(p + "." + name))
                || IMPORTS.stream().anyMatch(type -> type.endsWith("." + name))
                || !LIST.getOrDefault("java.lang." + name, Set.of()).isEmpty()
                || permissions.includeSimple(name);
    }

    private static boolean fact(String binaryName) {
        return FACTS.computeIfAbsent(binaryName, Allowed::isFact);
    }

    private static boolean isFact(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        if (dot < 0 || !FACT_PACKAGES.contains(binaryName.substring(0, dot))) {
            return false;
        }
        try {
            Class<?> type = Class.forName(binaryName, false, Allowed.class.getClassLoader());
            return type.isRecord() || type.isEnum() || type == Coded.class;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static Map<String, Set<String>> list(boolean frame) {
        Map<String, Set<String>> list = new HashMap<>();
        try (InputStream in = Allowed.class.getResourceAsStream("allowed.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && line.startsWith(OF_FRAME) == frame)
                    .map(line -> Arrays.asList(
                            line.substring(frame ? OF_FRAME.length() : 0).split(" ")))
                    .forEach(words -> list.computeIfAbsent(words.get(0), type -> new HashSet<>())
                            .addAll(words.subList(1, words.size())));
            return Map.copyOf(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
