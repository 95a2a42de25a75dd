package org.plancheck.ruleset.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/**
 * What criteria and rules rest on, on a day: an instrument binds within its period only, and what is left when none but
 * plancheck's own reading stands behind it weighs a warning at most.
 */
public final class InForce {

    private final Tables tables;
    private final LocalDate day;

    public InForce(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    /** Those of the instruments, each a key with or without an article, that are in force. */
    public List<String> of(List<String> basis) {
        return basis.stream()
                .filter(stated -> instrument(stated).map(i -> i.inForce(day)).orElse(true))
                .toList();
    }

    /** Whether a criterion applies: at least one of its instruments is in force. */
    public boolean binds(Criterion criterion) {
        return criterion.basis().isEmpty() || !of(criterion.basis()).isEmpty();
    }

    /** Whether a rule of a criterion that applies does so too. */
    public boolean binds(RuleHead rule) {
        return rule.basis().isEmpty() || !of(rule.basis()).isEmpty();
    }

    /** The instruments in force that a rule's finding rests on. */
    public List<String> cited(Criterion criterion, RuleHead rule) {
        return of(rule.basis().isEmpty() ? criterion.basis() : rule.basis());
    }

    /** The level of a finding that rests on the given instruments. */
    public Level level(Level stated, List<String> cited) {
        boolean ownReading =
                !cited.isEmpty() && cited.stream().allMatch(basis -> key(basis).equals(Instrument.OWN));
        return ownReading && stated == Level.ERROR ? Level.WARNING : stated;
    }

    /** Why a criterion that rests on none in force does not apply. */
    public BilingualText whyNot(Criterion criterion) {
        List<BilingualText> periods = new ArrayList<>();
        criterion
                .basis()
                .forEach(basis -> instrument(basis)
                        .flatMap(this::outside)
                        .filter(p -> !periods.contains(p))
                        .ifPresent(periods::add));
        return Messages.text("result.not-in-force", periods);
    }

    private Optional<BilingualText> outside(Instrument instrument) {
        if (day.isBefore(instrument.since())) {
            return Optional.of(Messages.text(
                    "result.in-force-from", instrument.key(), instrument.since().toString()));
        }
        if (instrument.until() != null && day.isAfter(instrument.until())) {
            return Optional.of(Messages.text(
                    "result.in-force-until",
                    instrument.key(),
                    instrument.until().toString()));
        }
        return Optional.empty();
    }

    private Optional<Instrument> instrument(String basis) {
        return tables.instrument(key(basis));
    }

    /** The key of the instrument that a basis names, with or without an article. */
    public static String key(String basis) {
        int blank = basis.indexOf(' ');
        return blank < 0 ? basis : basis.substring(0, blank);
    }
}
