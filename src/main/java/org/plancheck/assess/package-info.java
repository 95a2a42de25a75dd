/** Runs the rules on one proposal and gives the outcome of every criterion. */
package org.plancheck.assess;
