package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.ruleset.BrokenRuleSet;
import org.plancheck.ruleset.RuleCache;
import org.plancheck.ruleset.RuleFolder;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules a command uses. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private Path rules;

    @Option(names = "--allow-code", paramLabel = "CLASS", split = ",", descriptionKey = "option.allow-code")
    private List<String> allowedCode = List.of();

    @Option(names = "--no-cache", descriptionKey = "option.no-cache")
    private boolean noCache;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

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

    /**
     * The rules of the folder, compiled.
     *
     * @throws BrokenRuleSet if there is a mistake in them, or they do what rules may not do
     */
    RuleSet load() throws BrokenRuleSet {
        for (String name : allowedCode) {
            try {
                Class.forName(name, false, RulesOption.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                throw new UsageMistake(spec, Messages.text("usage.no-class", name));
            }
        }
        return RuleSet.load(folder(), new Permissions(allowedCode), noCache ? RuleCache.none() : RuleCache.ofUser(System.getenv()));
    }
}
