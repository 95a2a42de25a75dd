package org.plancheck.intake.draft;

import org.plancheck.document.Position;
import org.plancheck.text.BilingualText;

/** Something that a reader of a form is told, and that keeps nothing from being judged. */
record Note(Position position, BilingualText text) {}
