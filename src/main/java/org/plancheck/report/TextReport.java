package org.plancheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.intake.Waiver;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Terms;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.Level;
import org.plancheck.text.Messages;
import org.plancheck.text.NaturalOrder;
import org.plancheck.text.OneLine;
import org.plancheck.text.Text;

/** The report for a person at a terminal: a paragraph per proposal, its worst findings first. */
final class TextReport {

    private final Options options;
    private final Appendable out;

    TextReport(Options options, Appendable out) {
        this.options = options;
        this.out = out;
    }

    void write(Report report) throws IOException {
        for (Assessment assessment : report.assessments()) {
            write(assessment);
        }
        DifferenceWriter.lines("diff.resolved", "-", report.gone(), options.language(), out);
        sources(report);
        if (!report.assessments().isEmpty()) {
            write(say("text.total", report.assessments().size(), recommendations(report)));
        }
        write(say("text.made-by", report.ruleSet().name(), report.ruleSet().version(), report.asOf()));
        if (!report.errors().isEmpty()) {
            write(paint(say("text.errors", report.errors().size()), Ink.RED));
        }
    }

    /** The names behind the clauses and instruments that the findings cite. */
    private void sources(Report report) throws IOException {
        Set<String> cited = new TreeSet<>(NaturalOrder.COMPARATOR);
        report.assessments().forEach(assessment -> assessment.results().stream().filter(Result::finding).forEach(result -> {
            cited.addAll(result.criterion().clauses());
            result.criterion().basis().forEach(basis -> cited.add(basis.split(" ")[0]));
        }));
        List<String> lines = new ArrayList<>();
        report.ruleSet().tables().clauses().stream().filter(clause -> cited.contains(clause.id()))
                .forEach(clause -> lines.add(say("text.plan-clause", clause.id(), new Text(clause.en(), clause.zh()))));
        report.ruleSet().tables().instruments().stream().filter(instrument -> cited.contains(instrument.key()))
                .forEach(instrument -> lines.add(say("text.instrument", instrument.key(), instrument.label())));
        if (!lines.isEmpty()) {
            write(say("text.sources"));
            for (String line : lines) {
                write("  " + line);
            }
            write("");
        }
    }

    private void write(Assessment assessment) throws IOException {
        Proposal proposal = assessment.submission().proposal();
        String title = Titles.of(proposal, options.language());
        write(paint(OneLine.of(proposal.id() + (title.isEmpty() ? "" : "  " + title)), Ink.BOLD));
        write("  " + OneLine.of(assessment.submission().file()) + "  " + tracks(proposal));
        List<Result> findings = new ArrayList<>(assessment.results().stream().filter(Result::finding).toList());
        findings.sort(Report.WORST_FIRST);
        for (Result result : findings) {
            write(assessment, result);
        }
        if (!options.onlyFindings() && findings.isEmpty()) {
            write("  " + say("text.no-findings"));
        }
        for (String line : ExplanationText.lines(assessment, options.language())) {
            write(line);
        }
        write("");
        write("  " + counts(assessment) + " → " + paint(say(assessment.recommendation().messageKey()), ink(assessment.recommendation())));
        write("");
    }

    private void write(Assessment assessment, Result result) throws IOException {
        write("");
        write("  " + paint(say(result.kind().messageKey()) + " " + say("level." + result.level().code()), ink(result))
                + "  " + paint(result.criterion().id(), Ink.BOLD)
                + "  " + result.criterion().title().in(options.language())
                + "  " + paint("[" + source(result) + "]", Ink.FAINT));
        write("    " + result.message().in(options.language()));
        if (result.waiver().isPresent()) {
            Waiver waiver = result.waiver().get();
            write("    " + paint(OneLine.of(say("text.waived", waiver.reason(), waiver.approvedBy(), waiver.expires().toString())), Ink.GREEN));
        } else if (result.kind() != Kind.INFORMATIONAL) {
            write("    → " + result.remedy().in(options.language()));
        }
        write("    " + paint(OneLine.of(assessment.submission().file() + result.position().suffix())
                + "  " + result.pointer(), Ink.FAINT));
    }

    private static String source(Result result) {
        List<String> parts = new ArrayList<>();
        if (!result.criterion().clauses().isEmpty()) {
            parts.add(String.join(", ", result.criterion().clauses()));
        }
        if (!result.criterion().basis().isEmpty()) {
            parts.add(String.join(", ", result.criterion().basis()));
        }
        return parts.isEmpty() ? "—" : String.join(" · ", parts);
    }

    private String tracks(Proposal proposal) {
        List<Text> tracks = proposal.tracks().stream().map(Terms::name).toList();
        return tracks.isEmpty() ? say("text.no-track") : say("text.tracks", tracks);
    }

    private String counts(Assessment assessment) {
        Map<Kind, Integer> counts = Report.outcomes(List.of(assessment));
        String kinds = counts.entrySet().stream()
                .map(e -> say("text.count", e.getValue(), Messages.text(e.getKey().messageKey())))
                .collect(Collectors.joining(say("text.separator")));
        long waived = assessment.results().stream().filter(result -> result.waiver().isPresent()).count();
        return waived == 0 ? kinds : kinds + say("text.separator") + say("text.count", waived, Messages.text("waived"));
    }

    private String recommendations(Report report) {
        return report.recommendations().entrySet().stream()
                .map(e -> say("text.count", e.getValue(), Messages.text(e.getKey().messageKey())))
                .collect(Collectors.joining(say("text.separator")));
    }

    private static Ink ink(Result result) {
        if (result.kind() == Kind.INFORMATIONAL || result.level() == Level.NOTE) {
            return Ink.BLUE;
        }
        return result.level() == Level.ERROR ? Ink.RED : Ink.YELLOW;
    }

    private static Ink ink(Recommendation recommendation) {
        return switch (recommendation) {
            case READY -> Ink.GREEN;
            case REVIEW_NEEDED -> Ink.YELLOW;
            default -> Ink.RED;
        };
    }

    private String say(String key, Object... arguments) {
        return Messages.text(key, arguments).in(options.language());
    }

    private String paint(String text, Ink ink) {
        return options.color() ? ink.on + text + "\u001B[0m" : text;
    }

    private void write(String line) throws IOException {
        out.append(line).append('\n');
    }

    private enum Ink {
        BOLD("1"), FAINT("2"), RED("31"), GREEN("32"), YELLOW("33"), BLUE("34");

        private final String on;

        Ink(String code) {
            on = "\u001B[" + code + "m";
        }
    }
}
