/** Holds rules against the vocabulary before they are compiled, and reports mistakes in terms of the rule language. */
package org.plancheck.ruleset.check;
