package org.plancheck.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.cli.Main;

/** What one run of {@code check} on the fixtures of this package gave. */
public record ReportRun(int exitCode, byte[] out, String err) {

    public static final String FIXTURES = "src/test/resources/org/plancheck/report";

    /** Checks the fixtures' proposals by the fixtures' rules on a fixed day. */
    public static ReportRun check(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                FIXTURES + "/batch",
                "--rules",
                FIXTURES + "/rules",
                "--waivers",
                FIXTURES + "/waivers.yaml",
                "--as-of",
                "2026-11-22"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    public static ReportRun run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new ByteArrayInputStream(new byte[0]), new PrintStream(out), new PrintStream(err), false, arguments);
        return new ReportRun(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}
