package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.lint.RuleLint;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A criterion to be filled in: a rule for each way of not meeting it, and examples. What is found when the field is not
 * stated is complete; the other rules report whatever is stated, and so fail the example that passes, until their
 * condition is filled in.
 */
public record RuleScaffold(
        String id,
        TrackScope track,
        List<Kind> kinds,
        String clause,
        String basis,
        BilingualText title,
        PlainField field) {

    public static final String FILE_HEAD = """
        package plan;

        import org.plancheck.proposal.*;
        import org.plancheck.ruleset.table.*;

        global org.plancheck.assess.Findings findings;
        """;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    public RuleScaffold {
        kinds = List.copyOf(kinds);
    }

    /** Whether the field has enough values for an example of each kind and one that passes. */
    public boolean hasExamples() {
        return value(null).isPresent()
                && stated().stream().allMatch(kind -> value(kind).isPresent());
    }

    public String drl() {
        List<String> rules = new ArrayList<>();
        if (stated().isEmpty()) {
            rules.add("rule \"" + id + " needs\"\n" + head() + needs() + " @level(\""
                    + level(Kind.OPEN).code() + "\")\nwhen\nthen\nend\n");
        }
        for (Kind kind : stated()) {
            rules.add(rule(
                    rules.isEmpty(),
                    kind,
                    Messages.text("editing.new.message", MessageTemplate.placeholder(field.name()), id),
                    Messages.text("editing.new.remedy", label(field.name())),
                    "    // "
                            + Messages.text("editing.new.condition", field.name())
                                    .en() + "\n" + "    $fact : " + owner() + "( " + field.name() + " != null, $"
                            + field.name() + " : " + field.name() + " )\n"));
        }
        return String.join("\n", rules);
    }

    private String head() {
        BilingualText rationale = Messages.text("editing.new.rationale", id);
        return "    @id(\"" + id + "\") @clause(\"" + clause + "\") @basis(\"" + basis + "\") @track(\"" + track.code()
                + "\")\n"
                + "    @title(\"" + title.en() + "\")\n"
                + "    @title_zh(\"" + title.zh() + "\")\n"
                + "    @rationale(\"" + rationale.en() + "\")\n"
                + "    @rationale_zh(\"" + rationale.zh() + "\")\n";
    }

    private String needs() {
        boolean otherLevel = !stated().isEmpty() && level(stated().get(0)) != level(Kind.OPEN);
        return "    @needs(\"" + String.join(".", field.path())
                + (otherLevel ? ": " + level(Kind.OPEN).code() : "") + "\")";
    }

    private String rule(boolean first, Kind kind, BilingualText message, BilingualText remedy, String when) {
        String head = !first ? "    @id(\"" + id + "\")\n" : head() + (kinds.contains(Kind.OPEN) ? needs() + "\n" : "");
        return "rule \"" + id + " " + kind.code() + ": " + RuleLint.TO_BE_FILLED_IN + "\"\n"
                + head
                + "    @kind(\"" + kind.code() + "\") @level(\"" + level(kind).code() + "\")\n"
                + "    @message(\"" + message.en() + "\")\n"
                + "    @message_zh(\"" + message.zh() + "\")\n"
                + "    @remedy(\"" + remedy.en() + "\")\n"
                + "    @remedy_zh(\"" + remedy.zh() + "\")\n"
                + "when\n" + when
                + "then\n"
                + "    findings.at( $fact, \"" + field.name() + "\" );\n"
                + "end\n";
    }

    public String examples() {
        StringBuilder examples = new StringBuilder();
        for (Kind kind : stated()) {
            examples.append(example(
                    field.name() + " for which it is " + kind.code(), value(kind), true, kind.code(), field.pointer()));
        }
        if (kinds.contains(Kind.OPEN)) {
            if (sectionMayBeAbsent()) {
                String section = field.section().orElseThrow();
                examples.append(example(
                        "no " + section,
                        Optional.empty(),
                        false,
                        Kind.OPEN.code(),
                        field.pointer().substring(0, field.pointer().lastIndexOf('/'))));
            }
            examples.append(
                    example(field.name() + " not stated", Optional.empty(), true, Kind.OPEN.code(), field.pointer()));
        }
        return examples.append(example(field.name() + " as it should be", value(null), true, Kind.PASS.code(), ""))
                .substring(1);
    }

    private String example(String name, Optional<Object> value, boolean withSection, String expected, String at) {
        ObjectNode proposal = YAML.createObjectNode();
        track.only().stream()
                .findFirst()
                .or(() -> track.but().map(but -> but == Track.RECOMMENDED ? Track.MANDATORY : Track.RECOMMENDED))
                .ifPresent(entered -> {
                    Vocabulary.ofTrack(entered)
                            .ifPresentOrElse(
                                    section -> proposal.putObject(section.name()),
                                    () -> proposal.put("nature", entered.code()));
                });
        ObjectNode section = proposal;
        List<String> sections = field.path().subList(0, field.path().size() - 1);
        for (String step : withSection ? sections : sections.subList(0, Math.max(0, sections.size() - 1))) {
            section = section.has(step) ? (ObjectNode) section.get(step) : section.putObject(step);
        }
        if (value.isPresent()) {
            section.putPOJO(field.name(), value.get());
        }
        return "\n- rule: " + id + "\n  example: " + name + "\n"
                + (proposal.isEmpty()
                        ? ""
                        : "  proposal:\n" + YAML.writeValueAsString(proposal).indent(4))
                + "  expect: " + expected + "\n"
                + (at.isEmpty() ? "" : "  at: " + at + "\n");
    }

    /** The kinds that depend on what is stated. */
    private List<Kind> stated() {
        return kinds.stream().filter(kind -> kind != Kind.OPEN).toList();
    }

    /** What an example of the kind states; what the example that passes states, if there is no kind. */
    private Optional<Object> value(@Nullable Kind kind) {
        int number = kind == null ? stated().size() : stated().indexOf(kind);
        return field.value(number, kind == null ? "what meets " + id : "what is " + kind.code() + " for " + id);
    }

    private boolean sectionMayBeAbsent() {
        return field.section().isPresent()
                && !(field.path().size() == 2
                        && track.only().stream()
                                .flatMap(only -> Vocabulary.ofTrack(only).stream())
                                .anyMatch(entered ->
                                        entered.name().equals(field.section().get())));
    }

    /** The field, as messages name it. */
    private BilingualText label(String name) {
        return new BilingualText(name, field.field().label().zh() + "（" + name + "）");
    }

    private String owner() {
        return field.field().owner().name();
    }

    /** What rests on OWN alone weighs a warning at most. */
    private Level level(Kind kind) {
        Level level = usualLevel(kind);
        return level == Level.ERROR && basis.equals(Instrument.OWN) ? Level.WARNING : level;
    }

    private static Level usualLevel(Kind kind) {
        return switch (kind) {
            case FAIL, OPEN -> Level.ERROR;
            case REVIEW -> Level.WARNING;
            default -> Level.NOTE;
        };
    }
}
