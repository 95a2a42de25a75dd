package org.plancheck.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.report.model.Outcomes;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** The part of the page that shows everything at a glance, and the controls that narrow down what follows. */
final class HtmlOverview {

    private static final int CHART_WIDTH = 1000;
    private static final int NARROWEST = 6;

    private final Report report;
    private final ReportOptions options;
    private final HtmlWriter html;

    HtmlOverview(Report report, ReportOptions options, HtmlWriter html) {
        this.report = report;
        this.options = options;
        this.html = html;
    }

    void write() {
        html.raw("<section class=\"glance\" aria-labelledby=\"glance\">\n")
                .element("h2", Messages.text("report.glance"), "id", "glance")
                .line();
        recommendations();
        chart();
        if (report.nothingNew() > 0) {
            html.element("p", Messages.text("report.nothing-new", report.nothingNew()))
                    .line();
        }
        html.raw("</section>\n");
        if (report.summary().proposals() - report.nothingNew() > 1) {
            proposals();
        }
    }

    private void recommendations() {
        html.raw("<ul class=\"tiles\">\n");
        Map<Recommendation, Integer> counts = report.summary().recommendations();
        for (Recommendation recommendation : Recommendation.values()) {
            Integer count = counts.get(recommendation);
            if (count != null) {
                html.open("li", "class", "tile " + recommendation.code())
                        .element("strong", String.valueOf(count))
                        .raw(" ")
                        .element("span", Messages.text(recommendation.messageKey()))
                        .raw("</li>\n");
            }
        }
        html.raw("</ul>\n");
    }

    /** One bar for the results of all criteria that apply; the legend below it says the same in words and figures. */
    private void chart() {
        Outcomes outcomes = report.summary().outcomes();
        html.raw("<figure class=\"chart\">\n");
        bar(outcomes, "img", "legend");
        html.raw("<figcaption id=\"legend\">")
                .element("span", Messages.text("report.outcomes"), "class", "unseen")
                .raw("\n<ul>\n");
        outcomes.each((kind, count) -> html.raw("<li>")
                .open("i", "class", "dot " + kind.code())
                .raw("</i>")
                .text(ReportPhrases.kind(kind))
                .raw(" ")
                .element("b", String.valueOf(count))
                .raw("</li>\n"));
        if (outcomes.waived() > 0) {
            html.raw("<li><i class=\"dot waived\"></i>")
                    .text(Messages.text("waived"))
                    .raw(" ")
                    .element("b", String.valueOf(outcomes.waived()))
                    .raw("</li>\n");
        }
        html.raw("</ul></figcaption>\n</figure>\n");
    }

