package org.plancheck.assess.fact;

import org.plancheck.vocabulary.FactPath;

/**
 * A place where a needed fact is missing.
 *
 * @param path the fact, or the section on the way to it that is missing
 * @param none whether it is a list that is stated and empty
 */
public record MissingFact(FactPlace place, FactPath path, boolean none) {}
