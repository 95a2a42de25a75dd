package org.plancheck.cli.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.testing.RuleFixtures;

/** {@code --watch}: what counts as a change, and what is done about it. */
class FileWatchTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_a_changed_and_a_deleted_file_are_told_once_each() throws Exception {
        Path kept = Files.writeString(folder.resolve("a.yaml"), "1");
        try (FileWatch watch = new FileWatch(List.of(folder))) {
            Files.writeString(kept, "2");
            assertThat(watch.next()).containsExactly(kept);
            Path fresh = Files.writeString(
                    Files.createDirectory(folder.resolve("sub")).resolve("b.yaml"), "1");
            assertThat(watch.next()).containsExactly(fresh);
            Files.writeString(fresh, "2");
            assertThat(watch.next()).containsExactly(fresh);
            Files.delete(kept);
            assertThat(watch.next()).containsExactly(kept);
        }
    }

    @Test
    void a_file_that_is_only_touched_or_hidden_has_not_changed() throws Exception {
        Path touched = Files.writeString(folder.resolve("a.yaml"), "1");
        try (FileWatch watch = new FileWatch(List.of(folder))) {
            Files.setLastModifiedTime(touched, FileTime.fromMillis(0));
            Files.writeString(folder.resolve(".a.yaml.swp"), "1");
            CompletableFuture<?> waiting = CompletableFuture.runAsync(watch::next);
            Thread.sleep(1500);
            assertThat(waiting).isNotDone();
            Files.writeString(touched, "2");
            waiting.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void rules_that_an_edit_breaks_are_told_and_the_last_good_ones_stay_in_use() throws Exception {
        Path rules = RuleFixtures.rules(folder.resolve("r"), "key-areas");
        Path drl = rules.resolve("key-areas.drl");
        Path proposal = Files.writeString(folder.resolve("p.yaml"), "id: P-1\nkeyAreas: []\n");
        try (Background run = new Background(
                "check",
                "--watch",
                proposal,
                "--rules",
                rules,
                "--as-of",
                "2026-11-22",
                "--only-findings",
                "--fail-on",
                "note")) {
            run.errContains("watching");
            assertThat(run.out()).contains("AREA-01", "outside all nine key areas");

            RuleFixtures.edit(
                    drl,
                    "@message(\"The proposal is stated to lie outside all nine key areas\")",
                    "@message(\"Nowhere\")");
            run.errContains("1 rules compiled");
            assertThat(run.out()).contains("Nowhere");

            RuleFixtures.edit(drl, "keyAreas.empty", "keyAreas.emtpy");
            run.errContains("the rules have mistakes; still using the last version without any", "emtpy");
            int before = run.out().length();

            Files.writeString(proposal, "id: P-2\nkeyAreas: []\n");
            run.outContains("P-2");
            assertThat(run.out().substring(before)).contains("Nowhere");

            RuleFixtures.edit(drl, "keyAreas.emtpy", "keyAreas.size == 99");
            run.errContains("changed: " + drl);
            run.errEndsWith("1 rules compiled\n");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void an_edit_of_an_example_is_answered_without_compiling() throws Exception {
        Path rules = RuleFixtures.rules(folder.resolve("r"), "key-areas");
        try (Background run = new Background("rules", "test", "--watch", "--rules", rules)) {
            run.errContains("watching");
            RuleFixtures.edit(rules.resolve("key-areas.examples.yaml"), "expect: review", "expect: open");
            run.outContains("expected open, found review");
            run.errEndsWith("0 rules compiled\n");
        }
    }

    @Test
    void standard_input_is_not_watched() {
        PlancheckCli ran = PlancheckCli.run("check", "--watch", "-");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("cannot watch standard input");
    }

    /** A run of the command line on a thread of its own; an interrupt ends its watching. */
    private static final class Background implements AutoCloseable {

        private static final Duration PATIENCE = Duration.ofSeconds(60);

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        private final Thread thread;

        Background(Object... arguments) {
            String[] texts = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
            thread = new Thread(
                    () -> exitCode.complete(PlancheckCli.on(InputStream.nullInputStream(), out, err, false, texts)));
            thread.start();
        }

        String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        void outContains(String... texts) throws InterruptedException {
            await(() -> Stream.of(texts).allMatch(out()::contains));
        }

        void errContains(String... texts) throws InterruptedException {
            await(() -> Stream.of(texts).allMatch(err.toString(StandardCharsets.UTF_8)::contains));
        }

        void errEndsWith(String text) throws InterruptedException {
            await(() -> err.toString(StandardCharsets.UTF_8).endsWith(text));
        }

        int exitCode() {
            thread.interrupt();
            return exitCode.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }

        private void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!condition.getAsBoolean()) {
                assertThat(System.nanoTime()).as("out: %s%nerr: %s", out, err).isLessThan(end);
                Thread.sleep(20);
            }
        }

        @Override
        public void close() {
            exitCode();
        }
    }
}
