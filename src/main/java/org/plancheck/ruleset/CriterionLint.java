package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;

/** Looks for criteria that cannot be defended: without a basis or a reason, or heavier than what they rest on. */
final class CriterionLint {

    private final List<LintFinding> findings = new ArrayList<>();

    private CriterionLint() {
    }

    static List<LintFinding> of(RuleSet ruleSet) {
        CriterionLint lint = new CriterionLint();
        ruleSet.criteria().forEach(lint::look);
        return lint.findings;
    }

    private void look(Criterion criterion) {
        if (criterion.basis().isEmpty()) {
            at(Level.ERROR, criterion.file(), criterion.line(), Messages.text("lint.no-basis", criterion.id()));
        }
        if (criterion.rationale().en().isBlank() || criterion.rationale().zh().isBlank()) {
            at(Level.WARNING, criterion.file(), criterion.line(), Messages.text("lint.no-rationale", criterion.id()));
        }
        Stream.concat(criterion.rules().stream(), criterion.needs().stream().map(Need::head)).forEach(head -> look(criterion, head));
    }

    private void look(Criterion criterion, RuleHead head) {
        List<String> basis = head.basis().isEmpty() ? criterion.basis() : head.basis();
        if (head.level() == Level.ERROR && !basis.isEmpty() && basis.stream().allMatch(b -> InForce.key(b).equals(Instrument.OWN))) {
            at(Level.ERROR, head.file(), head.line(), Messages.text("lint.own-error", head.name()));
        }
        head.basis().stream().filter(own -> !criterion.basis().contains(own)).forEach(own ->
                at(Level.ERROR, head.file(), head.line(), Messages.text("lint.foreign-basis", head.name(), own, criterion.id(), criterion.basis())));
    }

    private void at(Level level, String file, int line, Text message) {
        findings.add(new LintFinding(level, new Diagnostic(file, line, 1, message)));
    }
}
