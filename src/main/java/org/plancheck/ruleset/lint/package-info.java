/** Finds what is allowed in a rule set but hardly meant, such as rules that never fire and rows that no rule uses. */
@NullMarked
package org.plancheck.ruleset.lint;

import org.jspecify.annotations.NullMarked;
