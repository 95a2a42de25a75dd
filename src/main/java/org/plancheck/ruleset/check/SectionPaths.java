package org.plancheck.ruleset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;

/** Where sections of each kind stand in a proposal, as the paths of facts name them. */
final class SectionPaths {

    private static final Map<Class<?>, List<String>> PATHS = new HashMap<>();

    static {
        find(Vocabulary.PROPOSAL, "");
    }

    private SectionPaths() {}

    /** The paths to sections of a type; one empty path for the proposal itself, none for what is no section. */
    static List<String> paths(Class<?> type) {
        return PATHS.getOrDefault(type, List.of());
    }

    /** Whether it is a section of the proposal, and not one of its values. */
    static boolean isSection(Class<?> type) {
        return PATHS.containsKey(type);
    }

    private static void find(SectionType section, String path) {
        PATHS.computeIfAbsent(section.type(), s -> new ArrayList<>()).add(path);
        for (FieldType field : section.fields()) {
            if (field.hasSections()) {
                find(field.section(), path.isEmpty() ? field.name() : path + "." + field.name());
            }
        }
    }
}
