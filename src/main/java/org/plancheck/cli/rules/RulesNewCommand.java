package org.plancheck.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.plancheck.cli.base.Choices;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.OutputException;
import org.plancheck.cli.base.RulesOption;
import org.plancheck.cli.base.UsageException;
import org.plancheck.ruleset.PlainField;
import org.plancheck.ruleset.RuleScaffold;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a new criterion with its examples, for an expert to complete. */
@Command(name = "new")
public final class RulesNewCommand implements Callable<Integer> {

    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\{}\\p{Cntrl}]+");

    @Parameters(paramLabel = "ID", descriptionKey = "editing.new.id")
    private String id;

    @Mixin
    private RulesOption rules;

    @Option(names = "--track", paramLabel = "TRACK", required = true, descriptionKey = "editing.new.track")
    private String track;

    @Option(names = "--clause", paramLabel = "CLAUSE", split = ",", descriptionKey = "editing.new.clause")
    private List<String> clauses = new ArrayList<>();

    @Option(names = "--basis", paramLabel = "KEY", split = ",", descriptionKey = "editing.new.basis")
    private List<String> basis = new ArrayList<>(List.of("OWN"));

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "editing.new.kind")
    private List<String> kinds = new ArrayList<>(List.of("fail", "open"));

    @Option(names = "--field", paramLabel = "FIELD", defaultValue = "purpose", descriptionKey = "editing.new.field")
    private String field;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "editing.new.title")
    private String title;

    @Option(names = "--title-zh", paramLabel = "TEXT", descriptionKey = "editing.new.title-zh")
    private String titleZh;

    @Spec
    private CommandSpec spec;

    private final Console console;

    public RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!Criterion.ID.matcher(id).matches()) {
            throw mistake("rules.bad-id", id);
        }
        Path folder = rules.path();
        if (folder == null) {
            throw mistake("editing.new.no-folder");
        }
        RuleSet ruleSet = rules.load();
        ruleSet.criteria().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(known -> {
            throw mistake("editing.new.exists", id, known.file() + ":" + known.line());
        });
        if (ruleSet.tables().retired().containsKey(id)) {
            throw new UsageException(spec, ruleSet.whyNone(id));
        }
        RuleScaffold scaffold = scaffold(ruleSet);
        String file = file(ruleSet);
        Path drl = FileNames.child(folder, file + ".drl");
        Path examples = FileNames.child(folder, file + ".examples.yaml");
        append(drl, RuleScaffold.FILE_HEAD, scaffold.drl());
        append(examples, "", scaffold.examples());
        console.tell(Messages.text("editing.new.written", drl, examples, id));
        return ExitCode.FINE;
    }

    private RuleScaffold scaffold(RuleSet ruleSet) {
        Choices.of("--track", track, TrackScope.codes(), spec);
        List<String> known = Arrays.stream(Kind.values())
                .filter(Kind::reported)
                .map(Kind::code)
                .toList();
        kinds.forEach(kind -> Choices.of("--kind", kind, known, spec));
        clauses.forEach(clause -> Choices.of(
                "--clause",
                clause,
                ruleSet.tables().clauses().stream().map(Clause::id).toList(),
                spec));
        basis.forEach(key -> Choices.of(
                "--basis",
                key.split(" ")[0],
                ruleSet.tables().instruments().stream().map(Instrument::key).toList(),
                spec));
        Map<String, PlainField> fields = PlainField.all();
        if (!fields.containsKey(field)) {
            throw mistake("editing.new.unknown-field", field, Nearest.hint(field, fields.keySet()));
        }
        for (String text : Arrays.asList(title, titleZh)) {
            if (text != null && !PLAIN.matcher(text).matches()) {
                throw mistake("editing.new.bad-text", text);
            }
        }
        BilingualText usual = Messages.text("editing.new.usual-title", id, field);
        RuleScaffold scaffold = new RuleScaffold(
                id,
                TrackScope.parse(track).orElseThrow(),
                kinds.stream()
                        .distinct()
                        .map(code -> Arrays.stream(Kind.values())
                                .filter(kind -> kind.code().equals(code))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                clauses.isEmpty() ? "—" : String.join(", ", clauses),
                String.join(", ", basis),
                new BilingualText(title == null ? usual.en() : title, titleZh == null ? usual.zh() : titleZh),
                fields.get(field));
        if (!scaffold.hasExamples()) {
            throw mistake("editing.new.too-few-values", field, kinds);
        }
        return scaffold;
    }

    /** The file with the criteria of the same group, otherwise a new file for the group. */
    private String file(RuleSet ruleSet) {
        String group = id.substring(0, 5);
        return ruleSet.criteria().stream()
                .filter(criterion -> criterion.id().startsWith(group))
                .map(criterion -> criterion
                        .file()
                        .substring(criterion.file().lastIndexOf('/') + 1)
                        .replaceFirst("\\.drl$", ""))
                .findFirst()
                .orElse(id.substring(0, 4).toLowerCase(Locale.ROOT));
    }

    private static void append(Path file, String head, String text) throws OutputException {
        try {
            String before = Files.exists(file) ? Files.readString(file).stripTrailing() + "\n" : head;
            Files.writeString(
                    file,
                    before + (before.isEmpty() ? "" : "\n") + text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(FileNames.name(file), e);
        }
    }

    private UsageException mistake(String key, Object... arguments) {
        return new UsageException(spec, Messages.text(key, arguments));
    }
}
