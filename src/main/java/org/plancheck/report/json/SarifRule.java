package org.plancheck.report.json;

import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.report.phrase.Citations;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A criterion as SARIF's rule metadata, with help in both languages, that of the report first. */
record SarifRule(Tables tables, Language language) {

    void write(Criterion criterion, ObjectNode node) {
        node.put("id", criterion.id());
        node.putObject("shortDescription").put("text", criterion.title().in(language) + stop(language));
        node.putObject("fullDescription")
                .put(
                        "text",
                        both(
                                criterion.title(),
                                language == Language.ZH ? "。" : ". ",
                                other() == Language.ZH ? "。" : "."));
        ObjectNode help = node.putObject("help");
        help.put("text", help(criterion, language, "") + "\n\n" + help(criterion, other(), ""));
        help.put("markdown", help(criterion, language, "**") + "\n\n" + help(criterion, other(), "**"));
        node.putObject("defaultConfiguration").put("level", heaviest(criterion).code());
        ObjectNode properties = node.putObject("properties");
        properties
                .put("titleEn", criterion.title().en())
                .put("titleZh", criterion.title().zh());
        list(criterion.clauses(), properties.putArray("clauses"));
        list(criterion.basis(), properties.putArray("basis"));
        properties.put("track", criterion.track().code());
        list(criterion.clauses(), properties.putArray("tags"));
    }

    private String both(BilingualText text, String afterFirst, String afterSecond) {
        return text.in(language) + afterFirst + text.in(other()) + afterSecond;
    }

    private String help(Criterion criterion, Language in, String strong) {
        StringBuilder help = new StringBuilder();
        help.append(strong)
                .append(criterion.id())
                .append(' ')
                .append(criterion.title().in(in))
                .append(strong)
                .append("\n\n");
        line(help, ReportPhrases.pair("report.applies-to", ReportPhrases.scope(criterion.track())), in);
        if (!criterion.clauses().isEmpty()) {
            line(help, ReportPhrases.pair("report.clause", named(Citations.clauses(criterion, tables))), in);
        }
        if (!criterion.basis().isEmpty()) {
            line(help, ReportPhrases.pair("report.basis", named(Citations.basis(criterion.basis(), tables))), in);
        }
        for (RuleHead rule : criterion.rules()) {
            BilingualText said = new BilingualText(
                    open(rule.message().en(), rule.remedy().en()),
                    open(rule.message().zh(), rule.remedy().zh()));
            line(help, ReportPhrases.pair(ReportPhrases.outcome(rule.kind(), rule.level()), said), in);
        }
        return help.toString().stripTrailing();
    }

    private static void line(StringBuilder help, BilingualText line, Language in) {
        help.append("- ").append(line.in(in)).append('\n');
    }

    private static BilingualText named(List<BilingualText> sources) {
        return new BilingualText(
                sources.stream().map(BilingualText::en).collect(Collectors.joining("; ")),
                sources.stream().map(BilingualText::zh).collect(Collectors.joining("；")));
    }

    /** Message and remedy of a rule, with an ellipsis for each placeholder. */
    private static String open(String message, String remedy) {
        return new MessageTemplate(remedy.isBlank() ? message : message + " → " + remedy).filled(name -> "…");
    }

    private static Level heaviest(Criterion criterion) {
        return criterion.rules().stream()
                .filter(rule -> rule.kind() == Kind.FAIL)
                .map(RuleHead::level)
                .min(Level::compareTo)
                .orElse(Level.NONE);
    }

    private static void list(List<String> values, ArrayNode array) {
        values.forEach(array::add);
    }

    private static String stop(Language language) {
        return language == Language.ZH ? "。" : ".";
    }

    private Language other() {
        return language == Language.ZH ? Language.EN : Language.ZH;
    }
}
