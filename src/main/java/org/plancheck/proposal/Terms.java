package org.plancheck.proposal;

import java.lang.reflect.AnnotatedElement;
import org.plancheck.text.Text;

/** Reads the names that the vocabulary gives itself with {@link Term}. */
public final class Terms {

    private Terms() {
    }

    /**
     * The name of a term.
     *
     * @throws IllegalArgumentException if the element is no term of the vocabulary
     */
    public static Text name(AnnotatedElement element) {
        Term term = of(element);
        return new Text(term.en(), term.zh());
    }

    /** The name of a code, as a sentence about it shows it. */
    public static Text name(Coded code) {
        try {
            return name(code.getClass().getField(code.name()));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The name of a term with its explanation. */
    public static Text explanation(AnnotatedElement element) {
        Term term = of(element);
        return new Text(
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
