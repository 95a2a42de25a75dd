/** Makes a rule set ready to judge proposals from the files of a folder: reads, checks, vets, compiles and loads them. */
@NullMarked
package org.plancheck.ruleset;

import org.jspecify.annotations.NullMarked;
