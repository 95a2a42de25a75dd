package org.plancheck.ruleset.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.proposal.Coded;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.vocabulary.FactPath;

/** Reads the heads of the rules into the catalogue of criteria. */
public final class CatalogueReader {

    private static final List<String> OF_EVERY_RULE =
            List.of("id", "kind", "level", "message", "message_zh", "remedy", "remedy_zh");
    private static final List<String> OF_THE_CRITERION = List.of("clause", "basis", "track", "title", "title_zh");
    private static final List<String> OPTIONAL = List.of("rationale", "rationale_zh", "needs", "absent_means_none");
    private static final String NO_CLAUSE = "—";

    /** What takes codes and names, in which a full-width character is a slip; an article of a basis may be Chinese. */
    private static final List<String> OF_CODES =
            List.of("id", "kind", "level", "clause", "basis", "track", "needs", "absent_means_none");

    private static final Pattern FULL_WIDTH =
            Pattern.compile("[\uFF0C\u3001\uFF1B\uFF1A\u3002\uFF0D\u3000\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]");

    private record RuleInFile(DrlFile file, DrlRule rule) {

        Optional<String> value(String annotation) {
            return rule.annotation(annotation).map(Annotation::value).map(String::strip);
        }

        /** Tells a mistake where the annotation's value has the given word, or at the rule where there is none. */
        void mistake(String annotation, String word, BilingualText reason) {
            if (rule.annotation(annotation).filter(RuleInFile::fullWidth).isPresent()) {
                return;
            }
            file.mistakes()
                    .at(
                            rule.annotation(annotation)
                                    .map(a ->
                                            a.valueAt() + Math.max(0, a.value().indexOf(word)))
                                    .orElse(rule.start()),
                            reason);
        }

        void mistake(BilingualText reason) {
            file.mistakes().at(rule.start(), reason);
        }

        /** Tells the first full-width character in the value of an annotation that takes codes; nothing else is said of that value. */
        void plain() {
            rule.annotations().stream().filter(RuleInFile::fullWidth).forEach(annotation -> {
                Matcher mark = FULL_WIDTH.matcher(annotation.value());
                mark.find();
                file.mistakes()
                        .at(
                                annotation.valueAt() + mark.start(),
                                Messages.text(
                                        "yaml.full-width",
                                        mark.group(),
                                        halfWidth(mark.group().charAt(0))));
            });
        }

        static boolean fullWidth(Annotation annotation) {
            return OF_CODES.contains(annotation.name())
                    && FULL_WIDTH.matcher(annotation.value()).find();
        }

        private static String halfWidth(char mark) {
            return switch (mark) {
                case '\u3001', '\uFF1B' -> ",";
                case '\u3002' -> ".";
                case '\u3000' -> " ";
                default -> String.valueOf((char) (mark - 0xFEE0));
            };
        }

        /** Whether it states the criterion: a basis alone is the rule's own. */
        boolean ofCriterion() {
            return OF_THE_CRITERION.stream()
                    .anyMatch(name ->
                            !name.equals("basis") && rule.annotation(name).isPresent());
        }

        String place() {
            return file.mistakes().file() + ":" + line();
        }

        int line() {
            return file.mistakes().lines().line(rule.start());
        }
    }

    private final RuleFolder folder;
    private final Tables tables;
    private final Map<String, RuleInFile> heads = new LinkedHashMap<>();
    private final Map<String, List<RuleInFile>> stated = new LinkedHashMap<>();
    private final Map<String, List<RuleHead>> rules = new LinkedHashMap<>();
    private final Map<String, List<Need>> needs = new LinkedHashMap<>();
    private final Map<String, List<FactPath>> absentMeansNone = new LinkedHashMap<>();
    private final Map<String, RuleInFile> names = new LinkedHashMap<>();

