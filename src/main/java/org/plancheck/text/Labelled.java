package org.plancheck.text;

/** Something that is shown to people under a name in both languages. */
public interface Labelled {

    BilingualText label();
}
