/** Puts a proposal together from labelled cells, and hands it from the reader of a format to the binder. */
@NullMarked
package org.plancheck.intake.draft;

import org.jspecify.annotations.NullMarked;
