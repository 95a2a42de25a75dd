package org.plancheck.ruleset.vetting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.plancheck.ruleset.drl.Lexer;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/**
 * The first of three checks that rules read facts, compute and report, and do nothing else: a rule file is held against
 * what rules are allowed to say before anything is built of it, since some of what can be written in it runs during the
 * build. The others are {@link ClassVetting} and {@link VettedLoader}.
 */
public final class SourceVetting {

    private static final String GLOBAL_NAME = "findings";
    private static final String GLOBAL_TYPE = "org.plancheck.assess.Findings";
    private static final Pattern PLAIN_TEXT = Pattern.compile("\"([^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\nt])*\"");
    private static final Pattern NAME = Pattern.compile("[^\"\\\\\\p{Cntrl}]+");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*");
    private static final Pattern RESERVED =
            Pattern.compile("(java|javax|jdk|sun|com[.]sun|org[.](plancheck|drools|kie))([.].*)?");
    private static final Set<String> LITERAL_ATTRIBUTES = Set.of("true", "false");

    private final Permissions permissions;
    private final Allowed allowed;
    private final SourceMistakes source;

    private SourceVetting(Permissions permissions, SourceMistakes source) {
        this.permissions = permissions;
        this.allowed = new Allowed(permissions);
        this.source = source;
    }

    /**
     * Tells everything in a rule file that rules are not allowed to say.
     *
     * @param file   as the user named it
     * @param text   what the file holds
     * @param parsed the same, parsed
     */
    public static void check(
            Permissions permissions, String file, String text, PackageDescr parsed, Consumer<Diagnostic> mistakes) {
        SourceVetting vetting = new SourceVetting(permissions, new SourceMistakes(file, text, mistakes));
        vetting.file(parsed);
        parsed.getRules().forEach(rule -> vetting.rule(rule, parsed));
    }

    private void file(PackageDescr parsed) {
        if (!NAME.matcher(source.file().substring(source.file().lastIndexOf('/') + 1))
                .matches()) {
            refuse(0, Messages.text("vet.file-name"));
        }
        for (int at = source.text().indexOf("\\u"); at >= 0; at = source.text().indexOf("\\u", at + 1)) {
            refuse(at, Messages.text("vet.escape"));
        }
        if (!PACKAGE.matcher(parsed.getName()).matches()
                || RESERVED.matcher(parsed.getName()).matches()) {
            refuse(find("package", 0), Messages.text("vet.package", parsed.getName()));
        }
        parsed.getImports().forEach(this::importOfType);
        parsed.getFunctionImports()
                .forEach(i -> refuse(
                        place(i.getStartCharacter(), "import"), Messages.text("vet.import-function", i.getTarget())));
        parsed.getAccumulateImports()
                .forEach(i -> refuse(
                        place(i.getStartCharacter(), "accumulate"),
                        Messages.text("vet.import-function", i.getTarget())));
        parsed.getGlobals().forEach(this::global);
        parsed.getAttributes().forEach(attribute -> attribute(attribute, 0));
        declared(parsed.getUnit() == null ? List.of() : List.of(parsed.getUnit()), "unit");
        declared(parsed.getFunctions(), "function");
        declared(parsed.getTypeDeclarations(), "declare");
        declared(parsed.getEnumDeclarations(), "declare");
        declared(parsed.getWindowDeclarations(), "declare");
        declared(parsed.getEntryPointDeclarations(), "declare");
    }

