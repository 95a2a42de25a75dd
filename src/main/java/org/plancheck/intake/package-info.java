/** Turns the files that a user names into submissions, and tells what cannot be read. */
package org.plancheck.intake;
