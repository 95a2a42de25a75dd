package org.plancheck.ruleset;

import org.plancheck.text.Text;

/**
 * What the head of a DRL rule says: one way of not passing a criterion.
 *
 * @param name      the rule's name in DRL
 * @param criterion the id of its criterion
 * @param message   with {@code {name}} where the value of the variable {@code $name} goes
 * @param remedy    what the proposer does about it, with the same placeholders
 * @param file      the rule file, as the user named its folder
 * @param line      where the rule begins
 */
public record RuleHead(String name, String criterion, Kind kind, Level level, Text message, Text remedy, String file, int line) {
}
