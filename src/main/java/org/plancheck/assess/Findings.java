package org.plancheck.assess;

/** What a rule's {@code then} calls. */
public final class Findings {

    public void at(Object fact) {
    }

    public void at(Object fact, String field) {
    }

    public void at(Object fact, String field, Object element) {
    }
}
