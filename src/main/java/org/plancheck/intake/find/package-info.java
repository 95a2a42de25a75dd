/** Finds the files that the arguments of a command name, and the format of each. */
package org.plancheck.intake.find;
