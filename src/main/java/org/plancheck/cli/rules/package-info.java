/** The commands of {@code rules}, with which an expert lists, writes, checks and tests rules. */
@NullMarked
package org.plancheck.cli.rules;

import org.jspecify.annotations.NullMarked;
