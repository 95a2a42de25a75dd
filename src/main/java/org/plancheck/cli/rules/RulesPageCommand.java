package org.plancheck.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.example.Example;
import org.plancheck.example.ExampleRun;
import org.plancheck.report.rules.CriteriaPage;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every criterion of a rule set, with its reason and sources, as one page. */
@Command(name = "page")
public final class RulesPageCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    private Path output;

    private final Console console;

    public RulesPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        RuleSet ruleSet = rules.load();
        List<Diagnostic> mistakes = new ArrayList<>();
        List<Example> examples = ExampleRun.examples(ruleSet, mistakes);
        Output.write(output, console, out -> out.append(CriteriaPage.markdown(ruleSet, examples)));
        mistakes.forEach(console::tell);
        return mistakes.isEmpty() ? ExitCode.FINE : ExitCode.ERROR;
    }
}
