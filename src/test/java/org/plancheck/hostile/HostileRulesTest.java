package org.plancheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/**
 * Rule files that try to do more than read, compute and report. Each leaves a mark if any of it runs, and has a comment
 * {@code // hostile} on the line that must be told.
 */
class HostileRulesTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile-rules");
    private static final Path MARK = Path.of(System.getProperty("java.io.tmpdir"), "plancheck-hostile");

    /**
     * Reasons that no rule file reaches: the name of a file, mere slips, and what a check before them refuses as well, such
     * as what would be found in the compiled code.
     */
    private static final Set<String> OTHER_REASONS = Set.of(
            "vet.file-name",
            "vet.pattern",
            "vet.pattern-escape",
            "vet.declaration",
            "vet.code",
            "vet.code.loop",
            "vet.code.native",
            "vet.code.state");

    private static final String PROPERTY = "plancheck.hostile";

    @BeforeEach
    @AfterEach
    void no_mark() throws Exception {
        System.clearProperty(PROPERTY);
        Files.deleteIfExists(MARK);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_at_its_line_and_nothing_of_it_runs() throws Exception {
        Set<String> reasons = new TreeSet<>();
        Stream<DynamicTest> refusals = hostile()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = Files.readString(file);
                    BrokenRuleSetException refused = catchThrowableOfType(
                            BrokenRuleSetException.class,
                            () -> RuleSet.load(folder(file.getFileName().toString(), text)));
                    assertThat(refused).as("refused").isNotNull();
                    refused.diagnostics()
                            .forEach(diagnostic ->
                                    reasons.add(diagnostic.message().en()));
                    List<Integer> marked = marked(text);
                    assertThat(refused.diagnostics())
                            .extracting(Diagnostic::file)
                            .containsOnly("hostile/" + file.getFileName());
                    assertThat(refused.diagnostics())
                            .extracting(Diagnostic::line)
                            .containsAnyElementsOf(marked);
                    assertThat(System.getProperty(PROPERTY)).isNull();
                    assertThat(MARK).doesNotExist();
                }));
        return Stream.concat(
                refusals,
                Stream.of(DynamicTest.dynamicTest(
                        "for every reason to refuse a rule there is one that is refused for it",
                        () -> assertThat(reasonsWithoutRule(reasons)).isSubsetOf(OTHER_REASONS))));
    }

    /** The keys of what the vetting can say and did not say of any rule. */
    private static List<String> reasonsWithoutRule(Set<String> reasons) {
        ResourceBundle messages = Messages.bundle(Language.EN);
        return messages.keySet().stream()
                .filter(key -> key.startsWith("vet."))
                .filter(key -> reasons.stream().noneMatch(said(messages.getString(key))))
                .sorted()
                .toList();
    }

    private static Predicate<String> said(String message) {
        String said = Stream.of(message.split("\\{\\d}"))
                .map(part -> Pattern.quote(part.replace("''", "'")))
                .collect(Collectors.joining(".*"));
        return Pattern.compile(said).asPredicate();
    }

    @Test
    void a_file_name_cannot_carry_code() {
        BrokenRuleSetException refused = catchThrowableOfType(
                BrokenRuleSetException.class,
                () -> RuleSet.load(folder(
                        "a\"); System.exit(3); (\".drl", Files.readString(Path.of("rules/plan/key-areas.drl")))));
        assertThat(refused.diagnostics())
                .extracting(d -> d.message().en())
                .contains("the name of a rule file must not contain a quotation mark, backslash or control character");
    }

    private static Stream<Path> hostile() throws Exception {
        return Files.list(HOSTILE).sorted();
    }

    private static List<Integer> marked(String text) {
        List<String> lines = text.lines().toList();
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// hostile")) {
                marked.add(i + 1);
            }
        }
        return marked;
    }

    private static RuleFolder folder(String name, String text) throws Exception {
        SortedMap<String, String> files =
                new TreeMap<>(RuleFolder.of(RuleFolder.DEFAULT).files());
        files.keySet().removeIf(file -> !file.endsWith(".yaml") || file.endsWith(".examples.yaml"));
        files.put(name, text);
        return new RuleFolder("hostile", files);
    }
}
