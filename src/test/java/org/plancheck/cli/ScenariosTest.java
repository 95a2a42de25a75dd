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

/**
 * Plays every scenario under {@code src/test/resources/scenarios}; see {@link Scenario} for how one is written.
 * {@code mvn test -Dtest=ScenariosTest -Dscenarios.write=true} writes down what the command lines answer now: read the
 * difference before it is committed. {@code -Dscenarios=NAME} plays only those whose path has NAME in it.
 */
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    @TempDir
    private Path folders;

    @TestFactory
    Stream<DynamicContainer> every_scenario_is_answered_as_written() throws IOException {
        List<Path> topics;
        try (Stream<Path> found = Files.list(SCENARIOS)) {
            topics = found.filter(Files::isDirectory).sorted().toList();
        }
        return topics.stream().map(topic -> DynamicContainer.dynamicContainer(topic.getFileName().toString(),
                scenarios(topic).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)))));
    }

    /**
     * Whatever is changed in a rule set is answered as if nothing of it had been compiled before. The cache is that of all
     * tests; it is filled by the rules as they are shipped, and by the scenario itself.
     */
    @TestFactory
    Stream<DynamicTest> every_scenario_is_answered_the_same_with_a_warm_cache_and_without_one() throws IOException {
        assertThat(Run.of("rules", "list", "--rules", "rules/plan").exitCode()).isZero();
        try (Stream<Path> found = Files.list(SCENARIOS)) {
            return found.filter(Files::isDirectory).sorted().flatMap(ScenariosTest::scenarios).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String asked = Files.readString(file).replaceAll("(?m)^(--- std(out|err)) contains$", "$1");
                        String without = played(asked.replaceAll("(?m)^(--- run .*--rules \\S+)", "$1 --no-cache"));
                        assertThat(played(asked)).isEqualTo(without.replace(" --no-cache", ""));
                        assertThat(played(asked)).as("once more").isEqualTo(without.replace(" --no-cache", ""));
                    }));
        }
    }

    private String played(String scenario) throws IOException {
        return new Scenario(scenario, Files.createTempDirectory(folders, "scenario")).played();
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
        String played = new Scenario(written, Files.createTempDirectory(folders, "scenario")).played();
        if (Boolean.getBoolean("scenarios.write")) {
            Files.writeString(file, played);
        } else {
            assertThat(played).isEqualTo(written);
        }
    }
}
