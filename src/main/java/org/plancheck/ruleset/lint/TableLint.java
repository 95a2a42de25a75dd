package org.plancheck.ruleset.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.table.CodeList;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.Topic;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.yaml.YamlException;
import org.plancheck.yaml.YamlNode;
import org.plancheck.yaml.YamlText;

/** Looks for rows of the tables that no rule uses, and for rows that lead nowhere. */
final class TableLint {

    private final RuleSet ruleSet;
    private final Tables tables;
    private final List<LintFinding> findings = new ArrayList<>();

    private TableLint(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.tables = ruleSet.tables();
    }

    /** @param conditions knows which rows the rules name */
    static List<LintFinding> of(RuleSet ruleSet, ConditionLint conditions) {
        TableLint lint = new TableLint(ruleSet);
        lint.unused(
                "thresholds.yaml",
                conditions.unusedRows("Threshold", names(lint.tables.thresholds(), DatedThreshold::name)));
        lint.unused("lists.yaml", conditions.unusedRows("CodeList", names(lint.tables.codeLists(), CodeList::name)));
        lint.instruments(conditions);
        lint.retired();
        lint.topics();
        return lint.findings;
    }

    private void unused(String file, List<String> rows) {
        rows.forEach(row -> warn(
                file, content -> field(content, row).map(YamlNode.Pair::name), Messages.text("lint.unused-row", row)));
    }

    /** Instruments that neither a rule nor a threshold rests on, and that no rationale mentions. */
    private void instruments(ConditionLint conditions) {
        Set<String> used = new HashSet<>();
        tables.thresholds().forEach(threshold -> threshold.values().forEach(value -> used.add(value.instrument())));
        ruleSet.folder()
                .drl()
                .forEach((name, text) -> DrlFile.read(name, text)
                        .rules()
                        .forEach(rule -> rule.annotation("basis")
                                .ifPresent(basis -> Stream.of(basis.value().split(","))
                                        .forEach(stated -> used.add(InForce.key(stated.strip()))))));
        ruleSet.criteria()
                .forEach(criterion ->
                        used.addAll(List.of(criterion.rationale().en().split("\\W+"))));
        conditions.unusedRows("Instrument", names(tables.instruments(), Instrument::key)).stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> warn(
                        "instruments.yaml",
                        content -> row(content, "key", key),
                        Messages.text("lint.unused-instrument", key)));
    }

    private void retired() {
        List<String> criteria = ruleSet.criteria().stream().map(Criterion::id).toList();
        tables.retired().forEach((id, successor) -> {
            if (!tables.retired().containsKey(successor) && !criteria.contains(successor)) {
                warn(
                        "retired.yaml",
                        content -> field(content, id).map(YamlNode.Pair::value),
                        Messages.text("rules.no-such-criterion", successor, Nearest.hint(successor, criteria)));
            }
        });
    }

    private void topics() {
        for (Topic topic : tables.topics()) {
            if (topic.terms().stream().allMatch(String::isBlank)) {
                warn(
                        "taxonomy.yaml",
                        content -> field(content, "topics").flatMap(topics -> row(topics.value(), "id", topic.id())),
                        Messages.text("lint.no-terms", topic.id()));
            }
        }
    }

    private static <T> List<String> names(List<T> rows, Function<T, String> name) {
        return rows.stream().map(name).toList();
    }

    private static Optional<YamlNode.Pair> field(YamlNode section, String name) {
        return section instanceof YamlNode.Mapping fields ? fields.field(name) : Optional.empty();
    }

    /** The field name behind which a row says what it is called, of the row that is called so. */
    private static Optional<YamlNode> row(YamlNode list, String field, String called) {
        return list instanceof YamlNode.Sequence rows
                ? rows.items().stream()
                        .flatMap(row -> field(row, field).stream())
                        .filter(of -> of.value() instanceof YamlNode.Scalar name
                                && name.text().strip().equals(called))
                        .findFirst()
                        .map(YamlNode.Pair::name)
                : Optional.empty();
    }

    private void warn(String file, Function<YamlNode, Optional<? extends YamlNode>> place, BilingualText message) {
        Optional<? extends YamlNode> at = content(file).flatMap(place);
        findings.add(new LintFinding(
                Level.WARNING,
                new Diagnostic(
                        ruleSet.folder().shown(file),
                        at.map(YamlNode::line).orElse(1),
                        at.map(YamlNode::column).orElse(1),
                        message)));
    }

    private Optional<YamlNode> content(String file) {
        try {
            return YamlText.read(Objects.requireNonNull(ruleSet.folder().files().get(file)));
        } catch (YamlException e) {
            throw new IllegalStateException("a table of a rule set that was loaded", e);
        }
    }
}
