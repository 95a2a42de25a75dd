package org.plancheck.cli.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Started;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules a command uses. */
public final class RulesOption {

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
     * @throws BrokenRuleSetException if the folder cannot be read
     */
    public RuleFolder folder() throws BrokenRuleSetException {
        Path path = path();
        return path == null ? RuleFolder.builtIn() : RuleFolder.of(path);
    }

    /** The folder named, else {@code ./rules/plan} where there is one, else null: the copy that the tool brings. */
    public Path path() {
        if (rules != null) {
            return rules;
        }
        return Files.isDirectory(RuleFolder.DEFAULT) ? RuleFolder.DEFAULT : null;
    }

    /**
     * The rules of the folder, compiled.
     *
     * @throws BrokenRuleSetException if there is a mistake in them, or they do what rules may not do
     */
    public RuleSet load() throws BrokenRuleSetException {
        return load(folder());
    }

    /** The rules of another folder, compiled, under the same permissions. */
    public RuleSet load(RuleFolder folder) throws BrokenRuleSetException {
        return RuleSet.load(
                folder, permissions(), noCache ? RuleCache.none() : RuleCache.ofUser(Started.environment()));
    }

    /** The same choice as arguments of another command. */
    public List<String> arguments() {
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
                throw new UsageException(spec, Messages.text("usage.no-class", name));
            }
        }
        return new Permissions(allowedCode);
    }
}
