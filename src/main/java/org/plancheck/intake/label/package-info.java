/** Finds the field that a label of a form or a heading of a table names, and the value that a word stands for. */
@NullMarked
package org.plancheck.intake.label;

import org.jspecify.annotations.NullMarked;
