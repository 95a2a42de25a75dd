package org.plancheck.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** A commented proposal to fill in, made from the vocabulary: nothing is stated yet, so all of it is open. */
public final class YamlTemplate {

    private static final Set<String> OF_EVERY_PROPOSAL = Set.of(
            "id",
            "title",
            "nature",
            "action",
            "revises",
            "category",
            "ics",
            "ccs",
            "keyAreas",
            "topics",
            "scope",
            "purpose",
            "proposer",
            "committee",
            "draftingOrganisations",
            "cycleMonths",
            "relevantInternationalStandards",
            "patents",
            "competition",
            "expectedEffect",
            "standardSystem",
            "referenceMaterials",
            "foreignLanguageEdition");
    private static final Set<String> OF_A_STANDARD = Set.of(
            "needsSurvey",
            "draftAttached",
            "preStudy",
            "coverage",
            "overlaps",
            "relatedMandatoryStandards",
            "expertGroup");
    private static final Set<String> OF_MANDATORY = Set.of(
            "legalBasis",
            "legalCoordination",
            "objectives",
            "mandatoryFields",
            "supervision",
            "technicalRequirements",
            "mainRequirements",
            "supportingStandards",
            "schedule",
            "foreignComparison",
            "coordination",
            "trade");
    private static final Set<String> OF_RECOMMENDED = Set.of(
            "recommendedNeeds",
            "contents",
            "classification",
            "committeeVote",
            "reportingBody",
            "industryStandards",
            "coordination",
            "objections");
    private static final Set<String> OF_SCITECH = Set.of("achievement", "procedure");

    private final Track track;
    private final Language language;
    private final StringBuilder yaml = new StringBuilder();

    private YamlTemplate(Track track, Language language) {
        this.track = track;
        this.language = language;
    }

    /** The template for a proposal on a track; one for a track that a nature does not give is of a recommended standard. */
    public static String yaml(Track track, Language language) {
        return new YamlTemplate(track, language).write();
    }

    private String write() {
        Messages.text("template.head", Terms.name(track))
                .in(language)
                .lines()
                .forEach(line -> yaml.append("# ").append(line).append('\n'));
        for (RecordComponent field : Proposal.class.getRecordComponents()) {
            if (!asked(field.getName())) {
                continue;
            }
            yaml.append('\n');
            switch (field.getName()) {
                case "id" -> stated(field, "proposal-1");
                case "nature" -> stated(field, nature().code());
                default -> field(field, "", "");
            }
        }
        return yaml.toString();
    }

    /** The fields that a form for a track asks for, in the order of the vocabulary. */
    static List<RecordComponent> fields(Track track) {
        YamlTemplate template = new YamlTemplate(track, Language.EN);
        return Arrays.stream(Proposal.class.getRecordComponents())
                .filter(field -> template.asked(field.getName()))
                .toList();
    }

    private Nature nature() {
        return Arrays.stream(Nature.values())
                .filter(nature -> Track.of(nature) == track)
                .findFirst()
                .orElse(Nature.RECOMMENDED);
    }

    private boolean asked(String field) {
        return OF_EVERY_PROPOSAL.contains(field)
                        && !(track == Track.INTERNATIONAL && field.equals("relevantInternationalStandards"))
                || nature() != Nature.GUIDANCE && OF_A_STANDARD.contains(field)
                || nature() == Nature.GUIDANCE && field.equals("guidance")
                || nature() == Nature.MANDATORY && OF_MANDATORY.contains(field)
                || nature() == Nature.RECOMMENDED && OF_RECOMMENDED.contains(field)
                || track == Track.SCITECH && OF_SCITECH.contains(field)
                || track == Track.ASSOCIATION && field.equals("associationStandard")
                || track == Track.INTERNATIONAL && field.equals("internationalAdoption");
    }

    private void stated(RecordComponent field, String value) {
        comment(field, "", "");
        yaml.append(field.getName()).append(": ").append(value).append('\n');
    }

    /** The shape of a list's elements is written behind {@code #}: an element that says nothing would be one more thing to fill in. */
    private void field(RecordComponent field, String indent, String mark) {
        comment(field, indent, mark);
        yaml.append(mark).append(indent).append(field.getName()).append(":\n");
        if (isSection(field.getType())) {
            fields(field.getType(), indent + "  ", mark);
        } else if (isList(field) && isSection(element(field))) {
            elements(element(field), indent);
        }
    }

    private void fields(Class<?> section, String indent, String mark) {
        for (RecordComponent field : section.getRecordComponents()) {
            field(field, indent, mark);
        }
    }

    private void elements(Class<?> section, String indent) {
        String dash = "#" + indent + "  - ";
        for (RecordComponent field : section.getRecordComponents()) {
            yaml.append(dash)
                    .append(field.getName())
                    .append(":   # ")
                    .append(explained(field))
                    .append('\n');
            dash = "#" + indent + "    ";
        }
    }

    private void comment(RecordComponent field, String indent, String mark) {
        yaml.append(mark.isEmpty() ? indent + "# " : mark + indent + "# ")
                .append(explained(field))
                .append('\n');
    }

    private String explained(RecordComponent field) {
        String explanation = Terms.explanation(field).in(language);
        String allowed = allowed(element(field)).collect(Collectors.joining(" | "));
        if (allowed.isEmpty()) {
            return explanation;
        }
        return Messages.text(isList(field) ? "template.some-of" : "template.one-of", explanation, allowed)
                .in(language);
    }

    private Stream<String> allowed(Class<?> type) {
        if (type == Boolean.class) {
            return Stream.of("true", "false");
        }
        if (type == StatedDate.class) {
            return Stream.of("yyyy", "yyyy-mm", "yyyy-mm-dd");
        }
        if (!type.isEnum()) {
            return Stream.of();
        }
        return Stream.of(type.getEnumConstants())
                .map(Coded.class::cast)
                .map(code -> language == Language.ZH
                        ? code.code() + "(" + Terms.name(code).zh() + ")"
                        : code.code());
    }

    static Class<?> element(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    static boolean isList(RecordComponent field) {
        return field.getType() == List.class;
    }

    static boolean isSection(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }
}
