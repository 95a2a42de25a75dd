package org.plancheck.intake;

/**
 * A place in a text file.
 *
 * @param line   from 1
 * @param column from 1
 */
public record Position(int line, int column) {
}
