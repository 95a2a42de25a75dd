package org.plancheck.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.assess.outcome.Result;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.vocabulary.Terms;

/** The report as GitHub-flavoured Markdown, for a merge request or a wiki: a table of proposals, then their findings. */
public final class MarkdownReport {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&!$]|(?<=^\\d{1,9})[.)]|^[-+=]|://|@");

    private final Report report;
    private final ReportOptions options;
    private final Appendable out;

    private MarkdownReport(Report report, ReportOptions options, Appendable out) {
        this.report = report;
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
        new MarkdownReport(report, options, chars).write();
        chars.flush();
    }

    private void write() throws IOException {
        line("# " + say("report.heading"));
        line("");
        line(say(
                "report.made-by",
                plain(report.ruleSet().name()),
                plain(report.ruleSet().version()),
                report.asOf(),
                report.toolVersion()));
        line("");
        if (report.hasBaseline()) {
            line(plain(say(report.againstBaseline().orElseThrow())));
            line("");
            if (report.nothingNew() > 0) {
                line(say("report.nothing-new", report.nothingNew()));
                line("");
            }
        }
        if (report.summary().proposals() > 0) {
            overview();
        }
        for (ReportedProposal proposal : report.proposalsToShow()) {
            proposal(proposal);
        }
        gone(report.gone());
        if (report.noteCount() > 0) {
            diagnostics("report.notes", report.notes());
        }
        if (report.errorCount() > 0) {
            diagnostics("report.not-processed", report.errors());
        }
        sources();
    }

    /** The names behind the clauses and instruments that the findings cite. */
    private void sources() throws IOException {
        if (report.summary().clausesCited().isEmpty()
                && report.instrumentsCited().isEmpty()) {
            return;
        }
        line("## " + say("report.sources"));
        line("");
        for (Clause clause : report.ruleSet().tables().clauses()) {
            if (report.summary().clausesCited().contains(clause.id())) {
                line("- " + plain(say("text.plan-clause", clause.id(), new BilingualText(clause.en(), clause.zh()))));
            }
        }
        for (Instrument instrument : report.instrumentsCited()) {
            line("- " + plain(say("text.instrument", instrument.key(), instrument.citation())));
        }
        line("");
        if (report.yardstick().isPresent()) {
            line(plain(say(report.yardstick().get())));
            line("");
        }
    }

    private void diagnostics(String heading, Iterable<Diagnostic> diagnostics) throws IOException {
        line("## " + say(heading));
        line("");
        for (Diagnostic diagnostic : diagnostics) {
            line("- " + plain(diagnostic.line(options.language())));
        }
        line("");
    }

    private void gone(List<EarlierFinding> gone) throws IOException {
        if (gone.isEmpty()) {
            return;
        }
        line("## " + say("report.gone"));
        line("");
        for (EarlierFinding finding : gone) {
            line("- "
                    + say(ReportPhrases.pair(
                            BilingualText.same(plain(finding.proposal()) + " **" + plain(finding.rule()) + "**"),
                            BilingualText.same(plain(finding.message())))));
        }
        line("");
    }

    private void overview() throws IOException {
        StringBuilder head =
                new StringBuilder("| " + say("report.proposal") + " | " + say("report.recommendation") + " |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Kind kind : Kind.values()) {
            head.append(' ').append(say(ReportPhrases.kind(kind))).append(" |");
            rule.append("--:|");
        }
        line(head.toString());
        line(rule.toString());
        for (ReportedProposal proposal : report.proposalsToShow()) {
            StringBuilder row = new StringBuilder("| " + name(proposal) + " | **"
                    + say(ReportPhrases.recommendation(proposal.recommendation())) + "** |");
            proposal.outcomes()
                    .each((kind, count) -> row.append(' ').append(count).append(" |"));
            line(row.toString());
        }
        line("");
    }

    private void proposal(ReportedProposal proposal) throws IOException {
        line("## " + name(proposal));
        line("");
        line(pair("report.recommendation", "**" + say(ReportPhrases.recommendation(proposal.recommendation())) + "**")
                + "  ");
        line(pair("report.track", say(ReportPhrases.tracks(proposal.tracks()))) + "  ");
        line(pair("report.file", plain(proposal.file())));
        line("");
        List<Result> findings = proposal.worstFirst();
        if (findings.isEmpty()) {
            line(say("report.no-findings"));
            line("");
        }
        for (Result result : findings) {
            finding(proposal, result);
        }
        others(proposal, Kind.PASS);
        others(proposal, Kind.NOT_APPLICABLE);
    }

    private void finding(ReportedProposal proposal, Result result) throws IOException {
        line("### " + plain(result.criterion().id()) + " "
                + plain(result.criterion().title().in(options.language())));
        line("");
        BilingualText outcome = Messages.text(
                "report.kind-level",
                ReportPhrases.kind(result.kind()).map(kind -> "**" + kind + "**"),
                ReportPhrases.level(result.level()));
        line(say(ReportPhrases.pair(outcome, result.message().map(MarkdownReport::plain))));
        line("");
        Optional<BilingualText> remedy = ResultPhrases.remedy(result);
        if (remedy.isPresent()) {
            line("- " + pair("report.remedy", plain(say(remedy.get()))));
        }
        if (result.waiver().isPresent()) {
            line("- " + plain(say(ResultPhrases.waiver(result).get())));
        }
        line("- " + pair("report.source", plain(ResultPhrases.source(result))));
        line("- "
                + pair(
                        "report.place",
                        plain(proposal.place(result)
                                + Terms.path(result.pointer())
                                        .map(path -> " (" + say(path) + ")")
                                        .orElse(""))));
        line("");
    }

    private void others(ReportedProposal proposal, Kind kind) throws IOException {
        List<String> ids = proposal.results().stream()
                .filter(r -> r.kind() == kind)
                .map(r -> plain(r.criterion().id()))
                .toList();
        if (!ids.isEmpty()) {
            line(say(
                    "report.kind-count",
                    ReportPhrases.kind(kind),
                    ids.size(),
                    BilingualText.same(String.join(", ", ids))));
            line("");
        }
    }

    private String name(ReportedProposal proposal) {
        return plain(proposal.name(options.language()));
    }

    private String pair(String key, String value) {
        return say(ReportPhrases.pair(key, BilingualText.same(value)));
    }

    private String say(String key, Object... arguments) {
        return say(Messages.text(key, arguments));
    }

    private String say(BilingualText text) {
        return text.in(options.language());
    }

    /** Text from files as one line in which nothing is markup, a link or a mention. */
    private static String plain(String text) {
        return SPECIAL.matcher(OneLine.of(text)).replaceAll(special -> switch (special.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            case "@" -> "&#64;";
            case "://" -> "&#58;//";
            default -> "\\\\" + Matcher.quoteReplacement(special.group());
        });
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
