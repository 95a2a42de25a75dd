package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;

/** Reads what a rule editor has written beside a row of a YAML table. */
public final class Comments {

    private Comments() {
    }

    /** The comment right above a key at the start of a line and behind its value, as one line; empty if there is none. */
    public static String of(String yaml, String key) {
        List<String> above = new ArrayList<>();
        for (String line : yaml.lines().toList()) {
            if (line.startsWith("#")) {
                above.add(line.substring(1).strip());
            } else if (line.startsWith(key + ":")) {
                int behind = line.indexOf(" #");
                if (behind >= 0) {
                    above.add(line.substring(behind + 2).strip());
                }
                return String.join(" ", above).strip();
            } else {
                above.clear();
            }
        }
        return "";
    }
}
