package org.plancheck.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * An example of a rule set with its results.
 *
 * @param results the results of its criterion
 * @param failure the difference from the expected outcome, if there is one
 * @param reported the names of the rules of its criterion that reported
 */
public record ExampleRun(Example example, List<Result> results, Optional<BilingualText> failure, Set<String> reported) {

    public ExampleRun {
        results = List.copyOf(results);
        reported = Set.copyOf(reported);
    }

    /** Reads the examples beside the rules and adds mistakes to the list. */
    public static List<Example> examples(RuleSet ruleSet, List<Diagnostic> mistakes) {
        List<Example> examples = new ArrayList<>();
        ruleSet.folder()
                .examples()
                .forEach((file, text) ->
                        examples.addAll(ExampleFile.read(ruleSet.folder().shown(file), text, mistakes::add)));
        return examples;
    }

    /** Judges an example. */
    public static ExampleRun of(RuleSet ruleSet, Example example) {
        Optional<Criterion> criterion = ruleSet.criteria().stream()
                .filter(c -> c.id().equals(example.rule()))
                .findFirst();
        if (criterion.isEmpty()) {
            return new ExampleRun(example, List.of(), Optional.of(ruleSet.whyNone(example.rule())), Set.of());
        }
        Set<String> reported = new HashSet<>();
        Assessment assessment = new Assessor(ruleSet.only(criterion.get()), new AsOf(example.asOf()))
                .assess(example.submission(), reported);
        return new ExampleRun(example, assessment.results(), failure(example, assessment), reported);
    }

    /** The messages of the findings. */
    private static BilingualText found(List<Result> results) {
        List<BilingualText> messages =
                results.stream().filter(Result::finding).map(Result::message).toList();
        return messages.isEmpty() ? BilingualText.same("") : Messages.text("example.found", messages);
    }

    private static Optional<BilingualText> failure(Example example, Assessment assessment) {
        List<Result> results = assessment.results();
        if (!assessment.crashes().isEmpty()) {
            return Optional.of(assessment.crashes().get(0).message());
        }
        List<String> kinds =
                results.stream().map(Result::kind).map(Kind::code).sorted().toList();
        if (!kinds.equals(example.expected().stream().sorted().toList())) {
            return Optional.of(
                    Messages.text("example.kinds", example.expected(), kinds, found(results), example.rule()));
        }
        List<String> pointers = results.stream().map(Result::pointer).sorted().toList();
        if (!example.pointers().isEmpty()
                && !pointers.equals(example.pointers().stream().sorted().toList())) {
            return Optional.of(Messages.text("example.pointers", example.pointers(), pointers));
        }
        return example.says().stream()
                .filter(text -> results.stream()
                        .noneMatch(result -> result.message().en().contains(text)))
                .findFirst()
                .map(text -> Messages.text(
                        "example.says",
                        text,
                        results.stream().map(r -> r.message().en()).toList()));
    }
}
