package org.plancheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;

/** The progress line, which only a terminal gets. */
class BatchProgressTest {

    @TempDir
    private Path folder;

    @Test
    void a_terminal_gets_a_line_with_a_bar_that_is_wiped_in_the_end_and_nothing_else_changes() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"id\":\"p-").append(i).append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("p.jsonl"), lines);
        Path rules = RuleFixtures.rules(folder.resolve("rules"), "key-areas");
        PlancheckCli plain = run(false, file, rules);
        PlancheckCli terminal = run(true, file, rules);
        assertThat(plain.err()).isEmpty();
        assertThat(terminal.err())
                .containsPattern("\r\u001b\\[K\\[#*\\.*] \\d+%  \\d+ proposals, \\d+ per second, \\d+:\\d\\d left")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
        assertThat(terminal.out()).isEqualTo(plain.out()).contains("p-2999");
    }

    private static PlancheckCli run(boolean terminal, Path file, Path rules) {
        return PlancheckCli.on(
                InputStream.nullInputStream(),
                terminal,
                "check",
                file.toString(),
                "--rules",
                rules.toString(),
                "--as-of",
                "2026-11-22",
                "--fail-on",
                "never");
    }
}
