package org.plancheck.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;

/** What stopped a rule set is told in words; what a library threw is kept for a maintainer. */
class RuleCompilerTest {

    private static final String TOO_DEEP = """
        package plan;
        import org.plancheck.proposal.*;
        global org.plancheck.assess.Findings findings;
        rule "DEEP-01 fail"
        when
            $p : Proposal( %s cycleMonths > 3 %s )
        then
            findings.at( $p );
        end
        """;

    @Test
    void what_the_compiler_throws_is_the_cause_of_what_is_told() {
        RuleFolder folder = folder(TOO_DEEP.formatted("(".repeat(9_000), ")".repeat(9_000)));
        BrokenRuleSetException broken =
                catchThrowableOfType(BrokenRuleSetException.class, () -> RuleCompiler.compile(folder));
        assertThat(broken.diagnostics()).isNotEmpty();
        assertThat(broken).hasCauseInstanceOf(Throwable.class);
    }

    @Test
    void a_file_that_is_not_UTF_8_is_told_with_its_cause(@TempDir Path rules) throws Exception {
        Files.write(rules.resolve("a.drl"), new byte[] {'r', (byte) 0xB9, (byte) 0xFA});
        BrokenRuleSetException broken = catchThrowableOfType(BrokenRuleSetException.class, () -> RuleFolder.of(rules));
        assertThat(broken).hasRootCauseInstanceOf(MalformedInputException.class);
    }

    @Test
    void a_class_that_cannot_be_read_is_refused_with_its_cause() {
        CompiledRules damaged = new CompiledRules(Map.of("plan.Damaged", new byte[] {1, 2, 3}), List.of());
        assertThat(damaged.harmless(Permissions.NONE)).isFalse();
        assertThat(catchThrowableOfType(
                        BrokenRuleSetException.class,
                        () -> damaged.vet(folder(TOO_DEEP.formatted("", "")), List.of(), Permissions.NONE)))
                .hasCauseInstanceOf(RuntimeException.class);
    }

    private static RuleFolder folder(String drl) {
        return new RuleFolder("rules", new TreeMap<>(Map.of("a.drl", drl)));
    }
}
