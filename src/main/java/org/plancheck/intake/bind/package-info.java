/** Checks the draft of a proposal against the JSON Schema and makes a proposal of it, or says what is wrong with it. */
package org.plancheck.intake.bind;
