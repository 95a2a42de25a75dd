/** Divides rule files into rules, tokens, conditions and expressions, each with its place in the text. */
package org.plancheck.ruleset.drl;
