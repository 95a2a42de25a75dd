package org.plancheck.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.report.compare.DifferenceWriter;
import org.plancheck.report.model.Outcomes;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.model.Summary;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.vocabulary.Terms;

/** The report for a person at a terminal: a paragraph per proposal, its worst findings first. */
public final class TextReport {

    private final ReportOptions options;
    private final Appendable out;

    private TextReport(ReportOptions options, Appendable out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Writes the report in UTF-8.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        Writer chars = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new TextReport(options, chars).write(report);
        chars.flush();
    }

    private void write(Report report) throws IOException {
        for (ReportedProposal proposal : report.proposalsToShow()) {
            write(proposal);
        }
        if (report.nothingNew() > 0) {
            write(say("report.nothing-new", report.nothingNew()));
            write("");
        }
        DifferenceWriter.lines("diff.resolved", "-", report.gone(), options.language(), out);
        sources(report);
        if (report.summary().proposals() > 0) {
            write(say("text.total", report.summary().proposals(), recommendations(report.summary())));
        }
        if (report.hasBaseline()) {
            write(OneLine.of(say(report.againstBaseline().orElseThrow())));
        }
        write(say("text.made-by", report.ruleSet().name(), report.ruleSet().version(), report.asOf()));
        if (report.errorCount() > 0) {
            write(paint(say("text.errors", report.errorCount()), Ink.RED));
        }
    }

    /** The names behind the clauses and instruments that the findings cite. */
    private void sources(Report report) throws IOException {
        List<String> lines = new ArrayList<>();
        report.ruleSet().tables().clauses().stream()
                .filter(clause -> report.summary().clausesCited().contains(clause.id()))
                .forEach(clause ->
                        lines.add(say("text.plan-clause", clause.id(), new BilingualText(clause.en(), clause.zh()))));
        report.instrumentsCited()
                .forEach(instrument -> lines.add(say("text.instrument", instrument.key(), instrument.citation())));
        if (report.summary().proposals() > 0) {
            report.yardstick().ifPresent(yardstick -> lines.add(say(yardstick)));
        }
        if (!lines.isEmpty()) {
            write(say("text.sources"));
            for (String line : lines) {
                write("  " + line);
            }
            write("");
        }
    }

    private void write(ReportedProposal proposal) throws IOException {
        String title = proposal.title().in(options.language());
        write(paint(OneLine.of(proposal.id() + (title.isEmpty() ? "" : "  " + title)), Ink.BOLD));
        write("  " + OneLine.of(proposal.file()) + "  " + tracks(proposal));
        List<Result> findings = proposal.worstFirst();
        for (Result result : findings) {
            write(proposal, result);
        }
        if (findings.isEmpty()) {
            write("  " + say("text.no-findings"));
        }
        for (String line : ExplanationText.lines(proposal, options.language())) {
            write(line);
        }
        write("");
        write("  " + counts(proposal) + " → "
                + paint(say(ReportPhrases.recommendation(proposal.recommendation())), ink(proposal.recommendation())));
        write("");
    }

    private void write(ReportedProposal proposal, Result result) throws IOException {
        write("");
        write("  "
                + paint(
                        say(result.kind().messageKey()) + " "
                                + say(result.level().messageKey()),
                        ink(result))
                + "  " + paint(result.criterion().id(), Ink.BOLD)
                + "  " + result.criterion().title().in(options.language())
                + "  " + paint("[" + ResultPhrases.source(result) + "]", Ink.FAINT));
        write("    " + result.message().in(options.language()));
        Optional<BilingualText> waiver = ResultPhrases.waiver(result);
        if (waiver.isPresent()) {
            write("    " + paint(OneLine.of(say(waiver.get())), Ink.GREEN));
        } else if (ResultPhrases.remedy(result).isPresent()) {
            write("    → " + say(ResultPhrases.remedy(result).get()));
        }
        write("    " + paint(OneLine.of(proposal.place(result)) + "  " + result.pointer(), Ink.FAINT));
    }

    private String tracks(ReportedProposal proposal) {
        List<BilingualText> tracks = proposal.tracks().stream().map(Terms::name).toList();
        return tracks.isEmpty() ? say("text.no-track") : say("text.tracks", tracks);
    }

    private String counts(ReportedProposal proposal) {
        Outcomes outcomes = proposal.outcomes();
        List<String> counts = new ArrayList<>();
        outcomes.each((kind, count) -> counts.add(say("text.count", count, Messages.text(kind.messageKey()))));
        if (outcomes.waived() > 0) {
            counts.add(say("text.count", outcomes.waived(), Messages.text("waived")));
        }
        return String.join(say("text.separator"), counts);
    }

    private String recommendations(Summary summary) {
        return summary.recommendations().entrySet().stream()
                .map(e ->
                        say("text.count", e.getValue(), Messages.text(e.getKey().messageKey())))
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
        return say(Messages.text(key, arguments));
    }

    private String say(BilingualText text) {
        return text.in(options.language());
    }

    private String paint(String text, Ink ink) {
        return options.color() ? ink.on + text + "\u001B[0m" : text;
    }

    private void write(String line) throws IOException {
        out.append(line).append('\n');
    }

    private enum Ink {
        BOLD("1"),
        FAINT("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        BLUE("34");

        private final String on;

        Ink(String code) {
            on = "\u001B[" + code + "m";
        }
    }
}
