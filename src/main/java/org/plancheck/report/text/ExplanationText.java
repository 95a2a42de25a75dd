package org.plancheck.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Explanation;
import org.plancheck.assess.outcome.Explanation.Fate;
import org.plancheck.assess.outcome.Explanation.Seen;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Explanations for a person at a terminal: each rule, each of its conditions, and the facts that it met or missed. */
public final class ExplanationText {

    private static final int MOST_FACTS = 5;

    private final Language language;
    private final String file;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Language language, String file) {
        this.language = language;
        this.file = file;
    }

    static List<String> lines(ReportedProposal proposal, Language language) {
        return lines(proposal.explanations(), proposal.file(), language);
    }

    /**
     * The lines of some explanations.
     *
     * @param file the file of the proposal, as it is shown
     */
    public static List<String> lines(List<Explanation> explanations, String file, Language language) {
        ExplanationText text = new ExplanationText(language, OneLine.of(file));
        explanations.forEach(text::add);
        return text.lines;
    }

    private void add(Explanation explanation) {
        lines.add("");
        if (explanation.notApplicable().isPresent()) {
            lines.add("  "
                    + say(
                            "explain.rule",
                            explanation.rule().criterion(),
                            explanation.notApplicable().get()));
            return;
        }
        lines.add("  " + say("explain.rule", explanation.rule().name(), outcome(explanation)));
        lines.add("    " + explanation.rule().file() + ":" + explanation.rule().line());
        if (explanation.need()) {
            explanation.conditions().get(0).seen().stream()
                    .limit(MOST_FACTS)
                    .forEach(seen -> lines.add("    " + shown(seen)));
        } else {
            explanation.conditions().forEach(this::add);
        }
    }

    private static BilingualText outcome(Explanation explanation) {
        if (explanation.need()) {
            return Messages.text(explanation.reports() ? "explain.need-missing" : "explain.need-stated");
        }
        return explanation
                .tripped()
                .map(condition -> Messages.text("explain.tripped", condition.line()))
                .or(() -> explanation.missed().map(condition -> Messages.text("explain.silent", condition.line())))
                .orElseGet(() -> Messages.text("explain.reports"));
    }

    private void add(Explanation.ExplainedCondition condition) {
        String mark = condition.fate() == Fate.MET
                ? "✓"
                : condition.fate() == Fate.MISSED ? "✗" : condition.fate() == Fate.TRIPPED ? "!" : "·";
        lines.add("    " + mark + " " + condition.line() + "  " + condition.text());
        condition
                .reason()
                .ifPresent(reason -> lines.add("        " + say("explain.trips", condition.missed(), reason)));
        if (condition.fate() == Fate.MISSED && !condition.missed().isEmpty()) {
            lines.add("        " + say("explain.missed", condition.missed()));
        } else if (condition.fate() == Fate.MISSED && condition.seen().isEmpty()) {
            lines.add("        " + say("explain.none"));
        } else if (condition.fate() == Fate.MISSED && condition.negated()) {
            lines.add("        " + say("explain.denied"));
        }
        condition.seen().stream()
                .limit(MOST_FACTS)
                .map(this::shown)
                .filter(shown -> !shown.isEmpty())
                .forEach(shown -> lines.add("        " + shown));
        if (condition.seen().size() > MOST_FACTS) {
            lines.add("        " + say("explain.more", condition.seen().size() - MOST_FACTS));
        }
    }

    private String shown(Seen seen) {
        List<String> parts = new ArrayList<>();
        if (!seen.type().isEmpty()) {
            parts.add(seen.type());
        }
        seen.position().ifPresent(position -> parts.add(file + OneLine.of(position.suffix())));
        seen.pointer().filter(pointer -> !pointer.isEmpty()).ifPresent(parts::add);
        String values = seen.values().stream()
                .map(value -> value.name() + " = " + value.value().in(language)
                        + value.position()
                                .map(position -> " (" + OneLine.of(position.written()) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        if (!values.isEmpty()) {
            parts.add(values);
        }
        return String.join("  ", parts);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(key, arguments).in(language);
    }
}
