package org.plancheck.ruleset.compile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.plancheck.ruleset.check.CompileMistake;
import org.plancheck.ruleset.drl.AsciiDrl;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Compiles rule files with Drools' executable model: DRL to Java classes. */
public final class RuleCompiler {

    private static final String SOURCES = "src/main/resources/plan/";

    /** What Drools makes for its own lookup of a module, which loading the classes does not need. */
    private static final String PROJECT = "org/drools/project/model/";

    private RuleCompiler() {}

    /** That Drools cannot compile in the charset of the platform; said of rules that were compiled earlier as well. */
    public static Optional<Diagnostic> charset(RuleFolder folder) {
        Charset charset = Charset.defaultCharset();
        return "a".getBytes(charset).length == 1
                ? Optional.empty()
                : Optional.of(Diagnostic.of(folder.shown(), Messages.text("rules.charset", charset.name())));
    }

    /** What Drools made of rule files: classes, or its messages on what is wrong. */
    private record BuildResult(
            CompiledRules rules,
            List<String> errors,
            @Nullable Throwable failure) {

        boolean failed() {
            return !errors.isEmpty();
        }
    }

    /**
     * The classes that the rules of the folder become. Each file is compiled by itself and kept, so that only those that were
     * edited are compiled next time.
     *
     * @param files what single files were compiled to earlier, and where they are kept
     * @throws BrokenRuleSetException if the compiler refuses a rule; with what it threw as the cause, if it threw something
     */
    public static CompiledRules compile(RuleFolder folder, Permissions permissions, RuleCache files)
            throws BrokenRuleSetException {
        if (!files.inUse()) {
            return compile(folder);
        }
        List<Optional<CompiledRules>> compiled = folder.drl().entrySet().stream()
                .map(file -> compileOrFind(
                        new RuleFolder(folder.shown(), new TreeMap<>(Map.ofEntries(file))), permissions, files))
                .toList();
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        for (Optional<CompiledRules> ofFile : compiled) {
            if (ofFile.isEmpty() || !ofFile.get().mayJoin(classes)) {
                return compile(folder); // which tells all mistakes, and is for files that use what another one imports
            }
            classes.putAll(ofFile.get().classes());
            models.addAll(ofFile.get().models());
        }
        return new CompiledRules(classes, models);
    }

    private static Optional<CompiledRules> compileOrFind(RuleFolder file, Permissions permissions, RuleCache files) {
        Optional<CompiledRules> known = files.find(file, permissions)
                .map(RuleCache.CachedRules::rules)
                .filter(rules -> rules.harmless(permissions));
        if (known.isPresent()) {
            return known;
        }
        try {
            CompiledRules compiled = compile(file);
            files.keep(file, permissions, new RuleCache.CachedRules(compiled, ""));
            return Optional.of(compiled);
        } catch (BrokenRuleSetException e) {
            return Optional.empty();
        }
    }

    /**
     * The classes that the rules of the folder become.
     *
     * @throws BrokenRuleSetException if the compiler refuses a rule; with what it threw as the cause, if it threw something
     */
    static CompiledRules compile(RuleFolder folder) throws BrokenRuleSetException {
        Map<String, String> drl = new TreeMap<>();
        folder.drl()
                .forEach((name, text) -> drl.put(name, DrlFile.read(name, text).compiled()));
        BuildResult outcome = compile(drl);
        if (outcome.failed()) {
            List<Diagnostic> mistakes = new ArrayList<>();
            @Nullable Throwable failure = outcome.failure();
            for (Map.Entry<String, String> file : folder.drl().entrySet()) {
                SourceMistakes source = new SourceMistakes(folder.shown(file.getKey()), file.getValue(), mistakes::add);
                @Nullable Throwable ofFile = alone(DrlFile.read(file.getKey(), file.getValue(), source));
                failure = failure == null ? ofFile : failure;
            }
            if (mistakes.isEmpty()) {
                mistakes.add(Diagnostic.of(
                        folder.shown(),
                        Messages.text("rules.uncompilable", outcome.errors().get(0))));
            }
            throw new BrokenRuleSetException(mistakes, failure);
        }
        return outcome.rules();
    }

    /** Compiles each rule by itself, since of several bad ones the compiler tells only the first; gives what it threw, if anything. */
    private static @Nullable Throwable alone(DrlFile file) {
        @Nullable Throwable failure = null;
        for (DrlRule rule : file.rules().stream().filter(r -> !r.statesNeeds()).toList()) {
            BuildResult outcome = compile(Map.of(file.name(), file.only(rule)));
            if (outcome.failed()) {
                CompileMistake.tell(file, rule, outcome.errors().get(0));
                failure = failure == null ? outcome.failure() : failure;
            }
        }
        return failure;
    }

    private static BuildResult compile(Map<String, String> drl) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.plancheck", "rules", "1");
        sources.generateAndWritePomXML(release);
        drl.forEach((name, text) -> sources.write(SOURCES + AsciiDrl.name(name), AsciiDrl.of(text)));
        CompiledRules none = new CompiledRules(Map.of(), List.of());
        try {
            KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
            List<String> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(message -> AsciiDrl.asWritten(message.getText()))
                    .toList();
            return new BuildResult(
                    errors.isEmpty() ? classes((InternalKieModule) builder.getKieModule()) : none, errors, null);
        } catch (RuntimeException | StackOverflowError e) {
            // Drools throws on some rules instead of reporting them
            return new BuildResult(none, List.of(AsciiDrl.asWritten(String.valueOf(e.getMessage()))), e);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static CompiledRules classes(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith(PROJECT)) {
                classes.put(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith("drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                        .forEach(models::add);
            }
        }
        return new CompiledRules(classes, models);
    }
}
