/** Holds what a rule set consists of: its files, its criteria, and the heads of its rules. */
@NullMarked
package org.plancheck.ruleset.model;

import org.jspecify.annotations.NullMarked;
