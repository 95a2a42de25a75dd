package org.plancheck.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;

/** Compiles the rules that plancheck ships while plancheck is built, so that the first run need not. */
public final class ShippedRulesCompiler {

    private ShippedRulesCompiler() {}

    /**
     * Checks, vets and compiles a folder of rules, unless that was done already.
     *
     * @param arguments the folder, and the one to leave the classes in
     * @throws BrokenRuleSetException if there is a mistake in the rules
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws BrokenRuleSetException, IOException {
        RuleFolder rules = RuleFolder.of(FileNames.path(arguments[0]));
        Path compiled = FileNames.path(arguments[1]);
        RuleCache cache = RuleCache.in(compiled);
        if (cache.find(rules, Permissions.NONE).isEmpty()) {
            deleteAll(compiled);
        }
        RuleSet.load(rules, Permissions.NONE, cache);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
    }
}
