package org.plancheck.ruleset.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;

/** Where sections of each kind stand in a proposal, as the paths of facts name them. */
final class SectionPaths {

    private static final Map<Class<?>, List<String>> PATHS = new HashMap<>();

    static {
        find(Proposal.class, "");
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

    private static void find(Class<?> section, String path) {
        PATHS.computeIfAbsent(section, s -> new ArrayList<>()).add(path);
        for (RecordComponent field : section.getRecordComponents()) {
            Type value = field.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : field.getType();
            if (value instanceof Class<?> type
                    && type.isRecord()
                    && type.isAnnotationPresent(Term.class)
                    && type != StatedDate.class) {
                find(type, path.isEmpty() ? field.getName() : path + "." + field.getName());
            }
        }
    }
}
