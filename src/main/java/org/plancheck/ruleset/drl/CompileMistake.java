package org.plancheck.ruleset.drl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.Messages;

/** Finds the place that a compiler speaks of, which knows only the Java that it generated from the rule. */
public final class CompileMistake {

    private static final Pattern NAMES = Pattern.compile("[$\\p{L}_][$\\w]*");

    /** Words of the Java that is generated for a condition, which mean nothing to whoever wrote the rule. */
    private static final Pattern GENERATED = Pattern.compile("PatternDSL|\\bD\\.|Function\\d|Lambda[A-Z]|Rules[0-9A-F]{8}");

    private CompileMistake() {
    }

    /** Tells the compiler's message at the first word of the rule that it names. */
    public static void tell(DrlFile file, DrlRule rule, String message) {
        String reason = message.lines().findFirst().orElse("").replaceFirst(" ?Problem stacktrace.*", "")
                .replaceAll(" (for|in) the type (Lambda|Rules)\\w+", "").strip();
        if (GENERATED.matcher(reason).find()) {
            file.mistakes().at(rule.when().isEmpty() ? rule.start() : rule.when().get(0).start(), Messages.text("drl.compile-types"));
            return;
        }
        Matcher name = NAMES.matcher(reason);
        while (name.find()) {
            if (tell(file, rule.then(), name.group(), "drl.compile-then", reason) || tell(file, rule.when(), name.group(), "drl.compile-when", reason)) {
                return;
            }
        }
        List<Token> part = rule.when().isEmpty() ? rule.then() : rule.when();
        boolean consequence = rule.when().isEmpty() || reason.contains("Type mismatch") || reason.contains("cannot convert")
                || reason.contains("local variable");
        file.mistakes().at(consequence && !rule.then().isEmpty() ? rule.then().get(0).start() : part.isEmpty() ? rule.start() : part.get(0).start(),
                Messages.text(consequence ? "drl.compile-then" : "drl.compile-when", reason));
    }

    private static boolean tell(DrlFile file, List<Token> part, String name, String key, String reason) {
        for (Token token : part) {
            if (token.kind() == Token.Kind.WORD && token.is(name) && !token.text().equals("findings")) {
                file.mistakes().at(token.start(), Messages.text(key, reason));
                return true;
            }
        }
        return false;
    }
}
