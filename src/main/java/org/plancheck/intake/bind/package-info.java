/** Checks the draft of a proposal against the JSON Schema and makes a proposal of it, or says what is wrong with it. */
@NullMarked
package org.plancheck.intake.bind;

import org.jspecify.annotations.NullMarked;
