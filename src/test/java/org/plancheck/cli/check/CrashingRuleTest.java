package org.plancheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule that throws costs its own result, and the proposal is then not fine. */
class CrashingRuleTest {

    private static final Path RULES = Path.of("rules/plan");
    private static final String SAMPLE = "samples/vehicle-cybersecurity-ready.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_condition_that_throws_costs_its_criterion_alone_and_leaves_the_proposal_undetermined() throws IOException {
        Path rules = copyOfRules("Proposal( ics.get(7) != null )");
        PlancheckCli run = PlancheckCli.run(
                "check", SAMPLE, "--rules", rules.toString(), "--as-of", "2026-11-22", "--format", "json");
        JsonNode crashed = proposal(run);
        assertThat(crashed.path("recommendation").asString()).isEqualTo("undetermined");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(SAMPLE + ":")
                .contains("a rule of TEST-01")
                .contains("broken.drl:5")
                .doesNotContain("\tat ");
        JsonNode sound = proposal(PlancheckCli.run("check", SAMPLE, "--as-of", "2026-11-22", "--format", "json"));
        assertThat(crashed.path("results")).isEqualTo(sound.path("results"));
    }

    @Test
    void a_report_at_a_field_that_is_not_there_is_found_before_anything_is_judged() throws IOException {
        Path rules = copyOfRules("Proposal( ics.get(0) != null )");
        Path file = rules.resolve("broken.drl");
        Files.writeString(file, Files.readString(file).replace("\"ics\"", "\"icz\""));
        PlancheckCli run = PlancheckCli.run("check", SAMPLE, "--rules", rules.toString(), "--as-of", "2026-11-22");
        assertThat(run.err()).contains("did you mean \"ics\"?");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private Path copyOfRules(String pattern) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(copy.resolve("broken.drl"), """
                package plan;
                import org.plancheck.proposal.*;
                import org.plancheck.ruleset.table.*;
                global org.plancheck.assess.Findings findings;
                rule "TEST-01 fail: throws"
                    @id("TEST-01") @clause("S1a") @basis("") @track("any") @title("Test") @title_zh("测试")
                    @kind("fail") @level("error") @message("Test") @message_zh("测试") @remedy("Test") @remedy_zh("测试")
                when
                    $p : %s
                then
                    findings.at( $p, "ics" );
                end
                """.formatted(pattern));
        return copy;
    }

    private static JsonNode proposal(PlancheckCli run) {
        return new JsonMapper().readTree(run.out()).path("proposals").path(0);
    }
}
