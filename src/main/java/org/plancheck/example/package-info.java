/** Reads the examples beside the rules and checks that every rule does what its examples say. */
package org.plancheck.example;
