package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;

/** Reads the heads of the rules into the catalogue of criteria. */
final class CatalogueReader {

    private static final List<String> OF_EVERY_RULE =
            List.of("id", "kind", "level", "message", "message_zh", "remedy", "remedy_zh");
    private static final List<String> OF_THE_CRITERION = List.of("clause", "basis", "track", "title", "title_zh");
    private static final String NO_CLAUSE = "—";

    private final RuleFolder folder;
    private final Tables tables;
    private final Consumer<Diagnostic> mistakes;
    private final Map<String, ParsedHead> heads = new LinkedHashMap<>();
    private final Map<String, String> headFiles = new LinkedHashMap<>();
    private final Map<String, List<RuleHead>> rules = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    CatalogueReader(RuleFolder folder, Tables tables, Consumer<Diagnostic> mistakes) {
        this.folder = folder;
        this.tables = tables;
        this.mistakes = mistakes;
    }

    void add(ParsedHead rule) {
        String other = names.putIfAbsent(rule.name(), folder.shown(rule.file()) + ":" + rule.line());
        if (other != null) {
            mistake(rule.file(), rule.line(), Messages.text("rules.duplicate-name", rule.name(), other));
        }
        readRule(rule.file(), rule);
    }

    /** The criteria of all rules read, by id. */
    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        heads.forEach((id, rule) -> criteria.add(criterion(id, headFiles.get(id), rule)));
        rules.forEach((id, ofCriterion) -> {
            if (!heads.containsKey(id)) {
                mistakes.accept(new Diagnostic(ofCriterion.get(0).file(), ofCriterion.get(0).line(), 0,
                        Messages.text("rules.no-criterion", id, OF_THE_CRITERION)));
            }
        });
        criteria.sort(java.util.Comparator.comparing(Criterion::id));
        return criteria;
    }

    private void readRule(String file, ParsedHead rule) {
        for (ParsedHead.Annotation annotation : rule.annotations()) {
            if (!OF_EVERY_RULE.contains(annotation.name()) && !OF_THE_CRITERION.contains(annotation.name())) {
                List<String> known = new ArrayList<>(OF_EVERY_RULE);
                known.addAll(OF_THE_CRITERION);
                mistake(file, line(rule, annotation), Messages.text("rules.unknown-annotation", annotation.name(),
                        Nearest.hint(annotation.name(), known)));
            }
        }
        List<String> missing = OF_EVERY_RULE.stream().filter(name -> value(rule, name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            mistake(file, rule.line(), Messages.text("rules.missing-annotation", rule.name(), missing));
            return;
        }
        String id = value(rule, "id").orElseThrow();
        if (OF_THE_CRITERION.stream().anyMatch(name -> rule.annotation(name).isPresent())) {
            if (heads.putIfAbsent(id, rule) == null) {
                headFiles.put(id, file);
            } else {
                mistake(file, rule.line(), Messages.text("rules.duplicate-criterion", id,
                        folder.shown(headFiles.get(id)) + ":" + heads.get(id).line()));
            }
        }
        Optional<Kind> kind = one(file, rule, "kind",
                Arrays.stream(Kind.values()).filter(Kind::reported).toList(), Kind::code);
        Optional<Level> level = one(file, rule, "level", List.of(Level.ERROR, Level.WARNING, Level.NOTE), Level::code);
        if (kind.isPresent() && level.isPresent()) {
            rules.computeIfAbsent(id, k -> new ArrayList<>()).add(new RuleHead(rule.name(), id, kind.get(), level.get(),
                    text(rule, "message"), text(rule, "remedy"), folder.shown(file), rule.line()));
        }
    }

    private Criterion criterion(String id, String file, ParsedHead rule) {
        List<String> missing = OF_THE_CRITERION.stream().filter(name -> rule.annotation(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            mistake(file, rule.line(), Messages.text("rules.missing-annotation", rule.name(), missing));
        }
        List<String> clauses = split(value(rule, "clause").orElse(NO_CLAUSE));
        clauses.remove(NO_CLAUSE);
        known(file, rule, "clause", clauses, tables.clauses().stream().map(Clause::id).toList());
        List<String> basis = split(value(rule, "basis").orElse(""));
        known(file, rule, "basis", basis.stream().map(b -> b.split(" ")[0]).toList(),
                tables.instruments().stream().map(Instrument::key).toList());
        String track = value(rule, "track").orElse("any");
        Optional<TrackScope> scope = TrackScope.parse(track);
        if (scope.isEmpty()) {
            mistake(file, line(rule, rule.annotation("track").orElse(null)), Messages.text("rules.unknown-track", track,
                    Nearest.hint(track, TrackScope.codes())));
        }
        return new Criterion(id, clauses, basis, scope.orElse(TrackScope.parse("any").orElseThrow()),
                text(rule, "title"), rules.getOrDefault(id, List.of()));
    }

    private void known(String file, ParsedHead rule, String annotation, List<String> stated, List<String> known) {
        for (String code : stated) {
            if (!known.isEmpty() && !known.contains(code)) {
                mistake(file, line(rule, rule.annotation(annotation).orElse(null)), Messages.text("rules.unknown-" + annotation, code,
                        Nearest.hint(code, known)));
            }
        }
    }

    private <T> Optional<T> one(String file, ParsedHead rule, String annotation, List<T> known, Function<T, String> code) {
        String stated = value(rule, annotation).orElse("");
        Optional<T> found = known.stream().filter(k -> code.apply(k).equals(stated)).findFirst();
        if (found.isEmpty()) {
            List<String> codes = known.stream().map(code).toList();
            Text hint = Nearest.to(stated, codes).map(near -> Messages.text("nearest", near))
                    .orElseGet(() -> Messages.text("expected-one-of", codes));
            mistake(file, line(rule, rule.annotation(annotation).orElse(null)), Messages.text("rules.unknown-" + annotation, stated, hint));
        }
        return found;
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Text text(ParsedHead rule, String annotation) {
        return new Text(value(rule, annotation).orElse(""), value(rule, annotation + "_zh").orElse(""));
    }

    private static Optional<String> value(ParsedHead rule, String annotation) {
        return rule.annotation(annotation).map(ParsedHead.Annotation::value).filter(value -> !value.isEmpty());
    }

    private static int line(ParsedHead rule, ParsedHead.Annotation annotation) {
        return annotation == null || annotation.line() <= 0 ? rule.line() : annotation.line();
    }

    private void mistake(String file, int line, Text reason) {
        mistakes.accept(new Diagnostic(folder.shown(file), Math.max(0, line), 0, reason));
    }
}
