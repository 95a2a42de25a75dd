package org.plancheck.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Compiles rule files with Drools' executable model: DRL to Java classes. */
final class RuleCompiler {

    private static final String SOURCES = "src/main/resources/plan/";

    /** What Drools makes for its own lookup of a module, which loading the classes does not need. */
    private static final String PROJECT = "org/drools/project/model/";

    private RuleCompiler() {
    }

    /** The classes that the rules of the folder become; nothing of use if a mistake is told. */
    static CompiledRules compile(RuleFolder folder, Consumer<Diagnostic> mistakes) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.plancheck", "rules", "1");
        sources.generateAndWritePomXML(release);
        folder.drl().forEach((name, text) -> sources.write(SOURCES + name, text));
        try {
            KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                mistakes.accept(diagnostic(folder, message));
            }
            return builder.getResults().hasMessages(Message.Level.ERROR)
                    ? new CompiledRules(Map.of(), List.of())
                    : classes((InternalKieModule) builder.getKieModule());
        } catch (RuntimeException | StackOverflowError e) {
            mistakes.accept(Diagnostic.of(folder.shown(), Messages.text("rules.uncompilable", String.valueOf(e.getMessage()))));
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
                classes.put(file.substring(0, file.length() - ".class".length()).replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith("drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8).lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                        .forEach(models::add);
            }
        }
        return new CompiledRules(classes, models);
    }

    private static Diagnostic diagnostic(RuleFolder folder, Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean known = folder.drl().containsKey(name);
        return new Diagnostic(known ? folder.shown(name) : folder.shown(), known ? Math.max(0, message.getLine()) : 0,
                0, Messages.text("rules.uncompilable", message.getText()));
    }
}
