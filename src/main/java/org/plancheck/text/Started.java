package org.plancheck.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the process was started with: on Linux as it was typed, which Java loses where the charset of the locale lacks a
 * character. Bytes that are no UTF-8 are written as {@link FileNames} writes them, and may be typed so as well.
 */
public final class Started {

    private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7F&&[^?]]*");
    private static final Path SELF = Path.of("/proc/self");

    private Started() {}

    /**
     * The arguments as typed, where the system tells them.
     *
     * @param arguments as Java gives them
     */
    public static String[] with(String... arguments) {
        if (Arrays.stream(arguments)
                .allMatch(argument -> ASCII.matcher(argument).matches())) {
            return arguments;
        }
        List<String> typed = told("cmdline");
        if (typed.size() < arguments.length) {
            return arguments;
        }
        typed = typed.subList(typed.size() - arguments.length, typed.size());
        for (int i = 0; i < arguments.length; i++) {
            if (ASCII.matcher(arguments[i]).matches() && !arguments[i].equals(typed.get(i))) {
                return arguments;
            }
        }
        return typed.toArray(String[]::new);
    }

    /** The environment variables. */
    public static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        if (!environment.values().stream()
                .allMatch(value -> ASCII.matcher(value).matches())) {
            for (String variable : told("environ")) {
                int value = variable.indexOf('=') + 1;
                if (value > 0) {
                    environment.put(variable.substring(0, value - 1), variable.substring(value));
                }
            }
        }
        return environment;
    }

    private static List<String> told(String file) {
        List<String> told = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(SELF.resolve(file));
            int start = 0;
            for (int at = 0; at < bytes.length; at++) {
                if (bytes[at] == 0) {
                    told.add(FileNames.typed(Arrays.copyOfRange(bytes, start, at)));
                    start = at + 1;
                }
            }
        } catch (IOException elsewhere) {
            told.clear();
        }
        return told;
    }
}
