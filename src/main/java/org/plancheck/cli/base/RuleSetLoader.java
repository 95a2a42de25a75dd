package org.plancheck.cli.base;

import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;

/** How commands come by the rule set that a folder holds: {@link RuleSet#load}, or what knows it already. */
public interface RuleSetLoader {

    /**
     * Makes a rule set of a folder's files.
     *
     * @param cache where rules compiled earlier are, and where these will be
     * @throws BrokenRuleSetException with every mistake found, if there is any
     */
    RuleSet load(RuleFolder folder, Permissions permissions, RuleCache cache) throws BrokenRuleSetException;
}
