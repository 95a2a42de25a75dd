/** Reads the examples beside the rules and checks that every rule does what its examples say. */
@NullMarked
package org.plancheck.example;

import org.jspecify.annotations.NullMarked;
