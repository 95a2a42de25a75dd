package org.plancheck.cli.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.testing.PlancheckCli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The template is a proposal in which everything is still to be stated. */
class InitCommandTest {

    @ParameterizedTest
    @CsvSource({
        "mandatory,en,MAND",
        "recommended,zh,RECM",
        "guidance,en,FORM",
        "international,zh,INTL",
        "association,en,ASSN",
        "scitech,zh,SCIT"
    })
    void a_template_is_open_in_what_is_left_to_fill_in_and_nothing_else(String track, String language, String group) {
        PlancheckCli init = PlancheckCli.run("init", "--track", track, "--lang", language);
        PlancheckCli check = PlancheckCli.withInput(
                init.out(), "check", "-", "--format", "json", "--as-of", "2026-11-22", "--only-findings");
        assertThat(check.err()).isEmpty();
        JsonNode proposal =
                new JsonMapper().readTree(check.out()).path("proposals").path(0);
        Set<String> kinds = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        proposal.path("results").forEach(result -> {
            kinds.add(result.path("kind").asString());
            groups.add(result.path("rule").asString().substring(0, 4));
        });
        assertThat(kinds).containsExactly("open");
        assertThat(groups).contains(group);
        assertThat(proposal.path("tracks").toString()).contains(track);
    }

    @ParameterizedTest
    @CsvSource({"mandatory,en", "association,zh"})
    void every_open_finding_of_a_template_points_at_a_line_that_is_there_to_be_filled_in(
            String track, String language) {
        PlancheckCli init = PlancheckCli.run("init", "--track", track, "--lang", language);
        String[] lines = init.out().split("\n");
        PlancheckCli check = PlancheckCli.withInput(
                init.out(), "check", "-", "--format", "json", "--as-of", "2026-11-22", "--only-findings");
        new JsonMapper()
                .readTree(check.out())
                .path("proposals")
                .path(0)
                .path("results")
                .forEach(result -> {
                    String field = result.path("pointer").asString().replaceFirst(".*/", "");
                    assertThat(lines[result.path("line").asInt() - 1])
                            .as(result.toString())
                            .contains(field + ":");
                });
    }
}
