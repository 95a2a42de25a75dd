package org.plancheck.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A section whose presence puts a proposal on a track: where it is absent, nothing is adopted or transformed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface PutsOnTrack {

    Track value();

    /** Whether every yes-or-no question about the section asks the same, so that a no contradicts whatever it states. */
    boolean oneQuestion() default true;
}
