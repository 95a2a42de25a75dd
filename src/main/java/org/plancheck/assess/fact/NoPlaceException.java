package org.plancheck.assess.fact;

/** A rule reports at a place that the proposal does not have. */
public final class NoPlaceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoPlaceException(String what) {
        super(what);
    }
}
