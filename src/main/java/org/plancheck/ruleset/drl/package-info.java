/** Divides rule files into rules, tokens, conditions and expressions, each with its place in the text. */
@NullMarked
package org.plancheck.ruleset.drl;

import org.jspecify.annotations.NullMarked;
