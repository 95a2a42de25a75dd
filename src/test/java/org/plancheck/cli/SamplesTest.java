package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.testing.PlancheckCli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples are judged as their stories say, and show everything that the tool can find. */
class SamplesTest {

    private static final String[] CHECK = {
        "check", "samples", "--as-of", "2026-11-22", "--fail-on", "never", "--format", "json"
    };

    private static PlancheckCli run;
    private static JsonNode report;

    @BeforeAll
    static void check() {
        run = PlancheckCli.run(CHECK);
        report = new JsonMapper().readTree(run.out());
    }

    @Test
    void every_sample_can_be_read_and_judged() {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void each_sample_gets_the_recommendation_and_the_findings_of_its_story() throws Exception {
        List<String> lines = new ArrayList<>();
        report.path("proposals").forEach(proposal -> {
            List<String> findings = new ArrayList<>();
            proposal.path("results").forEach(result -> {
                if (Set.of("error", "warning").contains(result.path("level").asString())) {
                    findings.add(result.path("rule").asString() + ":"
                            + result.path("kind").asString());
                }
            });
            findings.sort(null);
            lines.add(String.join(
                    " ",
                    proposal.path("file").asString(),
                    proposal.path("id").asString(),
                    proposal.path("recommendation").asString(),
                    findings.isEmpty() ? "-" : String.join(",", findings)));
        });
        assertThat(lines).isEqualTo(Files.readAllLines(Path.of("src/test/resources/samples-expected.txt")));
    }

    @Test
    void every_measure_has_a_sample_that_does_not_meet_it() {
        Set<String> missed = new TreeSet<>();
        report.path("proposals")
                .forEach(proposal -> proposal.path("results").forEach(result -> {
                    if (Set.of("fail", "review").contains(result.path("kind").asString())) {
                        missed.addAll(List.of(result.path("clause").asString().split(", ")));
                    }
                }));
        assertThat(missed).contains("S1a", "S1b", "S1c", "S2", "S3", "S4", "S5a", "S5b", "S5c");
    }

    @Test
    void the_samples_cover_every_track_and_every_recommendation() {
        Set<String> tracks = new TreeSet<>();
        Set<String> recommendations = new TreeSet<>();
        report.path("proposals").forEach(proposal -> {
            proposal.path("tracks").forEach(track -> tracks.add(track.asString()));
            recommendations.add(proposal.path("recommendation").asString());
        });
        assertThat(tracks)
                .containsExactly("association", "guidance", "international", "mandatory", "recommended", "scitech");
        assertThat(recommendations).containsExactly("evidence-needed", "not-ready", "ready", "review-needed");
    }

    @Test
    void the_same_run_twice_gives_the_same_bytes() {
        assertThat(PlancheckCli.run(CHECK).out()).isEqualTo(run.out());
    }
}
