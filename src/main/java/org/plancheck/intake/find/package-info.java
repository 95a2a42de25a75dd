/** Finds the files that the arguments of a command name, and the format of each. */
@NullMarked
package org.plancheck.intake.find;

import org.jspecify.annotations.NullMarked;
