/** Writes the empty proposals, tables and forms of {@code init}, made from the model of the vocabulary. */
@NullMarked
package org.plancheck.template;

import org.jspecify.annotations.NullMarked;
