package org.plancheck.cli;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Terms;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.Level;
import org.plancheck.ruleset.RuleLint;
import org.plancheck.ruleset.TrackScope;
import org.plancheck.text.Messages;
import org.plancheck.text.Text;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A criterion to be filled in: a rule for each way of not meeting it, and examples. What is found when the field is not
 * stated is complete; the other rules report whatever is stated, and so fail the example that passes, until their
 * condition is filled in.
 */
record RuleScaffold(String id, TrackScope track, List<Kind> kinds, String clause, String basis, Text title, FieldPath field) {

    static final String FILE_HEAD = """
            package plan;

            import org.plancheck.proposal.*;
            import org.plancheck.ruleset.table.*;

            global org.plancheck.assess.Findings findings;
            """;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private static final Map<Track, String> SECTIONS = Map.of(
            Track.INTERNATIONAL, "internationalAdoption",
            Track.ASSOCIATION, "associationStandard",
            Track.SCITECH, "achievement");

    RuleScaffold {
        kinds = List.copyOf(kinds);
    }

    /** Whether the field has enough values for an example of each kind and one that passes. */
    boolean hasExamples() {
        return value(null).isPresent() && stated().stream().allMatch(kind -> value(kind).isPresent());
    }

    String drl() {
        List<String> rules = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind != Kind.OPEN) {
                rules.add(rule(rules.isEmpty(), kind, RuleLint.TO_BE_FILLED_IN,
                        Messages.text("editing.new.message", "{" + field.name() + "}", id),
                        Messages.text("editing.new.remedy", label(field.name())),
                        "    // " + Messages.text("editing.new.condition", field.name()).en() + "\n"
                                + "    $fact : " + owner() + "( " + field.name() + " != null, $" + field.name() + " : " + field.name() + " )\n",
                        field.name()));
                continue;
            }
            if (sectionMayBeAbsent()) {
                String section = field.section().orElseThrow();
                rules.add(open(rules.isEmpty(), "no " + section, section,
                        "    $fact : " + parent() + "( " + section + " == null )\n"));
            }
            rules.add(open(rules.isEmpty(), field.name() + " not stated", field.name(),
                    "    $fact : " + owner() + "( " + field.name() + " == null )\n"));
        }
        return String.join("\n", rules);
    }

    private String open(boolean first, String what, String name, String when) {
        return rule(first, Kind.OPEN, what, Messages.text("editing.new.open", label(name)),
                Messages.text("editing.new.state", label(name)), when, name);
    }

    private String rule(boolean first, Kind kind, String what, Text message, Text remedy, String when, String at) {
        String head = first ? " @clause(\"" + clause + "\") @basis(\"" + basis + "\") @track(\"" + track.code() + "\")\n"
                + "    @title(\"" + title.en() + "\")\n"
                + "    @title_zh(\"" + title.zh() + "\")" : "";
        return "rule \"" + id + " " + kind.code() + ": " + what + "\"\n"
                + "    @id(\"" + id + "\")" + head + "\n"
                + "    @kind(\"" + kind.code() + "\") @level(\"" + level(kind).code() + "\")\n"
                + "    @message(\"" + message.en() + "\")\n"
                + "    @message_zh(\"" + message.zh() + "\")\n"
                + "    @remedy(\"" + remedy.en() + "\")\n"
                + "    @remedy_zh(\"" + remedy.zh() + "\")\n"
                + "when\n" + when
                + "then\n"
                + "    findings.at( $fact, \"" + at + "\" );\n"
                + "end\n";
    }

    String examples() {
        StringBuilder examples = new StringBuilder();
        for (Kind kind : stated()) {
            examples.append(example(field.name() + " for which it is " + kind.code(), value(kind), true, kind.code(), field.pointer()));
        }
        if (kinds.contains(Kind.OPEN)) {
            if (sectionMayBeAbsent()) {
                String section = field.section().orElseThrow();
                examples.append(example("no " + section, Optional.empty(), false, Kind.OPEN.code(),
                        field.pointer().substring(0, field.pointer().lastIndexOf('/'))));
            }
            examples.append(example(field.name() + " not stated", Optional.empty(), true, Kind.OPEN.code(), field.pointer()));
        }
        return examples.append(example(field.name() + " as it should be", value(null), true, Kind.PASS.code(), "")).substring(1);
    }

    private String example(String name, Optional<Object> value, boolean withSection, String expected, String at) {
        ObjectNode proposal = YAML.createObjectNode();
        track.only().stream().findFirst().or(() -> track.but().map(but -> but == Track.RECOMMENDED ? Track.MANDATORY : Track.RECOMMENDED))
                .ifPresent(entered -> {
                    if (SECTIONS.containsKey(entered)) {
                        proposal.putObject(SECTIONS.get(entered));
                    } else {
                        proposal.put("nature", entered.code());
                    }
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
                + (proposal.isEmpty() ? "" : "  proposal:\n" + YAML.writeValueAsString(proposal).indent(4))
                + "  expect: " + expected + "\n"
                + (at.isEmpty() ? "" : "  at: " + at + "\n");
    }

    /** The kinds that depend on what is stated. */
    private List<Kind> stated() {
        return kinds.stream().filter(kind -> kind != Kind.OPEN).toList();
    }

    /** What an example of the kind states; what the example that passes states, if there is no kind. */
    private Optional<Object> value(Kind kind) {
        int number = kind == null ? stated().size() : stated().indexOf(kind);
        return field.value(number, kind == null ? "what meets " + id : "what is " + kind.code() + " for " + id);
    }

    private boolean sectionMayBeAbsent() {
        return field.section().isPresent()
                && !(field.path().size() == 2 && track.only().stream().map(SECTIONS::get).anyMatch(field.section().get()::equals));
    }

    /** The field or its section, as messages name it. */
    private Text label(String name) {
        RecordComponent component = name.equals(field.name()) ? field.field() : component(parentType(), name);
        return new Text(name, Terms.name(component).zh() + "（" + name + "）");
    }

    private String owner() {
        return field.owner().getSimpleName();
    }

    private String parent() {
        return parentType().getSimpleName();
    }

    /** The record that the section of the field stands in. */
    private Class<?> parentType() {
        Class<?> parent = Proposal.class;
        for (String step : field.path().subList(0, field.path().size() - 2)) {
            parent = component(parent, step).getType();
        }
        return parent;
    }

    private static RecordComponent component(Class<?> section, String name) {
        return Arrays.stream(section.getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst().orElseThrow();
    }

    private static Level level(Kind kind) {
        return switch (kind) {
            case FAIL, OPEN -> Level.ERROR;
            case REVIEW -> Level.WARNING;
            default -> Level.NOTE;
        };
    }
}