    private void importOfType(ImportDescr imported) {
        String target = imported.getTarget();
        boolean facts = Allowed.FACT_PACKAGES.stream().anyMatch(p -> target.equals(p + ".*"));
        boolean known = Allowed.IMPORTS.contains(target)
                || Allowed.FACT_PACKAGES.contains(packageOf(target)) && allowed.type(target);
        if (!facts && !known && !permissions.include(target)) {
            refuse(place(imported.getStartCharacter(), "import"), Messages.text("vet.import", target, Allowed.IMPORTS));
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private void global(GlobalDescr global) {
        if (!global.getIdentifier().equals(GLOBAL_NAME) || !global.getType().equals(GLOBAL_TYPE)) {
            refuse(place(global.getStartCharacter(), "global"), Messages.text("vet.global", global.getIdentifier()));
        }
    }

    private void declared(Iterable<? extends BaseDescr> declarations, String word) {
        declarations.forEach(declaration ->
                refuse(place(declaration.getStartCharacter(), word), Messages.text("vet.declaration", word)));
    }

    private void attribute(AttributeDescr attribute, int from) {
        boolean fine = switch (attribute.getName()) {
            case "no-loop" -> LITERAL_ATTRIBUTES.contains(attribute.getValue());
            case "dialect" -> attribute.getValue().equals("java");
            default -> false;
        };
        if (!fine) {
            int at = source.text().indexOf(attribute.getName(), from);
            refuse(at < 0 ? from : at, Messages.text("vet.attribute", attribute.getName()));
        }
    }

    private void rule(RuleDescr rule, PackageDescr parsed) {
        int start = Math.max(0, rule.getStartCharacter());
        if (rule.isQuery()) {
            refuse(start, Messages.text("vet.declaration", "query"));
            return;
        }
        if (!NAME.matcher(rule.getName()).matches()) {
            refuse(start, Messages.text("vet.name"));
        }
        if (rule.getParentName() != null) {
            refuse(find("extends", start), Messages.text("vet.attribute", "extends"));
        }
        rule.getAttributes().values().stream()
                .filter(attribute -> !parsed.getAttributes().contains(attribute))
                .forEach(attribute -> attribute(attribute, start));
        rule.getAnnotations().forEach(annotation -> annotation(annotation, start));
        int end = source.text().length() < rule.getEndCharacter() || rule.getEndCharacter() < start
                ? source.text().length()
                : rule.getEndCharacter();
        new ConditionVetting(allowed, source, start, end).check(rule.getLhs());
        if (!rule.getNamedConsequences().isEmpty()) {
            refuse(find("then", start), Messages.text("vet.then"));
        }
        consequence(rule, start);
    }

    private void annotation(AnnotationDescr annotation, int start) {
        Map<String, Object> values = annotation.getValueMap();
        if (values.size() != 1
                || annotation.isDuplicated()
                || annotation.isStrict()
                || !PLAIN_TEXT.matcher(String.valueOf(values.get("value"))).matches()
                || !(values.get("value") instanceof String)) {
            Matcher at = Pattern.compile("@" + Pattern.quote(annotation.getName()) + "(?!\\w)")
                    .matcher(source.text());
            refuse(at.find(start) ? at.start() : start, Messages.text("vet.annotation", annotation.getName()));
        }
    }

    private void consequence(RuleDescr rule, int start) {
        String then = rule.getConsequence() instanceof String text ? text : "";
        int word = find("then", start);
        int body = then.isEmpty() ? word : Math.max(word, source.text().indexOf(then, word));
        if (permissions.none()) {
            wrongToken(Lexer.tokens(then)).ifPresent(at -> refuse(body + at, Messages.text("vet.then")));
        }
    }

    /** Where the text departs from {@code findings.at( argument, … );}, an argument being a variable or a text. */
    private static Optional<Integer> wrongToken(List<Token> tokens) {
        List<String> head = List.of("findings", ".", "at", "(");
        int i = 0;
        for (String expected : head) {
            if (i >= tokens.size() || !tokens.get(i).is(expected)) {
                return where(tokens, i);
            }
            i++;
        }
        while (i + 1 < tokens.size()
                && (tokens.get(i).is(TokenKind.WORD)
                        || tokens.get(i).is(TokenKind.TEXT)
                                && tokens.get(i).text().startsWith("\""))) {
            if (tokens.get(i + 1).is(")")) {
                int after = i + 2;
                boolean ended = after == tokens.size()
                        || after + 1 == tokens.size() && tokens.get(after).is(";");
                return ended
                        ? Optional.empty()
                        : where(tokens, after + (tokens.get(after).is(";") ? 1 : 0));
            }
            if (!tokens.get(i + 1).is(",")) {
                return where(tokens, i + 1);
            }
            i += 2;
        }
        return where(tokens, i);
    }

    private static Optional<Integer> where(List<Token> tokens, int index) {
        return Optional.of(
                tokens.isEmpty()
                        ? 0
                        : tokens.get(Math.min(index, tokens.size() - 1)).start());
    }

    /** The place that the parser tells or, where it tells none, that of the word. */
    private int place(int told, String word) {
        return told > 0 ? told : find(word, 0);
    }

    private int find(String word, int from) {
        return Lexer.find(source.text(), word, from, source.text().length()).orElse(from);
    }

    private void refuse(int offset, BilingualText reason) {
        source.at(offset, reason);
    }
}
