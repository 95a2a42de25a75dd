package org.plancheck.ruleset.drl;

/**
 * One line of a rule's head, {@code @name("value")}.
 *
 * @param at      where it begins in the file's text
 * @param valueAt where the first character of its value stands
 */
public record Annotation(String name, String value, int at, int valueAt) {}
