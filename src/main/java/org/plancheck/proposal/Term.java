package org.plancheck.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a term of the vocabulary is called and means, in both languages. The published schema, the commented
 * proposal that {@code init} writes and the rule editor's vocabulary are all made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Term {

    /** The English name. */
    String en();

    /** The Chinese name, as the project proposal form or the instrument has it. */
    String zh();

    /** A sentence of explanation in English: units, what to state when there is none. */
    String help() default "";

    /** The same sentence in Chinese. */
    String helpZh() default "";
}
