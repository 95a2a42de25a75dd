package org.plancheck.vocabulary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
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
        Type at = Proposal.class;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            RecordComponent component = component(at, step);
            if (component != null) {
                steps.add(name(component));
                at = component.getGenericType();
            } else if (at instanceof ParameterizedType list && step.matches("\\d{1,9}") && !steps.isEmpty()) {
                BilingualText of = steps.remove(steps.size() - 1);
                steps.add(of.map(name -> name + " " + (Integer.parseInt(step) + 1)));
                at = list.getActualTypeArguments()[0];
            } else {
                steps.add(BilingualText.same(step));
            }
        }
        return steps.stream()
                .reduce((above, below) ->
                        new BilingualText(above.en() + " › " + below.en(), above.zh() + " › " + below.zh()));
    }

    private static RecordComponent component(Type section, String name) {
        return section instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .findFirst()
                        .orElse(null)
                : null;
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
