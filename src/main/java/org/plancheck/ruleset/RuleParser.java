package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.ruleset.vetting.SourceVetting;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Parses rule files, and holds them against what rules are allowed to say. */
final class RuleParser {

    private RuleParser() {}

    /**
     * Adds what rules are not allowed to say to the mistakes, and a file that Drools cannot parse.
     *
     * @param mistakes those found so far; a line or file that has one already gets no other
     */
    static void check(RuleFolder folder, Permissions permissions, List<Diagnostic> mistakes) {
        List<Diagnostic> refused = new ArrayList<>();
        folder.drl().forEach((file, written) -> {
            String text = DrlFile.read(file, written).compiled();
            DrlParser parser = new DrlParser();
            Optional<PackageDescr> parsed = parsed(parser, text);
            if (parsed.isPresent()) {
                SourceVetting.check(permissions, folder.shown(file), text, parsed.get(), refused::add);
            } else if (mistakes.stream().noneMatch(mistake -> mistake.file().equals(folder.shown(file)))) {
                int line = parser.hasErrors() && parser.getErrors().get(0).getLines().length > 0
                        ? parser.getErrors().get(0).getLines()[0]
                        : 0;
                mistakes.add(new Diagnostic(folder.shown(file), Math.max(0, line), 0, Messages.text("drl.syntax-end")));
            }
        });
        refused.removeIf(r ->
                mistakes.stream().anyMatch(told -> told.file().equals(r.file()) && told.line() == r.line()));
        mistakes.addAll(refused);
    }

    private static Optional<PackageDescr> parsed(DrlParser parser, String text) {
        try {
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            return Optional.empty();
        }
    }
}
