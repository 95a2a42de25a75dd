package org.plancheck.ruleset.model;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The head of a rule as it is written, before anybody has asked whether it makes sense.
 *
 * @param file its name within the folder
 * @param line where the rule begins
 */
public record ParsedHead(String file, String name, int line, List<Annotation> annotations) {

    /**
     * An annotation with its text.
     *
     * @param line where it stands; 0 or less if that is not known
     */
    public record Annotation(String name, String value, int line) {}

    public ParsedHead {
        annotations = List.copyOf(annotations);
    }

    public static ParsedHead of(String file, RuleDescr rule) {
        return new ParsedHead(
                file,
                rule.getName(),
                rule.getLine(),
                rule.getAnnotations().stream()
                        .map(a -> new Annotation(a.getName(), text(a), a.getLine()))
                        .sorted(java.util.Comparator.comparing(Annotation::name))
                        .toList());
    }

    Optional<Annotation> annotation(String annotation) {
        return annotations.stream().filter(a -> a.name().equals(annotation)).findFirst();
    }

    private static String text(AnnotationDescr annotation) {
        String value = annotation.getSingleValueAsString();
        return value == null ? "" : AnnotationDescr.unquote(value).strip();
    }
}
