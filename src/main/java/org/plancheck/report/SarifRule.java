package org.plancheck.report;

import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.Level;
import org.plancheck.ruleset.RuleHead;
import org.plancheck.ruleset.Tables;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A criterion as SARIF's rule metadata, with help in both languages, that of the report first. */
record SarifRule(Tables tables, Language language) {

    void write(Criterion criterion, ObjectNode node) {
        node.put("id", criterion.id());
        node.putObject("shortDescription").put("text", criterion.title().in(language) + stop(language));
        node.putObject("fullDescription").put("text", both(
                criterion.title().map(title -> title), language == Language.ZH ? "。" : ". ", other() == Language.ZH ? "。" : "."));
        ObjectNode help = node.putObject("help");
        help.put("text", help(criterion, language, "") + "\n\n" + help(criterion, other(), ""));
        help.put("markdown", help(criterion, language, "**") + "\n\n" + help(criterion, other(), "**"));
        node.putObject("defaultConfiguration").put("level", heaviest(criterion).code());
        ObjectNode properties = node.putObject("properties");
        properties.put("titleEn", criterion.title().en()).put("titleZh", criterion.title().zh());
        list(criterion.clauses(), properties.putArray("clauses"));
        list(criterion.basis(), properties.putArray("basis"));
        properties.put("track", criterion.track().code());
        list(criterion.clauses(), properties.putArray("tags"));
    }

    private String both(Text text, String afterFirst, String afterSecond) {
        return text.in(language) + afterFirst + text.in(other()) + afterSecond;
    }

    private String help(Criterion criterion, Language in, String strong) {
        StringBuilder help = new StringBuilder();
        help.append(strong).append(criterion.id()).append(' ').append(criterion.title().in(in)).append(strong).append("\n\n");
        line(help, say("report.applies-to", in), Words.scope(criterion.track()).in(in));
        if (!criterion.clauses().isEmpty()) {
            line(help, say("report.clause", in), named(Sources.clauses(criterion, tables), in));
        }
        if (!criterion.basis().isEmpty()) {
            line(help, say("report.basis", in), named(Sources.basis(criterion, tables), in));
        }
        for (RuleHead rule : criterion.rules()) {
            line(help, Words.kind(rule.kind()).in(in) + " (" + Words.level(rule.level()).in(in) + ")",
                    open(rule.message().in(in)) + (rule.remedy().in(in).isBlank() ? "" : " → " + open(rule.remedy().in(in))));
        }
        return help.toString().stripTrailing();
    }

    private static void line(StringBuilder help, String name, String value) {
        help.append("- ").append(name).append(": ").append(value).append('\n');
    }

    private static String named(List<Text> sources, Language in) {
        return sources.stream().map(source -> source.in(in)).collect(Collectors.joining("; "));
    }

    /** A text of a rule before a proposal fills its places. */
    private static String open(String template) {
        return template.replaceAll("\\{[A-Za-z]\\w*\\}", "…");
    }

    private static Level heaviest(Criterion criterion) {
        return criterion.rules().stream().filter(rule -> rule.kind() == Kind.FAIL).map(RuleHead::level)
                .min(Level::compareTo).orElse(Level.NONE);
    }

    private static void list(List<String> values, ArrayNode array) {
        values.forEach(array::add);
    }

    private static String say(String key, Language in) {
        return Messages.text(key).in(in);
    }

    private static String stop(Language language) {
        return language == Language.ZH ? "。" : ".";
    }

    private Language other() {
        return language == Language.ZH ? Language.EN : Language.ZH;
    }
}
