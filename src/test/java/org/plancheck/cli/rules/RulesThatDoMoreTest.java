package org.plancheck.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;

/** What the command line makes of rules that run code, loop, or take for ever. */
class RulesThatDoMoreTest {

    private static final String PROPERTY = "plancheck.allowed";
    private static final String HEAD = """
            package plan;
            import org.plancheck.proposal.*;
            import org.plancheck.ruleset.table.*;
            global org.plancheck.assess.Findings findings;
            rule "more"
                @id("MORE-01") @clause("S5") @basis("ADP") @track("any") @title("t") @title_zh("t")
                @kind("fail") @level("error") @message("found") @message_zh("m") @remedy("r") @remedy_zh("r")
            """;
    private static final String SLOW = HEAD + """
            when
                $p : Proposal( id matches "(a|aa)+\\\\1y" )
            then
                findings.at( $p );
            end
            """;

    @TempDir
    private Path folder;

    private String out;
    private String err;

    @BeforeEach
    void tables() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("rules/plan"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".yaml") && !file.toString().endsWith(".examples.yaml")) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        Files.copy(Path.of("rules/plan/key-areas.drl"), folder.resolve("key-areas.drl"));
    }

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void code_in_a_rule_is_refused_at_its_line() throws Exception {
        rule(HEAD + code("System.setProperty(\"" + PROPERTY + "\", \"ran\");"));
        assertThat(check("- id: X-1")).isEqualTo(2);
        assertThat(err)
                .startsWith(
                        folder.toString().replace('\\', '/') + "/more.drl:11:5: the then part does more than report");
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void code_in_a_rule_runs_where_the_user_allows_the_class() throws Exception {
        rule(HEAD + code("System.setProperty(\"" + PROPERTY + "\", \"ran\"); findings.at( $p );"));
        assertThat(check("- id: X-1", "--allow-code", "java.lang.System")).isEqualTo(1);
        assertThat(System.getProperty(PROPERTY)).isEqualTo("ran");
    }

    @Test
    void allowing_one_class_allows_no_other() throws Exception {
        rule(HEAD + code("Runtime.getRuntime().gc(); findings.at( $p );"));
        assertThat(check("- id: X-1", "--allow-code", "java.lang.System")).isEqualTo(2);
        assertThat(err).contains("more.drl:11: rules must not use java.lang.Runtime.gc");
    }

    @Test
    void a_class_that_is_none_is_a_usage_error() {
        assertThat(check("- id: X-1", "--allow-code", "java.lang.Sytem")).isEqualTo(2);
        assertThat(err).contains("there is no class \"java.lang.Sytem\"");
    }

    @Test
    void help_says_what_allowing_code_means() {
        run("", "check", "--help");
        assertThat(out.replaceAll("\\s+", " "))
                .contains("whoever edits a rule can run code on this machine with your rights");
    }

    @Test
    void a_regular_expression_that_takes_for_ever_is_stopped_and_named_and_the_others_are_judged() throws Exception {
        rule(SLOW);
        assertThat(check("- id: " + "a".repeat(60) + "\n- id: X-1", "--timeout", "1.5", "--format", "json"))
                .isEqualTo(2);
        assertThat(err)
                .contains("a rule of MORE-01 (" + folder.toString().replace('\\', '/')
                        + "/more.drl:5) was stopped at the --timeout of 1.5 s")
                .doesNotContain("AREA-01");
        assertThat(out).contains("\"undetermined\" : 1").contains("\"id\" : \"X-1\"");
        assertThat(stillJudging("java.util.regex")).isFalse();
    }

    @Test
    void a_rule_stopped_three_times_is_given_up_and_every_further_proposal_says_so() throws Exception {
        rule(SLOW);
        StringBuilder proposals = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            proposals.append("- id: ").append("a".repeat(60 + i)).append("\n");
        }
        assertThat(check(proposals + "- id: X-1", "--timeout", "1")).isEqualTo(2);
        assertThat(err.lines().filter(line -> line.contains("was stopped at the --timeout of 1 s")))
                .hasSize(3);
        assertThat(err.lines()
                        .filter(line -> line.contains(
                                "was skipped because it had already exceeded the time limit on 3 proposals")))
                .hasSize(3);
    }

    @Test
    void a_loop_that_the_user_allowed_does_not_hang_the_run() throws Exception {
        rule(HEAD + code("while ($p.id().equals(\"loop\") && System.getProperty(\"" + PROPERTY + "\") == null) { }"));
        assertThat(check("- id: loop\n- id: X-1", "--allow-code", "java.lang.System", "--timeout", "1"))
                .isEqualTo(2);
        assertThat(err).contains("a rule of MORE-01").contains("was stopped at the --timeout of 1 s");
        assertThat(err.lines().filter(line -> line.contains("undetermined"))).hasSize(1);
        System.setProperty(PROPERTY, "ends the loop, which would take a core from the tests that follow");
        assertThat(stillJudging("plan.")).isFalse();
    }

    @Test
    void a_timeout_must_be_a_number_of_seconds() {
        assertThat(check("- id: X-1", "--timeout", "-1")).isEqualTo(2);
        assertThat(err).contains("--timeout must be between 0 (no limit)");
        assertThat(check("- id: X-1", "--timeout", "soon")).isEqualTo(2);
        assertThat(err).contains("--timeout");
    }

    @Test
    void a_regular_expression_that_is_none_is_told_before_anything_runs() throws Exception {
        rule(SLOW.replace("(a|aa)+", "(a|aa+"));
        assertThat(check("- id: X-1")).isEqualTo(2);
        assertThat(err).contains("more.drl:9:31: not a regular expression: Unclosed group");
    }

    private static boolean stillJudging(String packages) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (Thread.getAllStackTraces().entrySet().stream()
                    .noneMatch(thread -> thread.getKey().getName().equals("judging")
                            && Stream.of(thread.getValue())
                                    .anyMatch(frame -> frame.getClassName().startsWith(packages)))) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    private static String code(String then) {
        return "when\n    $p : Proposal( )\nthen\n    " + then + "\nend\n";
    }

    private void rule(String text) throws Exception {
        Files.writeString(folder.resolve("more.drl"), text);
    }

    private int check(String proposals, String... more) {
        String[] arguments = Stream.concat(Stream.of("check", "-", "--rules", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        return run(proposals, arguments);
    }

    private int run(String in, String... arguments) {
        PlancheckCli ran = PlancheckCli.withInput(in, arguments);
        out = ran.out();
        err = ran.err();
        return ran.exitCode();
    }
}
