package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plancheck.testing.PlancheckCli;

/**
 * Plays every scenario under {@code src/test/resources/scenarios}; see {@link Scenario} for how one is written. What it
 * answers must not depend on what of the rules is in the cache.
 * {@code mvn test -Dtest=ScenariosTest -Dscenarios.write=true} writes down what the command lines answer now: read the
 * difference before it is committed. {@code -Dscenarios=NAME} plays only those whose path has NAME in it.
 */
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @TempDir
    private Path folders;

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicContainer> every_scenario_is_answered_as_written() throws IOException {
        List<Path> topics;
        try (Stream<Path> found = Files.list(SCENARIOS)) {
            topics = found.filter(Files::isDirectory).sorted().toList();
        }
        return topics.stream()
                .map(topic -> DynamicContainer.dynamicContainer(
                        topic.getFileName().toString(),
                        scenarios(topic)
                                .map(file -> DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> play(file)))));
    }

    private static Stream<Path> scenarios(Path topic) {
        String wanted = System.getProperty("scenarios", "");
        try (Stream<Path> found = Files.list(topic)) {
            return found.filter(file -> file.toString().contains(wanted)).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void play(Path file) throws IOException {
        String written = Files.readString(file);
        if (Boolean.getBoolean("scenarios.write")) {
            Files.writeString(file, played(written));
            return;
        }
        if (!written.contains(".drl")) {
            fillTheCache();
        }
        assertThat(played(written)).isEqualTo(written);
        if (written.contains("--no-cache")) {
            return;
        }
        assertThat(played(written))
                .as("once more, with what the first run left in the cache")
                .isEqualTo(written);
        if (written.contains("--- exit 2") && !written.matches("(?s).*--- exit [01].*")) {
            String without = written.replaceAll("(?m)^(--- run .*--rules \\S+)", "$1 --no-cache");
            assertThat(played(without)).as("without a cache").isEqualTo(without);
        }
    }

    /** What is wrong with a table must not hide behind the rules, which are as they were when they were found good. */
    private static void fillTheCache() {
        assertThat(PlancheckCli.run("rules", "list", "--rules", "rules/plan").exitCode())
                .isZero();
    }

    private String played(String scenario) throws IOException {
        return new Scenario(scenario, Files.createTempDirectory(folders, "scenario")).played();
    }
}