    private void bar(Outcomes outcomes, String role, String labelledBy) {
        List<Kind> applicable = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.NOT_APPLICABLE)
                .toList();
        long all = Math.max(1, applicable.stream().mapToLong(outcomes::of).sum());
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + CHART_WIDTH + " 40",
                "preserveAspectRatio",
                "none",
                "role",
                role,
                "aria-labelledby",
                labelledBy,
                "aria-hidden",
                role == null ? "true" : null);
        long done = 0;
        for (Kind kind : applicable) {
            long start = done * CHART_WIDTH / all;
            done += outcomes.of(kind);
            long end = done * CHART_WIDTH / all;
            if (outcomes.of(kind) > 0) {
                html.open(
                                "rect",
                                "class",
                                kind.code(),
                                "x",
                                String.valueOf(start),
                                "y",
                                "0",
                                "width",
                                String.valueOf(Math.max(NARROWEST, end - start)),
                                "height",
                                "40")
                        .raw("</rect>");
            }
        }
        html.raw("</svg>\n");
    }

    private void proposals() {
        html.raw("<section aria-labelledby=\"proposals\">\n")
                .element("h2", Messages.text("report.proposals"), "id", "proposals")
                .raw(
                        "\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"proposals\"><table class=\"overview\">\n<thead><tr>");
        for (String column :
                List.of("report.proposal-name", "report.track", "report.recommendation", "report.outcomes-short")) {
            html.element(
                    "th",
                    Messages.text(column),
                    "scope",
                    "col",
                    "class",
                    column.equals("report.track") ? "tracks" : column.equals("report.outcomes-short") ? "mini" : null);
        }
        for (Kind kind : Kind.values()) {
            if (kind.reported()) {
                html.element("th", ReportPhrases.kind(kind), "scope", "col", "class", "number");
            }
        }
        html.raw("</tr></thead>\n<tbody>\n");
        int number = 0;
        for (ReportedProposal proposal : report.proposalsToShow()) {
            proposal(proposal, number++);
        }
        html.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private void proposal(ReportedProposal proposal, int index) {
        html.open("tr")
                .open("th", "scope", "row")
                .open("a", "href", "#p" + index)
                .element("span", proposal.id(), "class", "id")
                .raw(" ")
                .text(proposal.title())
                .raw("</a></th>");
        html.element("td", ReportPhrases.tracks(proposal.tracks()), "class", "tracks");
        html.raw("<td>")
                .element(
                        "span",
                        ReportPhrases.recommendation(proposal.recommendation()),
                        "class",
                        "badge " + proposal.recommendation().code())
                .raw("</td><td class=\"mini\">");
        Outcomes outcomes = proposal.outcomes();
        bar(outcomes, null, null);
        html.raw("</td>");
        outcomes.each((kind, count) -> {
            if (kind.reported()) {
                html.element("td", String.valueOf(count), "class", count == 0 ? "number zero" : "number");
            }
        });
        html.raw("</tr>\n");
    }

    /** The controls, which only the script shows, because without it they would do nothing. */
    void filters() {
        html.raw("<form id=\"filter\" hidden>\n");
        html.raw("<fieldset>").element("legend", Messages.text("report.outcome"));
        for (Kind kind : Kind.values()) {
            if (kind.reported() || !report.onlyFindings()) {
                choice("kind", kind.code(), ReportPhrases.kind(kind));
            }
        }
        html.raw("</fieldset>\n<fieldset>").element("legend", Messages.text("report.level"));
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            choice("level", level.code(), ReportPhrases.level(level));
        }
        html.raw("</fieldset>\n");
        Map<String, BilingualText> names =
                report.ruleSet().tables().clauses().stream().collect(Collectors.toMap(Clause::id, Clause::label));
        html.raw("<div class=\"fields\"><label>")
                .text(Messages.text("report.clause"))
                .raw(" <select name=\"clause\">");
        option("", Messages.text("report.filter.all"));
        report.summary()
                .clauses()
                .forEach(clause -> option(clause, names.getOrDefault(clause, BilingualText.same(clause))));
        html.raw("</select></label>\n<label>")
                .text(Messages.text("report.track"))
                .raw(" <select name=\"track\">");
        option("", Messages.text("report.filter.all"));
        report.summary().tracks().forEach(track -> option(track.code(), Terms.name(track)));
        html.raw("</select></label>\n<label>")
                .text(Messages.text("report.filter.text"))
                .raw(" <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n")
                .element("button", Messages.text("report.filter.clear"), "type", "reset")
                .raw("</div>\n")
                .raw("<p role=\"status\">")
                .text(Messages.text("report.filter.shown"))
                .raw(" <b id=\"shown\"></b></p>\n</form>\n");
    }

    private void choice(String name, String value, BilingualText label) {
        html.open("label", "class", "chip " + value)
                .open("input", "type", "checkbox", "name", name, "value", value, "checked", "")
                .text(label)
                .close("label");
    }

    private void option(String value, BilingualText label) {
        html.element(
                "option",
                label.in(options.language()),
                "value",
                value.isEmpty() ? "*" : value,
                "data-en",
                label.en(),
                "data-zh",
                label.zh());
    }

    static String clauses(Result result) {
        return String.join(" ", result.criterion().clauses());
    }
}
