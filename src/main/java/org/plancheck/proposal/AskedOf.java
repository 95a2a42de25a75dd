package org.plancheck.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The projects whose forms ask for a field of a proposal; a field without it is asked of every project. This decides what
 * {@code init} writes, not what a proposal may state.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AskedOf {

    /** The natures of the projects. A project that adopts or transforms something is taken to be a recommended one. */
    Nature[] nature() default {Nature.MANDATORY, Nature.RECOMMENDED, Nature.GUIDANCE};

    /** The tracks of the projects; every track if it is empty. */
    Track[] track() default {};

    /** The tracks that do not ask for the field. */
    Track[] except() default {};
}
