/** The commands of {@code rules}, with which an expert lists, writes, checks and tests rules. */
package org.plancheck.cli.rules;
