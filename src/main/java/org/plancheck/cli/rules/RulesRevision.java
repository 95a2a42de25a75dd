package org.plancheck.cli.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** An earlier version of the rules: a folder, or the rules folder as it was in a revision of git. */
final class RulesRevision {

    private RulesRevision() {}

    /**
     * Reads the version that the user names.
     *
     * @param now the folder with the present rules, whose revision is read; null if they are the copy inside plancheck
     * @throws BrokenRuleSetException if it is neither a folder nor a revision with rules, or cannot be read
     */
    static RuleFolder of(String named, @Nullable Path now) throws BrokenRuleSetException {
        if (isFolder(named)) {
            return RuleFolder.of(FileNames.path(named));
        }
        if (now == null || !Files.isDirectory(now)) {
            throw broken(named, Messages.text("editing.impact.no-folder"));
        }
        if (git(named, now, "rev-parse", "--verify", "--quiet", "--end-of-options", named + "^{commit}") == null) {
            throw broken(named, Messages.text("editing.impact.no-revision", FileNames.name(now)));
        }
        byte @Nullable [] listed = git(named, now, "ls-tree", "-z", "--name-only", named, "./");
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : new String(listed == null ? new byte[0] : listed, StandardCharsets.UTF_8).split("\0")) {
            if (RuleFolder.isMeant(name)) {
                files.put(name, text(named, now, name));
            }
        }
        if (files.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
            throw broken(named, Messages.text("editing.impact.not-in-revision", FileNames.name(now)));
        }
        return new RuleFolder(named + ":" + FileNames.name(now), files);
    }

    private static boolean isFolder(String named) {
        try {
            return Files.isDirectory(FileNames.path(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String text(String named, Path now, String name) throws BrokenRuleSetException {
        byte @Nullable [] bytes = git(named, now, "cat-file", "blob", named + ":./" + name);
        return RuleFolder.text(bytes == null ? new byte[0] : bytes, named + ":" + FileNames.name(now) + "/" + name);
    }

    /** The output of git, or null if git fails. */
    private static byte @Nullable [] git(String named, Path folder, String... arguments) throws BrokenRuleSetException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = FileNames.open(
                    folder,
                    known -> new ProcessBuilder(command)
                            .directory(known)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                byte[] printed = out.readAllBytes();
                return process.waitFor() == 0 ? printed : null;
            }
        } catch (IOException e) {
            throw broken(named, Messages.text("editing.impact.no-git"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(named, Messages.text("editing.impact.no-git"));
        }
    }

    private static BrokenRuleSetException broken(String named, BilingualText reason) {
        return new BrokenRuleSetException(List.of(Diagnostic.of(named, reason)));
    }
}
