package org.plancheck.proposal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of a number; reading refuses a number outside of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    int min();

    int max();

    /** What the number counts, which people may write behind it: {@code 24个月}. */
    Unit unit() default Unit.NONE;

    /** What a number counts. */
    enum Unit {
        NONE,
        MONTHS,
        DAYS,
        /** A technology readiness level: {@code TRL 7}. */
        LEVEL
    }
}
