package org.plancheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.testing.RuleFixtures;

/** A batch of any length is judged and reported in the memory of a short one; a process of its own has no more. */
class LongBatchTest {

    private static final int ROWS = 30_000;
    private static final int EVERY = 5;

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void a_long_list_a_fifth_of_which_is_wrong_is_judged_and_reported_in_64_megabytes() throws Exception {
        Path list = folder.resolve("list.csv");
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("编号,中文名称,标准性质,项目周期,目的、意义\n");
            for (int i = 1; i <= ROWS; i++) {
                out.write("P-" + i + ",第" + i + "项标准," + (i % EVERY == 0 ? "推存性" : "推荐性") + ",24个月,为了" + i + "\n");
            }
        }
        Path rules = RuleFixtures.rules(folder.resolve("rules"), "every-proposal");

        assertThat(check(list, rules)).isEqualTo(ExitCode.ERROR);

        int wrong = ROWS / EVERY;
        int judged = ROWS - wrong;
        try (Stream<String> lines = Files.lines(folder.resolve("r.json"))) {
            assertThat(lines.filter(line -> line.contains("\"recommendation\" :"))
                            .count())
                    .isEqualTo(judged);
        }
        try (Stream<String> lines = Files.lines(folder.resolve("r.csv"))) {
            assertThat(lines.filter(line -> line.contains(",error,error,")).count())
                    .isEqualTo(wrong);
        }
        for (String format : List.of("sarif", "junit", "html", "markdown", "xlsx", "text")) {
            assertThat(Files.size(folder.resolve("r." + format))).as(format).isGreaterThan(judged);
        }
    }

    private int check(Path list, Path rules) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.plancheck.cli.Main",
                "check",
                list.toString(),
                "--rules",
                rules.toString(),
                "--as-of",
                "2026-11-22",
                "--only-findings"));
        for (String format : List.of("json", "csv", "sarif", "junit", "html", "markdown", "xlsx", "text")) {
            command.addAll(List.of(
                    "--format",
                    format,
                    "--output",
                    folder.resolve("r." + format).toString()));
        }
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start()
                .waitFor();
    }
}
