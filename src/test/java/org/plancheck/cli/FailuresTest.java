package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;

/** A failure is one line for a user; with {@code --debug} a maintainer sees all its causes. */
class FailuresTest {

    @TempDir
    private Path folder;

    @Test
    void debug_shows_why_a_file_cannot_be_written() {
        Path file = folder.resolve("no such folder").resolve("out.yaml");
        causeIsShown("java.nio.file.NoSuchFileException", "init", "--track", "association", "--output", file);
    }

    @Test
    void debug_shows_why_a_file_is_no_report() throws Exception {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"tool\": ");
        causeIsShown("tools.jackson.core.", "diff", file, file);
    }

    @Test
    void debug_shows_why_a_report_cannot_be_read() {
        Path file = folder.resolve("report.json");
        causeIsShown("java.nio.file.NoSuchFileException", "diff", file, file);
    }

    @Test
    void debug_shows_why_an_option_has_a_mistake() {
        causeIsShown("java.time.format.DateTimeParseException", "check", "samples", "--as-of", "2026-02-30");
    }

    @Test
    void debug_shows_why_a_proposal_cannot_be_read() throws Exception {
        causeIsShown("tools.jackson.core.", "check", Files.writeString(folder.resolve("a.json"), "{\"id\": "));
        causeIsShown(
                "tools.jackson.dataformat.yaml.",
                "convert",
                Files.writeString(folder.resolve("a.yaml"), "a: [1"),
                "--to",
                "jsonl");
    }

    @Test
    void debug_shows_why_a_workbook_is_damaged() throws Exception {
        causeIsShown("org.apache.poi.", "check", Files.writeString(folder.resolve("a.xlsx"), "PK\u0003\u0004"));
    }

    private static void causeIsShown(String cause, Object... arguments) {
        PlancheckCli plain = PlancheckCli.run(arguments);
        assertThat(plain.exitCode()).isEqualTo(2);
        assertThat(plain.err()).isNotEmpty().doesNotContain("\tat ", "Caused by");

        List<Object> withDebug = new ArrayList<>(List.of(arguments));
        withDebug.add("--debug");
        PlancheckCli debug = PlancheckCli.run(withDebug.toArray());
        assertThat(debug.exitCode()).isEqualTo(2);
        assertThat(debug.err())
                .contains(plain.err().lines().findFirst().orElseThrow())
                .contains("\tat ")
                .containsPattern("(?m)^(Caused by: )?" + Pattern.quote(cause));
    }
}
