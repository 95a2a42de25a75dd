package org.plancheck.cli.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.report.compare.UnreadableReportException;
import org.plancheck.ruleset.IncrementalCompiler;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/**
 * Uses the rules at once and after every edit of a file, until the thread is interrupted. If an edit breaks the rules, it
 * reports the mistakes and goes on with the last good rules.
 */
public final class RulesWatch {

    /** Something that uses the rules and returns an exit code. */
    public interface Use {

        int with(RuleSet ruleSet) throws OutputException, UnreadableReportException, BrokenRuleSetException;
    }

    private final Console console;
    private final RulesOption option;
    private final IncrementalCompiler warm;
    private @Nullable RuleFolder loaded;
    private RuleSet good;
    private boolean broken;

    @SuppressWarnings("NullAway.Init") // check() is not called before rules are loaded
    public RulesWatch(Console console, RulesOption option) {
        this.console = console;
        this.option = option;
        this.warm = new IncrementalCompiler(option.permissions());
    }

    /**
     * Watches the rules and the given files and folders.
     *
     * @return the exit code of the last use; an error if the rules were broken
     */
    public int run(List<String> paths, Use use)
            throws OutputException, UnreadableReportException, BrokenRuleSetException {
        List<Path> roots = new ArrayList<>();
        for (String path : paths) {
            ProposalFiles.start(path)
                    .ifPresentOrElse(
                            roots::add, () -> console.tell(Diagnostic.of(path, Messages.text("check.nothing"))));
        }
        if (option.path() != null) {
            roots.add(option.path());
        }
        try (FileWatch watch = new FileWatch(roots)) {
            int exitCode = once(use);
            console.tell(Messages.text(
                    "editing.watch.waiting", roots.stream().map(FileNames::name).toList()));
            for (Set<Path> changed = watch.next(); !changed.isEmpty(); changed = watch.next()) {
                console.tell(Messages.text(
                        "editing.watch.changed",
                        changed.stream().map(FileNames::name).toList()));
                exitCode = once(use);
            }
            return exitCode;
        }
    }

    private int once(Use use) throws OutputException, UnreadableReportException, BrokenRuleSetException {
        load();
        if (good == null) {
            console.tell(Messages.text("editing.watch.no-rules"));
            return ExitCode.ERROR;
        }
        int exitCode = use.with(good);
        if (broken) {
            console.tell(Messages.text("editing.watch.last-good", good.version(), digest()));
            return ExitCode.ERROR;
        }
        console.tell(Messages.text("editing.watch.in-use", good.version(), digest(), warm.lastCompiled()));
        return exitCode;
    }

    private void load() {
        try {
            RuleFolder folder = option.folder();
            if (broken || loaded == null || !folder.files().equals(loaded.files())) {
                good = warm.load(folder);
                loaded = folder;
            }
            broken = false;
        } catch (BrokenRuleSetException e) {
            broken = true;
            e.diagnostics().forEach(console::tell);
        }
    }

    private String digest() {
        return good.folder().digest().substring(0, "sha256:".length() + 12);
    }
}
