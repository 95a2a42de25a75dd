package org.plancheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.plancheck.document.Digest;
import org.plancheck.report.compare.EarlierReport;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/**
 * The report as one page that needs nothing else: it holds both languages, its style and its script, and its own policy
 * forbids it any connection and any other script.
 */
public final class HtmlReport {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String POLICY = "default-src 'none'; img-src data:; style-src '" + Digest.ofPagePart(STYLE)
            + "'; script-src '" + Digest.ofPagePart(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private final Report report;
    private final ReportOptions options;
    private final HtmlWriter html;

    public HtmlReport(Report report, ReportOptions options, Appendable out) {
        this.report = report;
        this.options = options;
        this.html = new HtmlWriter(out);
    }

    /**
     * Writes the page.
     *
     * @throws IOException if the output cannot be written
     */
    public void write() throws IOException {
        try {
            page();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void page() {
        BilingualText heading = Messages.text("report.heading");
        String language = options.language().code();
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", options.language() == Language.ZH ? "zh-CN" : "en", "data-lang", language)
                .line()
                .raw("<head>\n<meta charset=\"utf-8\">\n")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line()
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<link rel=\"icon\" href=\"data:,\">\n")
                .element("title", heading.in(options.language()), "data-en", heading.en(), "data-zh", heading.zh())
                .line()
                .raw("<style>")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n")
                .element("a", Messages.text("report.skip"), "class", "skip", "href", "#findings")
                .line();
        header(heading);
        html.raw("<main>\n");
        if (report.errorCount() > 0) {
            errors();
        }
        HtmlOverview overview = new HtmlOverview(report, options, html);
        overview.write();
        if (report.noteCount() > 0) {
            notes();
        }
        html.raw("<section aria-labelledby=\"findings\">\n")
                .element("h2", Messages.text("report.findings"), "id", "findings", "tabindex", "-1")
                .line();
        overview.filters();
        HtmlProposal proposal = new HtmlProposal(report.ruleSet().tables(), html);
        int number = 0;
        for (ReportedProposal reported : report.proposalsToShow()) {
            proposal.write(reported, number++);
        }
        html.element("p", Messages.text("report.filter.none"), "id", "none", "class", "empty", "hidden", "")
                .line();
        html.raw("</section>\n");
        gone();
        sources();
        html.raw("</main>\n");
        footer();
        html.raw("<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
    }

    private void header(BilingualText heading) {
        html.raw("<header>\n").element("h1", heading).line();
        html.element(
                        "p",
                        Messages.text(
                                "report.made-by",
                                report.ruleSet().name(),
                                report.ruleSet().version(),
                                report.asOf().toString(),
                                report.toolVersion()),
                        "class",
                        "made-by")
                .line();
        report.againstBaseline()
                .ifPresent(text -> html.element("p", text, "class", "made-by").line());
        html.raw("<div class=\"tools\" hidden>\n<div role=\"group\" aria-labelledby=\"language\">")
                .element("span", Messages.text("report.language"), "id", "language", "class", "unseen")
                .raw("<button type=\"button\" data-to=\"en\" lang=\"en\">English</button>")
                .raw("<button type=\"button\" data-to=\"zh\" lang=\"zh-CN\">中文</button></div>\n")
                .element("button", Messages.text("report.print"), "type", "button", "id", "print")
                .line()
                .raw("</div>\n</header>\n");
    }

    private void errors() {
        html.raw("<section class=\"errors\" aria-labelledby=\"errors\">\n")
                .open("h2", "id", "errors")
                .text(Messages.text("report.not-processed"))
                .raw(" ");
        count(report.errorCount()).raw("</h2>\n");
        list(report.errors());
        html.raw("</section>\n");
    }

    /** There may be many, and they stop nobody. */
    private void notes() {
        html.raw("<section class=\"notes\" aria-labelledby=\"notes\">\n")
                .element("h2", Messages.text("report.notes"), "id", "notes", "class", "unseen")
                .raw("<details><summary>")
                .text(Messages.text("report.notes"))
                .raw(" ");
        count(report.noteCount()).raw("</summary>\n");
        list(report.notes());
        html.raw("</details></section>\n");
    }

    private HtmlWriter count(int count) {
        return html.element("span", String.valueOf(count), "class", "count");
    }

    private void list(Iterable<Diagnostic> diagnostics) {
        html.raw("<ul>\n");
        for (Diagnostic diagnostic : diagnostics) {
            html.raw("<li>")
                    .element("code", diagnostic.place())
                    .raw(" ")
                    .text(diagnostic.message())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void gone() {
        List<EarlierReport.Finding> gone = report.gone();
        if (gone.isEmpty()) {
            return;
        }
        html.raw("<section aria-labelledby=\"gone\">\n")
                .element("h2", Messages.text("report.gone"), "id", "gone")
                .raw("\n<ul>\n");
        for (EarlierReport.Finding finding : gone) {
            html.raw("<li>")
                    .element("strong", finding.proposal())
                    .raw(" ")
                    .element("code", finding.rule())
                    .raw(" ")
                    .text(finding.message())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    /** The names behind the clauses and instruments that the findings cite. */
    private void sources() {
        Set<String> clauses = report.summary().clausesCited();
        List<Instrument> instruments = report.instrumentsCited();
        Tables tables = report.ruleSet().tables();
        if (clauses.isEmpty() && instruments.isEmpty()) {
            return;
        }
        html.raw("<section aria-labelledby=\"sources\">\n")
                .element("h2", Messages.text("report.sources"), "id", "sources")
                .raw("\n<dl class=\"sources\">\n");
        tables.clauses().stream()
                .filter(clause -> clauses.contains(clause.id()))
                .forEach(clause -> source(clause.id(), new BilingualText(clause.en(), clause.zh())));
        instruments.forEach(instrument -> source(instrument.key(), instrument.citation()));
        html.raw("</dl>\n");
        report.yardstick().ifPresent(yardstick -> html.element("p", yardstick).raw("\n"));
        html.raw("</section>\n");
    }

    private void source(String id, BilingualText name) {
        html.raw("<div>").element("dt", id).element("dd", name).raw("</div>\n");
    }

    private void footer() {
        html.raw("<footer>\n<details>")
                .element("summary", Messages.text("report.evidence"))
                .raw("\n<dl>\n");
        for (List<String> row : List.of(
                List.of("report.tool", "plancheck " + report.toolVersion()),
                List.of(
                        "report.rule-set",
                        report.ruleSet().name() + " " + report.ruleSet().version()),
                List.of("report.digest", report.ruleSet().folder().digest()),
                List.of("report.as-of", report.asOf().toString()))) {
            html.raw("<div>")
                    .element("dt", Messages.text(row.get(0)))
                    .element("dd", row.get(1))
                    .raw("</div>\n");
        }
        report.inputs().forEach(input -> {
            html.raw("<div>").open("dt").text(input.file());
            if (input.role() != ReportInput.Role.PROPOSALS) {
                html.raw(" ")
                        .element(
                                "span",
                                Messages.text("report.input." + input.role().code()),
                                "class",
                                "role");
            }
            html.close("dt").element("dd", input.digest()).raw("</div>\n");
        });
        html.raw("</dl></details>\n</footer>\n");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
