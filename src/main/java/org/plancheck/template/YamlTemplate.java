package org.plancheck.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;

/** A commented proposal to fill in, made from the vocabulary: nothing is stated yet, so all of it is open. */
public final class YamlTemplate {

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
        for (FieldType field : fields(track)) {
            yaml.append('\n');
            if (!field.mayBeAbsent()) {
                stated(field, "proposal-1");
            } else if (field.type() == Nature.class) {
                stated(field, Vocabulary.nature(track).code());
            } else {
                field(field, "", "");
            }
        }
        return yaml.toString();
    }

    /** The fields that a form for a track asks for, in the order of the vocabulary. */
    static List<FieldType> fields(Track track) {
        return Vocabulary.PROPOSAL.fields().stream()
                .filter(field -> field.isAskedOf(track))
                .toList();
    }

    private void stated(FieldType field, String value) {
        comment(field, "", "");
        yaml.append(field.name()).append(": ").append(value).append('\n');
    }

    /** The shape of a list's elements is written behind {@code #}: an element that says nothing would be one more thing to fill in. */
    private void field(FieldType field, String indent, String mark) {
        comment(field, indent, mark);
        yaml.append(mark).append(indent).append(field.name()).append(":\n");
        if (field.isSection()) {
            field.section().fields().forEach(inner -> field(inner, indent + "  ", mark));
        } else if (field.hasSections()) {
            elements(field.section(), indent);
        }
    }

    private void elements(SectionType section, String indent) {
        String dash = "#" + indent + "  - ";
        for (FieldType field : section.fields()) {
            yaml.append(dash)
                    .append(field.name())
                    .append(":   # ")
                    .append(explained(field))
                    .append('\n');
            dash = "#" + indent + "    ";
        }
    }

    private void comment(FieldType field, String indent, String mark) {
        yaml.append(mark.isEmpty() ? indent + "# " : mark + indent + "# ")
                .append(explained(field))
                .append('\n');
    }

    private String explained(FieldType field) {
        String explanation = field.explanation().in(language);
        String allowed = allowed(field).collect(Collectors.joining(" | "));
        if (allowed.isEmpty()) {
            return explanation;
        }
        return Messages.text(field.isList() ? "template.some-of" : "template.one-of", explanation, allowed)
                .in(language);
    }

    private Stream<String> allowed(FieldType field) {
        if (field.type() == Boolean.class) {
            return Stream.of("true", "false");
        }
        if (field.type() == StatedDate.class) {
            return Stream.of("yyyy", "yyyy-mm", "yyyy-mm-dd");
        }
        return field.codes().stream()
                .map(code -> language == Language.ZH
                        ? code.code() + "(" + Terms.name(code).zh() + ")"
                        : code.code());
    }
}
