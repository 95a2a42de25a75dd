package org.plancheck.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.plancheck.cli.base.Console;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.cli.base.RuleSetLoader;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.FileNames;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.text.Started;
import picocli.CommandLine;

/** The command line of plancheck. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // libraries that ask for the locale or time zone of the system get the same on every system
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(run(
                System.in,
                System.out,
                System.err,
                colorWanted(),
                isTerminal() && colorWanted(),
                RuleSet::load,
                Started.with(arguments)));
    }

    /**
     * Runs one command.
     *
     * @param color whether standard output is a terminal that shows colours
     * @return the exit code: 0 nothing found, 1 findings, 2 a usage, file, rule or tool error
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, boolean color, String... arguments) {
        return run(in, out, err, color, false, RuleSet::load, arguments);
    }

    /**
     * Runs one command.
     *
     * @param terminal whether standard error is a terminal, on which progress is shown
     * @param loader   how it comes by its rules
     * @return the exit code
     */
    public static int run(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean color,
            boolean terminal,
            RuleSetLoader loader,
            String... arguments) {
        PrintWriter output = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        FirstArguments first = FirstArguments.of(arguments);
        Language language = first.language();
        Console console = new Console(in, output, out, errors, color, terminal, first.debug, language);
        CommandLine commandLine = new CommandLine(new PlancheckCommand(), new CommandFactory(console, loader))
                .registerConverter(Path.class, FileNames::path)
                .setExpandAtFiles(false)
                .setResourceBundle(Messages.bundle(language))
                .setOut(output)
                .setErr(errors)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        color ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageMistakes(language))
                .setExecutionExceptionHandler(new Failures(language));
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            errors.println(
                    OneLine.of(Messages.text("failure", String.valueOf(e)).in(language)));
            exitCode = ExitCode.ERROR;
        }
        output.flush();
        errors.flush();
        return out.checkError() ? ExitCode.ERROR : exitCode;
    }

    /** What is read before all other arguments, so that mistakes in them can be told as the user wants them told. */
    @CommandLine.Command
    private static final class FirstArguments {

        @CommandLine.Option(names = "--lang", arity = "0..1")
        private String code;

        @CommandLine.Option(names = "--debug", arity = "0")
        private boolean debug;

        @CommandLine.Unmatched
        private List<String> unusedHere;

        static FirstArguments of(String... arguments) {
            FirstArguments first = new FirstArguments();
            new CommandLine(first)
                    .setExpandAtFiles(false)
                    .setOverwrittenOptionsAllowed(true)
                    .parseArgs(arguments);
            return first;
        }

        Language language() {
            return Language.ZH.code().equals(code) ? Language.ZH : Language.EN;
        }
    }

    /** Whether a person sits before the console: from Java 22 on there is one in any case, which has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // Java 17 has no other way to ask
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean colorWanted() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }
}
