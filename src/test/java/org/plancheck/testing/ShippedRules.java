package org.plancheck.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;

/**
 * Loads rule sets as plancheck does, but the rules that it ships once for all tests, which hundreds of command lines use.
 * How those are loaded and cached has tests of its own.
 */
final class ShippedRules {

    private static final RuleFolder SHIPPED = shipped();
    private static final Map<String, RuleSet> LOADED = new ConcurrentHashMap<>();

    private ShippedRules() {}

    static RuleSet load(RuleFolder folder, Permissions permissions, RuleCache cache) throws BrokenRuleSetException {
        if (!permissions.equals(Permissions.NONE) || !folder.files().equals(SHIPPED.files())) {
            return RuleSet.load(folder, permissions, cache);
        }
        RuleSet known = LOADED.get(folder.shown());
        if (known == null) {
            known = RuleSet.load(folder, permissions, cache);
            LOADED.put(folder.shown(), known);
        }
        return known;
    }

    private static RuleFolder shipped() {
        try {
            return RuleFolder.of(Path.of("rules/plan"));
        } catch (BrokenRuleSetException e) {
            throw new IllegalStateException(e);
        }
    }
}
