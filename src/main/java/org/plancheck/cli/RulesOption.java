package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.ruleset.BrokenRuleSet;
import org.plancheck.ruleset.RuleCache;
import org.plancheck.ruleset.RuleFolder;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Started;
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
        Path path = path();
        return path == null ? RuleFolder.builtIn() : RuleFolder.of(path);
    }

    /** The folder named, else {@code ./rules/plan} where there is one, else null: the copy that the tool brings. */
    Path path() {
        if (rules != null) {
            return rules;
        }
        return Files.isDirectory(RuleFolder.DEFAULT) ? RuleFolder.DEFAULT : null;
    }

    /**
     * The rules of the folder, compiled.
     *
     * @throws BrokenRuleSet if there is a mistake in them, or they do what rules may not do
     */
    RuleSet load() throws BrokenRuleSet {
        return load(folder());
    }

    /** The rules of another folder, compiled, under the same permissions. */
    RuleSet load(RuleFolder folder) throws BrokenRuleSet {
        return RuleSet.load(folder, permissions(), noCache ? RuleCache.none() : RuleCache.ofUser(Started.environment()));
    }

    /** The same choice as arguments of another command. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (rules != null) {
            arguments.addAll(List.of("--rules", FileNames.name(rules)));
        }
        allowedCode.forEach(name -> arguments.addAll(List.of("--allow-code", name)));
        if (noCache) {
            arguments.add("--no-cache");
        }
        return arguments;
    }

    /** What the rules may do beyond reading facts, computing and reporting. */
    Permissions permissions() {
        for (String name : allowedCode) {
            try {
                Class.forName(name, false, RulesOption.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                throw new UsageMistake(spec, Messages.text("usage.no-class", name));
            }
        }
        return new Permissions(allowedCode);
    }
}
