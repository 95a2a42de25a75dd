package org.plancheck.vocabulary;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;

/** Reads the names that the vocabulary gives itself with {@link Term}. */
public final class Terms {

    private Terms() {}

    /**
     * The name of a term.
     *
     * @throws IllegalArgumentException if the element is no term of the vocabulary
     */
    public static BilingualText name(AnnotatedElement element) {
        Term term = of(element);
        return new BilingualText(term.en(), term.zh());
    }

    /** The name of a code, as a sentence about it shows it. */
    public static BilingualText name(Coded code) {
        try {
            return name(code.getClass().getField(code.name()));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The names of what a JSON Pointer into a proposal leads through, lists with the number of the element from 1; nothing
     * for the whole proposal. A step that the vocabulary does not have is shown as it is.
     */
    public static Optional<BilingualText> path(String pointer) {
        List<BilingualText> steps = new ArrayList<>();
        Optional<SectionType> section = Optional.of(Vocabulary.PROPOSAL);
        Optional<FieldType> list = Optional.empty();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            Optional<FieldType> field = section.flatMap(above -> above.field(step));
            if (field.isPresent()) {
                steps.add(field.get().label());
                list = field.filter(FieldType::isList);
                section = field.filter(FieldType::isSection).map(FieldType::section);
            } else if (list.isPresent() && step.matches("\\d{1,9}")) {
                BilingualText of = steps.remove(steps.size() - 1);
                steps.add(of.map(name -> name + " " + (Integer.parseInt(step) + 1)));
                section = list.filter(FieldType::hasSections).map(FieldType::section);
                list = Optional.empty();
            } else {
                steps.add(BilingualText.same(step));
            }
        }
        return steps.stream()
                .reduce((above, below) ->
                        new BilingualText(above.en() + " › " + below.en(), above.zh() + " › " + below.zh()));
    }

    /** The explanation of a term; empty if it has none. */
    public static BilingualText help(AnnotatedElement element) {
        Term term = of(element);
        return new BilingualText(term.help(), term.helpZh());
    }

    /** The name of a term with its explanation. */
    public static BilingualText explanation(AnnotatedElement element) {
        Term term = of(element);
        return new BilingualText(
                term.help().isEmpty() ? term.en() : term.en() + ". " + term.help(),
                term.helpZh().isEmpty() ? term.zh() : term.zh() + "。" + term.helpZh());
    }

    private static Term of(AnnotatedElement element) {
        Term term = element.getAnnotation(Term.class);
        if (term == null) {
            throw new IllegalArgumentException(element + " has no @Term");
        }
        return term;
    }
}
