/** Holds the rows of tables that rules match; all that is public here, rules can use. */
package org.plancheck.ruleset.table;
