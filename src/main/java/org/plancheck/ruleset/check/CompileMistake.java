package org.plancheck.ruleset.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/**
 * Finds the place that a compiler speaks of, which knows only the Java that it generated from the rule. Drools passes on the
 * compiler's message as a text without a number, so the commonest are known by their words; one that is worded otherwise
 * is still a mistake of its rule, quoted as it is.
 */
public final class CompileMistake {

    private static final Pattern NAMES = Pattern.compile("[$\\p{L}_][$\\w]*");

    /** Words of the Java that is generated for a condition, which mean nothing to whoever wrote the rule. */
    private static final Pattern GENERATED =
            Pattern.compile("PatternDSL|\\bD\\.|Function\\d|Lambda[A-Z]|Rules[0-9A-F]{8}");

    private static final Pattern UNKNOWN = Pattern.compile("^(\\S+) cannot be resolved");
    private static final Pattern METHOD =
            Pattern.compile("^The method (\\w+)\\(.*?\\) is undefined(?: for the type (\\S+))?");
    private static final Pattern KINDS = Pattern.compile("^Type mismatch: cannot convert from (\\S+) to (\\S+)");

    private CompileMistake() {}

    /** Tells the compiler's message at the first word of the rule that it names. */
    public static void tell(DrlFile file, DrlRule rule, String message) {
        String reason = message.lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" ?Problem stacktrace.*", "")
                .replaceAll(" (for|in) the type (Lambda|Rules)\\w+", "")
                .strip();
        if (GENERATED.matcher(reason).find()) {
            file.mistakes()
                    .at(
                            rule.when().isEmpty()
                                    ? rule.start()
                                    : rule.when().get(0).start(),
                            Messages.text("drl.compile-types"));
            return;
        }
        BilingualText said = said(reason);
        Matcher name = NAMES.matcher(reason);
        while (name.find()) {
            if (tell(file, rule.then(), name.group(), "drl.compile-then", said)
                    || tell(file, rule.when(), name.group(), "drl.compile-when", said)) {
                return;
            }
        }
        List<Token> part = rule.when().isEmpty() ? rule.then() : rule.when();
        boolean consequence = rule.when().isEmpty()
                || reason.contains("Type mismatch")
                || reason.contains("cannot convert")
                || reason.contains("local variable");
        file.mistakes()
                .at(
                        consequence && !rule.then().isEmpty()
                                ? rule.then().get(0).start()
                                : part.isEmpty() ? rule.start() : part.get(0).start(),
                        Messages.text(consequence ? "drl.compile-then" : "drl.compile-when", said));
    }

    /** What the compiler says most often, in the words of the rule language. */
    private static BilingualText said(String reason) {
        Matcher unknown = UNKNOWN.matcher(reason);
        if (unknown.find()) {
            return unknown.group(1).equals("findings")
                    ? Messages.text("drl.compile-findings")
                    : Messages.text("drl.compile-unknown", unknown.group(1));
        }
        Matcher method = METHOD.matcher(reason);
        if (method.find()) {
            return method.group(2) == null
                    ? Messages.text("drl.compile-unknown", method.group(1))
                    : Messages.text("drl.compile-method", method.group(2), method.group(1));
        }
        Matcher kinds = KINDS.matcher(reason);
        return kinds.find()
                ? Messages.text("drl.compile-kinds", kinds.group(1), kinds.group(2))
                : BilingualText.same(reason);
    }

    private static boolean tell(DrlFile file, List<Token> part, String name, String key, BilingualText reason) {
        for (Token token : part) {
            if (token.is(TokenKind.WORD) && token.is(name) && !token.text().equals("findings")) {
                file.mistakes().at(token.start(), Messages.text(key, reason));
                return true;
            }
        }
        return false;
    }
}
