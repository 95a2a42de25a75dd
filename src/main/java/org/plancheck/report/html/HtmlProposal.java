package org.plancheck.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Track;
import org.plancheck.report.model.Excerpt;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.Citations;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** The part of the page on one proposal: its findings, the worst first, then what is met and what does not apply. */
final class HtmlProposal {

    private final Tables tables;
    private final HtmlWriter html;

    HtmlProposal(Tables tables, HtmlWriter html) {
        this.tables = tables;
        this.html = html;
    }

    /**
     * Writes the part.
     *
     * @param index the number of the proposal in the report, from 0
     */
    void write(ReportedProposal proposal, int index) {
        html.open(
                        "article",
                        "class",
                        "proposal",
                        "id",
                        "p" + index,
                        "aria-labelledby",
                        "h" + index,
                        "data-tracks",
                        proposal.tracks().stream().map(Track::code).collect(Collectors.joining(" ")))
                .line()
                .raw("<div class=\"head\">")
                .open("h3", "id", "h" + index)
                .element("span", proposal.id(), "class", "id")
                .raw(" ")
                .text(proposal.title())
                .raw("</h3>")
                .element(
                        "span",
                        ReportPhrases.recommendation(proposal.recommendation()),
                        "class",
                        "badge big " + proposal.recommendation().code())
                .raw("</div>\n<p class=\"file\">")
                .element("code", proposal.file())
                .raw(" · ")
                .text(ReportPhrases.tracks(proposal.tracks()))
                .raw("</p>\n");
        List<Result> findings = proposal.worstFirst();
        if (findings.isEmpty()) {
            html.element("p", Messages.text("report.no-findings"), "class", "empty")
                    .line();
        }
        findings.forEach(result -> finding(proposal, result));
        others(proposal, Kind.PASS);
        others(proposal, Kind.NOT_APPLICABLE);
        html.raw("</article>\n");
    }

    private void finding(ReportedProposal proposal, Result result) {
        String look = result.waiver().isPresent() ? "waived" : result.kind().code();
        html.open(
                        "section",
                        "class",
                        "finding result " + look,
                        "id",
                        "f-" + result.fingerprint(),
                        "data-kind",
                        result.kind().code(),
                        "data-level",
                        result.level().code(),
                        "data-clauses",
                        HtmlOverview.clauses(result))
                .line();
        html.raw("<h4>")
                .element(
                        "span",
                        ReportPhrases.outcome(result.kind(), result.level()),
                        "class",
                        "badge " + result.kind().code());
        if (result.waiver().isPresent()) {
            html.raw(" ").element("span", Messages.text("waived"), "class", "badge waived");
        }
        html.raw(" ")
                .element("span", result.criterion().id(), "class", "id")
                .raw(" ")
                .text(result.criterion().title())
                .raw("</h4>\n")
                .element("p", result.message(), "class", "message")
                .line();
        ResultPhrases.remedy(result)
                .ifPresent(remedy -> html.raw("<p class=\"remedy\">")
                        .element("b", Messages.text("report.remedy"))
                        .raw(" ")
                        .text(remedy)
                        .raw("</p>\n"));
        ResultPhrases.waiver(result)
                .ifPresent(
                        waiver -> html.element("p", waiver, "class", "waiver").line());
        html.raw("<dl class=\"facts\">");
        list("report.clause", Citations.clauses(result.criterion(), tables));
        list("report.basis", Citations.basis(result.basis(), tables));
        html.raw("<div>")
                .element("dt", Messages.text("report.place"))
                .raw("<dd>")
                .element("code", proposal.place(result))
                .raw("</dd>");
        Terms.path(result.pointer()).ifPresent(path -> html.element("dd", path, "title", result.pointer()));
        html.raw("</div></dl>\n");
        proposal.excerpt(result).ifPresent(this::excerpt);
        html.raw("</section>\n");
    }

    private void list(String key, List<BilingualText> values) {
        if (!values.isEmpty()) {
            html.raw("<div>").element("dt", Messages.text(key));
            values.forEach(value -> html.element("dd", value));
            html.raw("</div>");
        }
    }

    private void excerpt(Excerpt excerpt) {
        html.raw("<figure class=\"excerpt\">")
                .element("figcaption", Messages.text(excerpt.missing() ? "report.excerpt.missing" : "report.excerpt"))
                .raw("<pre>");
        for (Excerpt.Line line : excerpt.lines()) {
            html.open("span", "class", line.marked().isEmpty() ? "line" : "line here")
                    .element("span", line.place(), "class", "n")
                    .raw("<code>")
                    .text(line.before());
            if (!line.marked().isEmpty()) {
                html.element("mark", line.markedInShort());
            }
            html.raw("</code></span>\n");
        }
        html.raw("</pre></figure>\n");
    }

    private void others(ReportedProposal proposal, Kind kind) {
        List<Result> results = proposal.results().stream()
                .filter(result -> result.kind() == kind)
                .toList();
        if (results.isEmpty()) {
            return;
        }
        html.open("details", "class", "others " + kind.code())
                .raw("<summary>")
                .open("i", "class", "dot " + kind.code())
                .raw("</i>")
                .text(ReportPhrases.kind(kind))
                .raw(" ")
                .element("b", String.valueOf(results.size()))
                .raw("</summary>\n<table>\n<thead><tr>");
        for (String column :
                List.of("report.rule", "report.criterion", kind == Kind.PASS ? "report.source" : "report.reason")) {
            html.element("th", Messages.text(column), "scope", "col");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Result result : results) {
            html.open(
                            "tr",
                            "class",
                            "result",
                            "data-kind",
                            kind.code(),
                            "data-level",
                            result.level().code(),
                            "data-clauses",
                            HtmlOverview.clauses(result))
                    .element("th", result.criterion().id(), "scope", "row", "class", "id")
                    .element("td", result.criterion().title())
                    .element(
                            "td",
                            kind == Kind.PASS ? BilingualText.same(ResultPhrases.source(result)) : result.message())
                    .raw("</tr>\n");
        }
        html.raw("</tbody>\n</table></details>\n");
    }
}
