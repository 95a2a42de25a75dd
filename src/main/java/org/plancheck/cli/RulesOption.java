package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.ruleset.BrokenRuleSet;
import org.plancheck.ruleset.RuleFolder;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private Path rules;

    /**
     * The folder named, else {@code ./rules/plan} where there is one, else the copy that the tool brings.
     *
     * @throws BrokenRuleSet if the folder cannot be read
     */
    RuleFolder folder() throws BrokenRuleSet {
        if (rules != null) {
            return RuleFolder.of(rules);
        }
        return Files.isDirectory(RuleFolder.DEFAULT) ? RuleFolder.of(RuleFolder.DEFAULT) : RuleFolder.builtIn();
    }
}
