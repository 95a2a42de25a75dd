package org.plancheck.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * Holds thresholds against the days on which the rules that read them apply: a rule whose threshold has no value yet would
 * report nothing, and so pass in silence.
 */
final class PeriodCheck {

    private final Tables tables;
    private final Consumer<Diagnostic> mistakes;

    PeriodCheck(Tables tables, Consumer<Diagnostic> mistakes) {
        this.tables = tables;
        this.mistakes = mistakes;
    }

    void check(List<DrlFile> files, List<Criterion> criteria) {
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                criteria.forEach(criterion -> criterion.rules().stream()
                        .filter(head -> head.name().equals(rule.name()))
                        .findFirst()
                        .ifPresent(head -> check(file.text().substring(rule.start(), rule.end()), criterion, head)));
            }
        }
    }

    private void check(String rule, Criterion criterion, RuleHead head) {
        Optional<LocalDate> first = firstDay(head.basis().isEmpty() ? criterion.basis() : head.basis());
        for (String name : RuleSource.thresholds(rule)) {
            Optional<LocalDate> known = tables.threshold(name).flatMap(DatedThreshold::firstDay);
            if (first.isPresent() && known.isPresent() && known.get().isAfter(first.get())) {
                mistakes.accept(new Diagnostic(
                        head.file(),
                        head.line(),
                        1,
                        Messages.text(
                                "rules.no-value-yet",
                                head.name(),
                                first.get().toString(),
                                name,
                                known.get().toString())));
            }
        }
    }

    /** The first day on which one of the instruments is in force; nothing where that is not known. */
    private Optional<LocalDate> firstDay(List<String> basis) {
        return basis.stream()
                .map(InForce::key)
                .map(tables::instrument)
                .flatMap(Optional::stream)
                .map(Instrument::since)
                .min(LocalDate::compareTo);
    }
}
