package org.plancheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.RuleFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C in a batch, as a process of its own meets it. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

    private static final int ROWS = 100_000;
    private static final int SIGINT_EXIT = 130;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void ctrl_c_leaves_complete_reports_of_what_was_judged_and_says_what_was_not() throws Exception {
        Path first = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"first\"}\n");
        StringBuilder rows = new StringBuilder("id,中文名称,nobody knows this heading\n");
        for (int i = 1; i <= ROWS; i++) {
            rows.append("row-").append(i).append(",名称,x\n");
        }
        Path second = Files.writeString(folder.resolve("b.csv"), rows);
        Path json = folder.resolve("r.json");
        Path csv = folder.resolve("r.csv");
        Path xlsx = folder.resolve("r.xlsx");
        Process process = start(
                "check",
                first,
                second,
                "--rules",
                RuleFixtures.rules(folder.resolve("rules"), "key-areas"),
                "--as-of",
                "2026-11-22",
                "--waivers",
                waiver(),
                "--format",
                "json",
                "--output",
                json,
                "--only-findings",
                "--format",
                "csv",
                "--output",
                csv,
                "--format",
                "xlsx",
                "--output",
                xlsx);
        try (BufferedReader err = process.errorReader()) {
            // the heading is told when the first file has been read and most of the second has not
            assertThat(err.readLine()).contains("nobody knows this heading");
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            List<String> told =
                    CompletableFuture.supplyAsync(() -> err.lines().toList()).get(60, TimeUnit.SECONDS);
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(SIGINT_EXIT);

            JsonNode report = new JsonMapper().readTree(Files.readString(json));
            int judged = report.path("proposals").size();
            assertThat(judged).isBetween(1, ROWS);
            String last = report.path("proposals").get(judged - 1).path("id").asString();
            assertThat(told)
                    .singleElement()
                    .asString()
                    .endsWith("interrupted: " + last + " is the last proposal that was checked; "
                            + "the rest was not read or checked");
            assertThat(report.path("errors")).hasSize(1);
            assertThat(last).isEqualTo(judged == 1 ? "first" : "row-" + (judged - 1));
            assertThat(Files.readString(csv)).contains(last);
            assertThat(xlsx).isNotEmptyFile();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.endsWith(".partial"));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** A waiver that no proposal meets, which cannot be said as long as not all were read. */
    private Path waiver() throws Exception {
        return Files.writeString(folder.resolve("waivers.yaml"), """
                - rule: AREA-01
                  proposal: somebody-else
                  reason: none of these
                  approvedBy: nobody
                  expires: 2030-01-01
                """);
    }

    private static Process start(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plancheck.cli.Main"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
