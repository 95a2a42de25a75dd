package org.plancheck.ruleset.model;

import java.util.List;
import org.plancheck.text.BilingualText;

/**
 * What the head of a DRL rule says: one way of not passing a criterion.
 *
 * @param name      the rule's name in DRL
 * @param criterion the id of its criterion
 * @param message   with {@code {name}} where the value of the variable {@code $name} goes
 * @param remedy    what the proposer does about it, with the same placeholders
 * @param basis     the instruments, with articles, that this rule alone rests on; none where it rests on all those of its criterion
 * @param file      the rule file, as the user named its folder
 * @param line      where the rule begins
 */
public record RuleHead(
        String name,
        String criterion,
        Kind kind,
        Level level,
        BilingualText message,
        BilingualText remedy,
        List<String> basis,
        String file,
        int line) {

    public RuleHead {
        basis = List.copyOf(basis);
    }
}
