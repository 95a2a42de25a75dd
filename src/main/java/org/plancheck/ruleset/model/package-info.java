/** Holds what a rule set consists of: its files, its criteria, and the heads of its rules. */
package org.plancheck.ruleset.model;
