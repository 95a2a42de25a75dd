/** Starts plancheck, hands each command its console and reports mistakes of the command line and failures. */
@NullMarked
package org.plancheck.cli;

import org.jspecify.annotations.NullMarked;
