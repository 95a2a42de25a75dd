package org.plancheck.cli.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.FormatOption;
import org.plancheck.cli.base.Output;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.proposal.Track;
import org.plancheck.report.rules.CriteriaList;
import org.plancheck.report.rules.JsonOutput;
import org.plancheck.report.rules.ListedCriterion;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.text.Messages;
import org.plancheck.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the criteria of a rule set. */
@Command(name = "list")
public final class RulesListCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    @Mixin
    private FormatOption format;

    @Option(names = "--track", paramLabel = "TRACK", descriptionKey = "editing.list.track")
    private String track;

    @Option(names = "--clause", paramLabel = "CLAUSE", descriptionKey = "editing.list.clause")
    private String clause;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "editing.list.level")
    private String level;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "editing.list.kind")
    private String kind;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        boolean json = format.json(spec);
        RuleSet ruleSet = rules.load();
        check("--track", track, TrackScope.codes());
        check(
                "--clause",
                clause,
                ruleSet.tables().clauses().stream().map(Clause::id).toList());
        check(
                "--level",
                level,
                Arrays.stream(Level.values())
                        .filter(l -> l != Level.NONE)
                        .map(Level::code)
                        .toList());
        check(
                "--kind",
                kind,
                Arrays.stream(Kind.values())
                        .filter(Kind::reported)
                        .map(Kind::code)
                        .toList());
        List<Criterion> chosen =
                ruleSet.criteria().stream().filter(this::chosen).toList();
        if (json) {
            List<ListedCriterion> list =
                    chosen.stream().map(ListedCriterion::of).toList();
            Output.write(null, console, out -> out.append(JsonOutput.text(list)));
        } else {
            Output.write(null, console, out -> {
                for (String line : table(chosen)) {
                    out.append(line).append('\n');
                }
            });
            console.tell(Messages.text(
                    "editing.list.count", chosen.size(), ruleSet.criteria().size()));
        }
        return ExitCode.FINE;
    }

    private void check(String option, String word, List<String> known) {
        if (word != null) {
            Choices.of(option, word, known, spec);
        }
    }

    private boolean chosen(Criterion criterion) {
        return (track == null || criterion.track().code().equals(track) || appliesTo(criterion))
                && (clause == null || criterion.clauses().contains(clause))
                && CriteriaList.reports(criterion)
                        .anyMatch(rule -> (level == null || rule.level().code().equals(level))
                                && (kind == null || rule.kind().code().equals(kind)));
    }

    /** A track selects all criteria that apply to proposals on it, including those for every track. */
    private boolean appliesTo(Criterion criterion) {
        return Arrays.stream(Track.values())
                .filter(t -> t.code().equals(track))
                .anyMatch(t -> criterion.track().appliesTo(Set.of(t)));
    }

    private List<String> table(List<Criterion> criteria) {
        TextTable columns = new TextTable();
        for (Criterion criterion : criteria) {
            List<String> kinds = new ArrayList<>();
            CriteriaList.kinds(criterion).forEach(k -> kinds.add(k.code()));
            columns.row(
                    criterion.id(),
                    String.join(",", kinds),
                    CriteriaList.levels(criterion).stream().map(Level::code).collect(Collectors.joining(",")),
                    criterion.track().code(),
                    criterion.clauses().isEmpty() ? "—" : shortened(criterion.clauses()),
                    criterion.title().in(console.language()));
        }
        return columns.lines();
    }

    private static String shortened(List<String> clauses) {
        return clauses.size() <= 3
                ? String.join(",", clauses)
                : clauses.get(0) + ",…," + clauses.get(clauses.size() - 1);
    }
}
