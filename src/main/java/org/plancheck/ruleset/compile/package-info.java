/** Turns rule files into classes with the compiler of Drools, and keeps these in the cache of the user. */
@NullMarked
package org.plancheck.ruleset.compile;

import org.jspecify.annotations.NullMarked;
