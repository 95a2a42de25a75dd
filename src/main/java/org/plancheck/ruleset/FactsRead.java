package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.check.AbsenceLint;
import org.plancheck.ruleset.check.RuleVocabulary;
import org.plancheck.ruleset.check.UnguardedRead;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.vocabulary.FactPath;

/** Which facts the rules of a rule set read, and where they read one without asking whether it is stated. */
public final class FactsRead {

    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final List<UnguardedRead> unguarded = new ArrayList<>();
    private final List<DrlFile> files = new ArrayList<>();
    private final Map<String, List<FactPath>> absentMeansNone = new HashMap<>();

    FactsRead(RuleFolder folder, Tables tables, List<Criterion> criteria) {
        RuleVocabulary vocabulary = new RuleVocabulary(Tables.rowTypes(), tables.keys());
        folder.drl().forEach((name, text) -> {
            DrlFile file = DrlFile.read(name, text, SourceMistakes.silent(folder.shown(name), text));
            AbsenceLint lint = AbsenceLint.of(file, vocabulary);
            files.add(file);
            reads.putAll(lint.reads());
            unguarded.addAll(lint.found());
        });
        criteria.forEach(criterion ->
                criterion.rules().forEach(rule -> absentMeansNone.put(rule.name(), criterion.absentMeansNone())));
    }

    /** The facts that a rule reads, in the order of reading. */
    public List<FactPath> by(RuleHead rule) {
        return reads.getOrDefault(rule.name(), Set.of()).stream()
                .flatMap(path -> FactPath.parse(path).stream())
                .toList();
    }

    /** Where a rule reads what may be absent, in the order of the file. */
    public List<UnguardedRead> unguardedBy(RuleHead rule) {
        return unguarded.stream()
                .filter(place -> place.rule().equals(rule.name()))
                .toList();
    }

    /** The places that are not as their criterion wants them: those that trip, and those whose absence it does not take for none. */
    public List<UnguardedRead> unguarded() {
        return unguarded.stream()
                .filter(place -> place.trips()
                        || absentMeansNone.getOrDefault(place.rule(), List.of()).stream()
                                .noneMatch(none -> covers(none, place)))
                .toList();
    }

    /** Whether a place reads one of the facts that a path leads to. */
    public static boolean covers(FactPath none, UnguardedRead place) {
        return !place.trips()
                && place.paths().stream()
                        .flatMap(path -> FactPath.parse(path).stream())
                        .anyMatch(none::leadsTo);
    }

    /** Something to say of a path in a criterion's list of what is none where it is absent. */
    public Optional<Diagnostic> atAbsentMeansNone(Criterion criterion, FactPath path, BilingualText message) {
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                boolean ofCriterion = rule.annotation("id")
                        .filter(id -> id.value().strip().equals(criterion.id()))
                        .isPresent();
                int at = rule.annotation("absent_means_none")
                        .map(list -> list.value().indexOf(path.toString()))
                        .orElse(-1);
                if (ofCriterion && at >= 0) {
                    return Optional.of(file.mistakes()
                            .diagnostic(
                                    rule.annotation("absent_means_none")
                                                    .orElseThrow()
                                                    .valueAt()
                                            + at,
                                    message));
                }
            }
        }
        return Optional.empty();
    }
}
