/** Writes the empty proposals, tables and forms of {@code init}, made from the model of the vocabulary. */
package org.plancheck.template;
