/** Holds the rows of tables that rules match; all that is public here, rules can use. */
@NullMarked
package org.plancheck.ruleset.table;

import org.jspecify.annotations.NullMarked;
