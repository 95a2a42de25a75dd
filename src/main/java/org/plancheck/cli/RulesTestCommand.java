package org.plancheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plancheck.assess.ExampleRun;
import org.plancheck.assess.ExampleSuite;
import org.plancheck.intake.Example;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs the examples beside the rules. */
@Command(name = "test")
final class RulesTestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "editing.test.ids")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private RulesOption rules;

    @Mixin
    private FormatOption format;

    @Option(names = "--min-coverage", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "editing.test.min-coverage")
    private int minCoverage;

    @Option(names = "--watch", descriptionKey = "editing.watch")
    private boolean watch;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        format.json(spec);
        if (minCoverage < 0 || minCoverage > 100) {
            throw new UsageMistake(spec, Messages.text("editing.test.percent", minCoverage));
        }
        return watch ? new RulesWatch(console, rules).run(List.of(), this::test) : test(rules.load());
    }

    private int test(RuleSet ruleSet) throws CannotWrite {
        List<Criterion> criteria = ids.isEmpty() ? ruleSet.criteria()
                : ids.stream().map(id -> Criteria.of(ruleSet, id, spec)).distinct().toList();
        Set<String> chosen = new TreeSet<>(criteria.stream().map(Criterion::id).toList());
        List<Diagnostic> mistakes = new ArrayList<>();
        List<Example> examples = ExampleRun.examples(ruleSet, mistakes).stream()
                .filter(example -> ids.isEmpty() || chosen.contains(example.rule())).toList();
        ExampleSuite suite = ExampleSuite.run(ruleSet, examples, criteria);
        boolean json = format.json(spec);
        Output.write(null, console, out -> out.append(json ? Json.text(json(suite)) : text(suite)));
        mistakes.forEach(console::tell);
        if (examples.isEmpty()) {
            console.tell(Diagnostic.of(ruleSet.folder().shown(), Messages.text("editing.test.none")));
        }
        if (!mistakes.isEmpty() || examples.isEmpty()) {
            return ExitCode.ERROR;
        }
        return suite.failures().isEmpty() && suite.coverage() >= minCoverage ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String text(ExampleSuite suite) {
        StringBuilder text = new StringBuilder();
        suite.failures().forEach(run -> text.append(failure(run).line(console.language())).append('\n'));
        suite.uncovered().forEach(gap -> text.append(gap.line(console.language())).append('\n'));
        return text.append(summary(suite).in(console.language())).append('\n').toString();
    }

    private Text summary(ExampleSuite suite) {
        Text all = Messages.text("editing.test.summary", suite.runs().size(), suite.failures().size(),
                suite.coverage(), suite.rules() + suite.outcomes() - suite.uncovered().size(), suite.rules() + suite.outcomes());
        Text low = suite.coverage() < minCoverage ? Messages.text("editing.test.low", minCoverage) : Text.same("");
        return new Text(all.en() + low.en(), all.zh() + low.zh());
    }

    private static Diagnostic failure(ExampleRun run) {
        Example example = run.example();
        return new Diagnostic(example.file(), example.line(), 0,
                Messages.text("editing.test.failed", example.rule(), example.name(), run.failure().orElseThrow()));
    }

    private ObjectNode json(ExampleSuite suite) {
        ObjectNode root = Json.object();
        root.put("examples", suite.runs().size());
        ArrayNode failures = root.putArray("failures");
        for (ExampleRun run : suite.failures()) {
            Example example = run.example();
            ObjectNode node = failures.addObject();
            node.put("rule", example.rule()).put("example", example.name());
            example.expected().forEach(node.putArray("expected")::add);
            ArrayNode found = node.putArray("found");
            run.results().forEach(result -> found.addObject().put("kind", result.kind().code())
                    .put("pointer", result.pointer()).put("message", result.message().in(console.language())));
            node.put("message", run.failure().orElseThrow().in(console.language()));
            node.put("file", example.file()).put("line", example.line());
        }
        ObjectNode coverage = root.putObject("coverage");
        coverage.put("percent", suite.coverage()).put("needed", minCoverage)
                .put("rules", suite.rules()).put("outcomes", suite.outcomes());
        ArrayNode uncovered = coverage.putArray("uncovered");
        suite.uncovered().forEach(gap -> uncovered.addObject().put("file", gap.file()).put("line", gap.line())
                .put("message", gap.message().in(console.language())));
        return root;
    }
}
