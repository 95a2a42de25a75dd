package org.plancheck.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.plancheck.cli.Main;

/**
 * The result of one command of plancheck, run in this process.
 *
 * @param bytes what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record PlancheckCli(int exitCode, byte[] bytes, String err) {

    public PlancheckCli(int exitCode, String out, String err) {
        this(exitCode, out.getBytes(StandardCharsets.UTF_8), err);
    }

    public static PlancheckCli run(String... arguments) {
        return on(InputStream.nullInputStream(), false, arguments);
    }

    /** Runs a command whose arguments may also be paths and numbers. */
    public static PlancheckCli run(Object... arguments) {
        return run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    /** Runs a command that can read a text from standard input. */
    public static PlancheckCli withInput(String input, String... arguments) {
        return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, arguments);
    }

    /** @param terminal whether standard error is a terminal, on which progress is shown */
    public static PlancheckCli on(InputStream in, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = on(in, out, err, terminal, arguments);
        return new PlancheckCli(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command whose output can be read while it runs, and gives its exit code. */
    public static int on(
            InputStream in,
            ByteArrayOutputStream out,
            ByteArrayOutputStream err,
            boolean terminal,
            String... arguments) {
        return Main.run(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                terminal,
                ShippedRules::load,
                arguments);
    }

    /** What it wrote to standard output, as text. */
    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Two runs are the same if they wrote the same bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlancheckCli run
                && exitCode == run.exitCode
                && Arrays.equals(bytes, run.bytes)
                && err.equals(run.err);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exitCode, Arrays.hashCode(bytes), err);
    }
}
