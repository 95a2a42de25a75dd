package org.plancheck.intake.draft;

import org.plancheck.document.Place;
import org.plancheck.text.BilingualText;

/** Something to tell the user of a form that keeps nothing from being judged. */
public record Note(Place position, BilingualText text) {}
