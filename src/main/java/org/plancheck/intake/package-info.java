/** Turns the files that a user names into submissions, and tells what cannot be read. */
@NullMarked
package org.plancheck.intake;

import org.jspecify.annotations.NullMarked;