    public CatalogueReader(RuleFolder folder, Tables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** Reads the heads of a file's rules; what is wrong with them goes to the file's mistakes. */
    public void add(DrlFile file) {
        for (DrlRule rule : file.rules()) {
            RuleInFile head = new RuleInFile(file, rule);
            RuleInFile other = names.putIfAbsent(rule.name(), head);
            if (other != null && !rule.name().isEmpty()) {
                head.mistake(Messages.text("rules.duplicate-name", rule.name(), other.place()));
            }
            readRule(head);
        }
    }

    /** The criteria of all rules read, by id. */
    public List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        heads.forEach((id, head) -> criteria.add(criterion(id, head)));
        stated.forEach((id, ofCriterion) -> {
            if (!heads.containsKey(id)) {
                ofCriterion
                        .get(0)
                        .mistake(
                                "id",
                                "",
                                Messages.text(
                                        "rules.no-criterion",
                                        id,
                                        OF_THE_CRITERION.stream()
                                                .map(name -> "@" + name)
                                                .toList(),
                                        Nearest.hint(id, heads.keySet())));
            }
        });
        criteria.sort(Comparator.comparing(Criterion::id));
        return criteria;
    }

    private void readRule(RuleInFile head) {
        List<String> known = new ArrayList<>(OF_EVERY_RULE);
        known.addAll(OF_THE_CRITERION);
        known.addAll(OPTIONAL);
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : head.rule().annotations()) {
            if (!known.contains(annotation.name())) {
                head.file()
                        .mistakes()
                        .at(
                                annotation.at(),
                                Messages.text(
                                        "rules.unknown-annotation",
                                        annotation.name(),
                                        Nearest.hint(annotation.name(), known)));
            } else if (!seen.add(annotation.name())) {
                head.file()
                        .mistakes()
                        .at(annotation.at(), Messages.text("rules.duplicate-annotation", annotation.name()));
            }
        }
        head.plain();
        head.value("id").ifPresent(id -> {
            if (!id.isEmpty() && !Criterion.ID.matcher(id).matches()) {
                head.mistake("id", "", Messages.text("rules.bad-id", id));
            }
            criterionOf(head, id);
        });
        Optional<Kind> kind = head.rule().statesNeeds()
                ? Optional.of(Kind.OPEN)
                : one(
                        head,
                        "kind",
                        Kind.class,
                        Arrays.stream(Kind.values()).filter(k -> k != Kind.PASS).toList());
        boolean excuses = kind.equals(Optional.of(Kind.NOT_APPLICABLE));
        List<String> missing = required(head, excuses).stream()
                .filter(name -> head.value(name)
                        .filter(text -> !text.isBlank() || !head.rule().whole())
                        .isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            head.mistake(Messages.text(
                    "rules.missing-annotation",
                    head.rule().name(),
                    missing.stream().map(name -> "@" + name).toList()));
        }
        Optional<Level> level = excuses ? Optional.of(Level.NONE) : one(head, "level", Level.class, Level.OF_RULES);
        if (missing.isEmpty() && kind.isPresent() && level.isPresent()) {
            String id = head.value("id").orElseThrow();
            RuleHead rule = new RuleHead(
                    head.rule().name(),
                    id,
                    kind.get(),
                    level.get(),
                    text(head, "message"),
                    text(head, "remedy"),
                    ownBasis(head),
                    folder.shown(head.file().name()),
                    head.line());
            if (!head.rule().statesNeeds()) {
                rules.computeIfAbsent(id, k -> new ArrayList<>()).add(rule);
            }
            head.rule()
                    .annotation("needs")
                    .filter(list -> !RuleInFile.fullWidth(list))
                    .ifPresent(list -> needs.computeIfAbsent(id, k -> new ArrayList<>())
                            .addAll(NeedsReader.needs(
                                    list,
                                    rule,
                                    head.rule().statesNeeds(),
                                    head.file().mistakes())));
        }
        head.rule()
                .annotation("absent_means_none")
                .filter(list -> !RuleInFile.fullWidth(list))
                .ifPresent(list -> absentMeansNone
                        .computeIfAbsent(head.value("id").orElse(""), k -> new ArrayList<>())
                        .addAll(NeedsReader.paths(list, head.file().mistakes())));
    }

    /** What the head of a rule must have: a rule that only states needs has no kind of its own and takes its words from the vocabulary. */
    private static List<String> required(RuleInFile head, boolean excuses) {
        if (head.rule().statesNeeds()) {
            boolean worded =
                    head.value("message").isPresent() || head.value("remedy").isPresent();
            return worded
                    ? OF_EVERY_RULE.stream()
                            .filter(name -> !name.equals("kind"))
                            .toList()
                    : List.of("id", "level");
        }
        return excuses ? List.of("id", "kind", "message", "message_zh") : OF_EVERY_RULE;
    }

    /** The instruments that a rule without the criterion's head names are its own. */
    private List<String> ownBasis(RuleInFile head) {
        if (head.ofCriterion() || head.rule().annotation("basis").isEmpty()) {
            return List.of();
        }
        List<String> basis = split(head.value("basis").orElse(""));
        instruments(head, basis);
        return basis;
    }

    private void criterionOf(RuleInFile head, String id) {
        stated.computeIfAbsent(id, k -> new ArrayList<>()).add(head);
        if (head.ofCriterion()) {
            RuleInFile other = heads.putIfAbsent(id, head);
            if (other != null) {
                head.mistake("id", "", Messages.text("rules.duplicate-criterion", id, other.place()));
            }
        }
    }

    private Criterion criterion(String id, RuleInFile head) {
        List<String> missing = OF_THE_CRITERION.stream()
                .filter(name -> head.rule().annotation(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            head.mistake(Messages.text(
                    "rules.missing-annotation",
                    head.rule().name(),
                    missing.stream().map(name -> "@" + name).toList()));
        }
        List<String> clauses = split(head.value("clause").orElse(NO_CLAUSE));
        clauses.remove(NO_CLAUSE);
        known(head, "clause", clauses, tables.clauses().stream().map(Clause::id).toList());
        List<String> basis = split(head.value("basis").orElse(""));
        instruments(head, basis);
        String track = head.value("track").orElse("any");
        Optional<TrackScope> scope = TrackScope.parse(track);
        if (scope.isEmpty()) {
            head.mistake(
                    "track",
                    "",
                    Messages.text("rules.unknown-track", track, Nearest.hintOrAll(track, TrackScope.codes())));
        }
        return new Criterion(
                id,
                clauses,
                basis,
                scope.orElse(TrackScope.EVERY),
                text(head, "title"),
                text(head, "rationale"),
                rules.getOrDefault(id, List.of()),
                needs.getOrDefault(id, List.of()),
                absentMeansNone.getOrDefault(id, List.of()),
                folder.shown(head.file().name()),
                head.line());
    }

    private void instruments(RuleInFile head, List<String> basis) {
        known(
                head,
                "basis",
                basis.stream().map(InForce::key).toList(),
                tables.instruments().stream().map(Instrument::key).toList());
    }

    private static void known(RuleInFile head, String annotation, List<String> stated, List<String> known) {
        for (String code : stated) {
            if (!known.isEmpty() && !known.contains(code)) {
                head.mistake(
                        annotation,
                        code,
                        Messages.text("rules.unknown-" + annotation, code, Nearest.hint(code, known)));
            }
        }
    }

    /** The value of an annotation that takes a fixed set of words. */
    private static <T extends Enum<T> & Coded> Optional<T> one(
            RuleInFile head, String annotation, Class<T> type, List<T> known) {
        Optional<String> stated = head.value(annotation);
        Optional<T> found = stated.flatMap(word -> Coded.of(type, word)).filter(known::contains);
        if (found.isEmpty() && stated.isPresent() && head.rule().whole()) {
            head.mistake(
                    annotation,
                    "",
                    Messages.text(
                            "rules.unknown-" + annotation,
                            stated.get(),
                            Nearest.hintOrAll(
                                    stated.get(),
                                    known.stream().map(Coded::code).toList())));
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

    private static BilingualText text(RuleInFile head, String annotation) {
        return new BilingualText(
                head.value(annotation).orElse(""),
                head.value(annotation + "_zh").orElse(""));
    }
}
