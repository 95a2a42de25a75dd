package org.plancheck.testing;

import java.util.ArrayList;
import java.util.List;

/** The batch, rules and waivers that tests of reports share. */
public final class ReportFixtures {

    public static final String FOLDER = "src/test/resources/org/plancheck/report";

    private ReportFixtures() {}

    /** Checks the batch against the rules of the fixtures on a fixed day. */
    public static PlancheckCli check(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                FOLDER + "/batch",
                "--rules",
                FOLDER + "/rules",
                "--waivers",
                FOLDER + "/waivers.yaml",
                "--as-of",
                "2026-11-22"));
        arguments.addAll(List.of(options));
        return PlancheckCli.run(arguments.toArray(String[]::new));
    }
}
