package org.plancheck.ruleset.compile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
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
import org.plancheck.ruleset.model.RuleFolder;
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

    /** The classes that the rules of the folder become; nothing of use if a mistake is told. */
    public static CompiledRules compile(RuleFolder folder, Consumer<Diagnostic> mistakes) {
        List<String> errors = new ArrayList<>();
        Map<String, String> drl = new TreeMap<>();
        folder.drl()
                .forEach((name, text) -> drl.put(name, DrlFile.read(name, text).compiled()));
        CompiledRules compiled = compile(drl, errors);
        if (!errors.isEmpty()) {
            boolean found = false;
            for (Map.Entry<String, String> file : folder.drl().entrySet()) {
                found |= alone(DrlFile.read(
                        file.getKey(),
                        file.getValue(),
                        new SourceMistakes(folder.shown(file.getKey()), file.getValue(), mistakes)));
            }
            if (!found) {
                mistakes.accept(Diagnostic.of(folder.shown(), Messages.text("rules.uncompilable", errors.get(0))));
            }
        }
        return compiled;
    }

    /** Compiles each rule by itself, since of several bad ones the compiler tells only the first. */
    private static boolean alone(DrlFile file) {
        boolean found = false;
        for (DrlRule rule : file.rules().stream().filter(r -> !r.statesNeeds()).toList()) {
            List<String> errors = new ArrayList<>();
            compile(Map.of(file.name(), file.only(rule)), errors);
            if (!errors.isEmpty()) {
                found = true;
                CompileMistake.tell(file, rule, errors.get(0));
            }
        }
        return found;
    }

    private static CompiledRules compile(Map<String, String> drl, List<String> errors) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.plancheck", "rules", "1");
        sources.generateAndWritePomXML(release);
        drl.forEach((name, text) -> sources.write(SOURCES + AsciiDrl.name(name), AsciiDrl.of(text)));
        try {
            KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                errors.add(AsciiDrl.asWritten(message.getText()));
            }
            return errors.isEmpty()
                    ? classes((InternalKieModule) builder.getKieModule())
                    : new CompiledRules(Map.of(), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            errors.add(AsciiDrl.asWritten(String.valueOf(e.getMessage())));
            return new CompiledRules(Map.of(), List.of());
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
