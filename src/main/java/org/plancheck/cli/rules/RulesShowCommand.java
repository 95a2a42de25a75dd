package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.FormatOption;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.example.Example;
import org.plancheck.example.ExampleRun;
import org.plancheck.report.rules.CriterionPage;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a criterion as a person reads it. */
@Command(name = "show")
public final class RulesShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "editing.id")
    private String id;

    @Mixin
    private RulesOption rules;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean json = format.json(spec);
        RuleSet ruleSet = rules.load();
        Criterion criterion = rules.criterion(ruleSet, id);
        List<Diagnostic> mistakes = new ArrayList<>();
        List<Example> examples = ExampleRun.examples(ruleSet, mistakes).stream()
                .filter(example -> example.rule().equals(criterion.id()))
                .toList();
        CriterionPage page = new CriterionPage(ruleSet, criterion, examples);
        Output.write(null, console, out -> out.append(json ? page.json() : page.text(console.language())));
        mistakes.forEach(console::tell);
        return mistakes.isEmpty() ? ExitCode.FINE : ExitCode.ERROR;
    }
}
