package org.plancheck.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;

/** {@code rules impact}, through the command line. */
class RulesImpactCommandTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path now;
    private Path proposals;

    @BeforeEach
    void write() throws Exception {
        old = RuleFixtures.rules(folder.resolve("old"), "every-proposal");
        now = RuleFixtures.rules(folder.resolve("now"), "every-proposal");
        proposals = Files.createDirectory(folder.resolve("p"));
        Files.writeString(proposals.resolve("a.yaml"), "id: P-1\nnature: recommended\ncycleMonths: 17\n");
        Files.writeString(proposals.resolve("b.yaml"), "id: P-2\nnature: recommended\ncycleMonths: 9\n");
    }

    @Test
    void a_lower_threshold_changes_the_proposals_above_it() {
        RuleFixtures.edit(
                now.resolve("thresholds.yaml"), "\ncycle-months:\n  - value: 18", "\ncycle-months:\n  - value: 12");
        PlancheckCli ran = impact(old.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "  CYCL-01  pass → ",
                        "P-1  " + proposals + "/a.yaml",
                        "/cycleMonths",
                        "2 proposals: 1 with changed outcomes")
                .doesNotContain("P-2");
        PlancheckCli json = impact(old.toString(), "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"changed\" : 1", "\"rule\" : \"CYCL-01\"", "\"kind\" : \"pass\"");
    }

    @Test
    void equal_rules_and_reworded_messages_change_nothing() {
        RuleFixtures.edit(now.resolve("every-proposal.drl"), "@message(\"", "@message(\"Reworded: ");
        PlancheckCli ran = impact(old.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("2 proposals: 0 with changed outcomes, 0 with a changed recommendation\n");
    }

    @Test
    void a_new_criterion_shows_as_a_change_from_nothing() {
        PlancheckCli.run("rules", "new", "NEWX-01", "--track", "any", "--rules", now);
        PlancheckCli ran = impact(old.toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("NEWX-01  — → open: 2");
    }

    @Test
    void the_old_rules_can_be_a_revision_of_git() throws Exception {
        git("init", "-q");
        git("add", "now");
        git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "rules");
        RuleFixtures.edit(
                now.resolve("thresholds.yaml"), "\ncycle-months:\n  - value: 18", "\ncycle-months:\n  - value: 12");
        PlancheckCli ran = impact("HEAD");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("CYCL-01", "rules: HEAD:" + now);
        PlancheckCli unknown = impact("v1.0");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("neither a folder nor a revision of the git repository");
    }

    @Test
    void broken_rules_of_either_version_are_an_error() {
        RuleFixtures.edit(old.resolve("every-proposal.drl"), "cycleMonths", "cycleMoons");
        RuleFixtures.edit(
                now.resolve("thresholds.yaml"), "\ncycle-months:\n  - value: 18", "\ncycle-months:\n  - value: soon");
        PlancheckCli ran = impact(old.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("cycleMoons", now + "/thresholds.yaml:");
    }

    @Test
    void a_proposal_that_cannot_be_read_is_an_error() throws Exception {
        Files.writeString(proposals.resolve("c.yaml"), "id: P-3\nnatur: recommended\n");
        assertThat(impact(old.toString()).exitCode()).isEqualTo(2);
    }

    private PlancheckCli impact(String against, String... more) {
        Object[] all = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"rules", "impact", "--against", against, "--rules", now, "--as-of=2026-11-22", proposals},
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        return PlancheckCli.run(all);
    }

    private void git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
