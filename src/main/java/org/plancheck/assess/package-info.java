/** Runs the rules on one proposal and gives the outcome of every criterion. */
@NullMarked
package org.plancheck.assess;

import org.jspecify.annotations.NullMarked;
