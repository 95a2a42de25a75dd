/** Starts plancheck, hands each command its console and reports mistakes of the command line and failures. */
package org.plancheck.cli;
