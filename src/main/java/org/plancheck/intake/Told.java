package org.plancheck.intake;

import org.plancheck.text.Text;

/** Something that a reader of a form is told, and that keeps nothing from being judged. */
record Told(Position position, Text text) {
}
