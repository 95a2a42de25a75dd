/** Holds rules against the vocabulary before they are compiled, and reports mistakes in terms of the rule language. */
@NullMarked
package org.plancheck.ruleset.check;

import org.jspecify.annotations.NullMarked;
