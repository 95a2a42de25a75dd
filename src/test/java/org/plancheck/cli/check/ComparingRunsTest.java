package org.plancheck.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.report.ReportFormat;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waivers, baselines, differences and verification: what a reviewer does with more than one run. */
class ComparingRunsTest {

    private static final String PROPOSAL = """
            id: p
            nature: recommended
            cycleMonths: 24
            relatedMandatoryStandards:
              - {number: GB 1-2000, requirements: lower}
              - {number: GB 2-2000, requirements: lower}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_waived_finding_is_shown_with_its_reason_and_does_not_count() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path waivers = write("waivers.yaml", """
                - {rule: RECM-02, proposal: p, reason: settled in the meeting, approvedBy: Li Hua, expires: 2026-12-31}
                """);
        PlancheckCli run = check(file, "--waivers", waivers.toString());
        assertThat(run.out())
                .contains("2 waived", "waived: settled in the meeting (approved by Li Hua, until 2026-12-31)")
                .contains("→ evidence needed");
        assertThat(check(file).out()).contains("→ not ready");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_waiver_that_is_expired_unused_unknown_or_incomplete_is_told_at_its_place() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path waivers = write("waivers.yaml", """
                - {rule: RECM-02, proposal: p, reason: r, approvedBy: a, expires: 2026-11-21}
                - {rule: RECM-02, proposal: q, reason: r, approvedBy: a, expires: 2026-12-31}
                - {rule: RECM-2, proposal: p, reason: r, approvedBy: a, expires: 2026-12-31}
                - {rule: RECM-02, proposal: p, reason: r, approvedBy: a}
                """);
        PlancheckCli run = check(file, "--waivers", waivers.toString());
        assertThat(run.err())
                .contains("waivers.yaml:1:3: the waiver for RECM-02 on \"p\" expired on 2026-11-21")
                .contains("waivers.yaml:2:3: the waiver for RECM-02 on \"q\" matches no finding")
                .contains("waivers.yaml:3:4: no criterion \"RECM-2\"; did you mean \"RECM-02\"?")
                .contains("waivers.yaml:4:3: the field \"expires\" is missing");
        assertThat(run.out()).contains("→ not ready");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_baseline_leaves_what_is_new_and_names_what_is_gone() throws IOException {
        Path report = report(write("p.yaml", PROPOSAL));
        Path file = write(
                "p.yaml",
                PROPOSAL.replace("cycleMonths: 24", "cycleMonths: 12") + "overlaps: [{standard: GB/T 1-2020}]\n");
        PlancheckCli run = check(file, "--baseline", report.toString(), "--format", "json", "--only-findings");
        assertThat(run.out()).contains("\"gone\"").contains("\"rule\" : \"CYCL-01\"");
        assertThat(run.out().substring(0, run.out().indexOf("\"gone\"")))
                .contains("\"rule\" : \"RECM-06\"")
                .doesNotContain("\"rule\" : \"RECM-02\"")
                .doesNotContain("\"rule\" : \"CYCL-01\"");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = "XLSX", mode = EnumSource.Mode.EXCLUDE)
    void what_is_gone_and_what_is_to_be_known_besides_is_in_every_format(ReportFormat format) throws IOException {
        Path report = report(write("p.yaml", PROPOSAL));
        Path file = write("p.yaml", PROPOSAL.replace("cycleMonths: 24", "cycleMonths: 12"));
        Path waivers = write(
                "waivers.yaml", "- {rule: RECM-02, proposal: nobody, reason: r, approvedBy: a, expires: 2026-12-31}\n");
        PlancheckCli run = check(
                file, "--baseline", report.toString(), "--waivers", waivers.toString(), "--format", format.code());
        assertThat(run.out()).contains("CYCL-01", "The development cycle is 24 months");
        assertThat(format == ReportFormat.TEXT ? run.err() : run.out().replaceAll("&[#\\w]+;|\\\\+\"|\"", ""))
                .containsPattern("the waiver for RECM-02 on .?nobody.? matches no finding");
    }

    @Test
    void what_was_not_judged_again_is_not_resolved() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path before = Files.move(report(file), folder.resolve("before.json"));
        Path other = write("q.yaml", PROPOSAL.replace("id: p", "id: q"));
        PlancheckCli run = check(other, "--baseline", before.toString(), "--format", "json");
        assertThat(run.out())
                .doesNotContain("\"gone\"")
                .contains("the proposal \\\"p\\\" of the baseline was not checked this time");
        assertThat(run.err()).contains("before.json: the proposal \"p\" of the baseline was not checked this time");
        PlancheckCli diff =
                PlancheckCli.run("diff", before.toString(), report(other).toString());
        assertThat(diff.out())
                .contains(
                        "On proposals that the later report does not contain: ",
                        "? p  CYCL-01",
                        "0 resolved, ",
                        "p  not ready → (not in the report)");
    }

    @Test
    void a_criterion_that_is_no_more_is_told_and_what_it_found_is_not_resolved() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path before = Files.move(report(file), folder.resolve("before.json"));
        Files.writeString(
                before,
                Files.readString(before)
                        .replace("\"RECM-02\"", "\"SCIT-05\"")
                        .replaceAll("\"fingerprint\" : \"", "$0x"));
        PlancheckCli run = check(file, "--baseline", before.toString(), "--format", "json");
        assertThat(run.err()).contains("before.json: SCIT-05 is retired, see PATN-01");
        assertThat(run.out().substring(run.out().indexOf("\"gone\"")))
                .doesNotContain("\"rule\" : \"SCIT-05\"")
                .contains("\"rule\" : \"CYCL-01\"");
        assertThat(PlancheckCli.run("diff", before.toString(), report(file).toString())
                        .out())
                .contains("? p  SCIT-05  FAIL error");
    }

    @Test
    void a_report_made_against_a_baseline_is_compared_with_nothing() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path whole = Files.move(report(file), folder.resolve("whole.json"));
        Path onlyNew = folder.resolve("only-new.json");
        check(file, "--baseline", whole.toString(), "--format", "json", "--output", onlyNew.toString());
        for (PlancheckCli run : List.of(
                check(file, "--baseline", onlyNew.toString()),
                PlancheckCli.run("diff", whole.toString(), onlyNew.toString()))) {
            assertThat(run.err())
                    .isEqualTo(onlyNew + ": made with --baseline, so it contains only what was new then; "
                            + "expected a report made without --baseline\n");
            assertThat(run.exitCode()).isEqualTo(2);
        }
        assertThat(PlancheckCli.run("verify", onlyNew.toString(), file.toString(), "--baseline", whole.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void a_sarif_log_against_a_baseline_says_of_every_result_whether_it_is_new_or_absent() throws IOException {
        Path report = report(write("p.yaml", PROPOSAL));
        Path file = write(
                "p.yaml",
                PROPOSAL.replace("cycleMonths: 24", "cycleMonths: 12") + "overlaps: [{standard: GB/T 1-2020}]\n");
        JsonNode results = new JsonMapper()
                .readTree(check(file, "--baseline", report.toString(), "--format", "sarif")
                        .out())
                .path("runs")
                .path(0)
                .path("results");
        List<String> states = new ArrayList<>();
        results.forEach(result -> states.add(
                result.path("ruleId").asString() + " " + result.path("kind").asString() + " "
                        + result.path("baselineState").asString()));
        assertThat(states).containsExactlyInAnyOrder("CYCL-01 fail absent", "RECM-06 open absent", "RECM-06 open new");
    }

    @Test
    void a_run_against_a_baseline_shows_no_proposal_without_news() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        PlancheckCli run = check(file, "--baseline", report(file).toString());
        assertThat(run.out())
                .startsWith("Proposals with no new findings since the baseline: 1\n")
                .doesNotContain("p.yaml");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_difference_names_what_weighs_otherwise_and_which_recommendations_changed() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path before = Files.move(report(file), folder.resolve("before.json"));
        Path waivers = write(
                "waivers.yaml", "- {rule: RECM-02, proposal: p, reason: r, approvedBy: a, expires: 2026-12-31}\n");
        Path after = folder.resolve("after.json");
        check(file, "--waivers", waivers.toString(), "--format", "json", "--output", after.toString());
        PlancheckCli run = PlancheckCli.run("diff", before.toString(), after.toString());
        assertThat(run.out())
                .contains(
                        "Level or waiver changed: 2",
                        "~ p  RECM-02  FAIL error  waived",
                        "Recommendation changed: 1",
                        "  p  not ready → ",
                        "0 resolved, 0 new, 2 with another level or waiver");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(PlancheckCli.run("diff", before.toString(), after.toString(), "--lang", "zh")
                        .out())
                .contains("级别或者豁免有变化：2项");
    }

    @Test
    void a_report_made_with_waivers_holds_with_them_and_else_names_the_file_that_is_missing() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path waivers = write(
                "waivers.yaml", "- {rule: RECM-02, proposal: p, reason: r, approvedBy: a, expires: 2026-12-31}\n");
        Path report = folder.resolve("report.json");
        check(file, "--waivers", waivers.toString(), "--format", "json", "--output", report.toString());
        assertThat(PlancheckCli.run("verify", report.toString(), file.toString(), "--waivers", waivers.toString())
                        .exitCode())
                .isZero();
        PlancheckCli without = PlancheckCli.run("verify", report.toString(), file.toString());
        assertThat(without.out())
                .startsWith(waivers + " was read then, but not now\n")
                .contains("recommendation on p: ");
        assertThat(without.exitCode()).isEqualTo(1);
    }

    @Test
    void reordering_a_list_changes_no_finding() throws IOException {
        Path first = report(write("p.yaml", PROPOSAL));
        Path second = Files.move(first, folder.resolve("first.json"));
        String[] lines = PROPOSAL.split("\n");
        Path again = report(
                write("p.yaml", String.join("\n", lines[1], lines[0], lines[2], lines[3], lines[5], lines[4], "")));
        PlancheckCli run = PlancheckCli.run("diff", second.toString(), again.toString());
        assertThat(run.out()).startsWith("0 resolved, 0 new, ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_report_holds_until_an_input_or_a_rule_changes() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path report = report(file);
        assertThat(PlancheckCli.run("verify", report.toString(), file.toString())
                        .exitCode())
                .isZero();
        write("p.yaml", PROPOSAL.replace("24", "30"));
        PlancheckCli changed = PlancheckCli.run("verify", report.toString(), file.toString());
        assertThat(changed.out())
                .contains(
                        "p.yaml has changed since",
                        "changed: p  CYCL-01  FAIL warning",
                        "does not hold; differences: 2");
        assertThat(changed.exitCode()).isEqualTo(1);
    }

    @Test
    void a_report_in_another_language_than_the_user_speaks_holds_as_well() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path report = folder.resolve("zh.json");
        PlancheckCli.run(
                "check", file, "--as-of", "2026-11-22", "--lang", "zh", "--format", "json", "--output", report);
        PlancheckCli run = PlancheckCli.run("verify", report, file, "--lang", "en");
        assertThat(run.out()).contains("zh.json holds");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_report_on_standard_input_is_verified_with_standard_input() throws IOException {
        Path report = folder.resolve("stdin.json");
        PlancheckCli.withInput(
                PROPOSAL, "check", "-", "--as-of", "2026-11-22", "--format", "json", "--output", report.toString());
        assertThat(PlancheckCli.withInput(PROPOSAL, "verify", report.toString(), "-")
                        .exitCode())
                .isZero();
        assertThat(PlancheckCli.withInput(PROPOSAL.replace("24", "30"), "verify", report.toString(), "-")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void nothing_but_the_mistakes_in_the_rules_is_told_where_they_keep_a_report_from_being_made_again()
            throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        Path report = report(file);
        Path rules = RuleFixtures.rules(folder.resolve("rules"), "every-proposal");
        RuleFixtures.edit(rules.resolve("every-proposal.drl"), "cycleMonths", "cycleMoons");
        PlancheckCli run = PlancheckCli.run("verify", report, file, "--rules", rules);
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).contains("every-proposal.drl"));
        assertThat(run.err()).contains("cycleMoons");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_no_report_is_refused() throws IOException {
        Path file = write("p.yaml", PROPOSAL);
        PlancheckCli run = PlancheckCli.run("verify", file.toString(), file.toString());
        assertThat(run.err()).contains("p.yaml: not a plancheck JSON report");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path report(Path file) {
        Path report = folder.resolve("report.json");
        PlancheckCli.run(
                "check", file.toString(), "--as-of", "2026-11-22", "--format", "json", "--output", report.toString());
        return report;
    }

    private static PlancheckCli check(Path file, String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"check", file.toString(), "--as-of", "2026-11-22"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return PlancheckCli.run(arguments);
    }
}
