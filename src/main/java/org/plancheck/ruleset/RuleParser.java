package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.ruleset.vetting.SourceVetting;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Parses rule files, and holds them against what rules are allowed to say. */
final class RuleParser {

    private RuleParser() {
    }

    /** The heads of all rules that can be read, in the order of the files. */
    static List<ParsedHead> parse(RuleFolder folder, Permissions permissions, Consumer<Diagnostic> mistakes) {
        List<ParsedHead> heads = new ArrayList<>();
        folder.drl().forEach((file, text) -> {
            DrlParser parser = new DrlParser();
            try {
                PackageDescr parsed = parser.parse(false, text);
                for (DroolsError error : parser.getErrors()) {
                    int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
                    mistakes.accept(new Diagnostic(folder.shown(file), line, 0, Messages.text("rules.syntax", error.getMessage())));
                }
                if (!parser.hasErrors() && parsed != null) {
                    SourceVetting.check(permissions, folder.shown(file), text, parsed, mistakes);
                    parsed.getRules().stream().filter(rule -> !rule.isQuery()).forEach(rule -> heads.add(ParsedHead.of(file, rule)));
                }
            } catch (DroolsParserException e) {
                mistakes.accept(Diagnostic.of(folder.shown(file), Messages.text("rules.syntax", String.valueOf(e.getMessage()))));
            }
        });
        return heads;
    }
}
