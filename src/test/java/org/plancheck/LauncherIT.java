package org.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher that {@code package} leaves beside the jar, started as users and their systems start it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("samples/vehicle-cybersecurity-ready.yaml").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    private Path cache;

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void cache() {
        cache = folder.resolve("cache");
    }

    @Test
    void the_build_leaves_an_archive_for_its_own_java() throws Exception {
        assertThat(archives(TARGET)).hasSize(1);
        Ended run = start(TARGET.resolve("plancheck"), folder, JAVA);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("vehicle-cybersecurity-ready");
        assertThat(run.err()).isEmpty();
        assertThat(cache).as("nothing is left to archive or compile").doesNotExist();
    }

    @Test
    void it_is_started_through_links_from_another_folder_with_blanks_and_chinese() throws Exception {
        Path home = copied(folder.resolve("标准 工具"));
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path absolute = Files.createSymbolicLink(bin.resolve("one"), home.resolve("plancheck"));
        Path relative = Files.createSymbolicLink(bin.resolve("two"), Path.of("one"));
        Ended first = start(relative, bin, JAVA);
        assertThat(first.exitCode()).isZero();
        assertThat(archives(home)).hasSize(1);
        assertThat(start(absolute, folder, JAVA)).isEqualTo(first);
        assertThat(start(Path.of("two"), bin, JAVA, Map.of("PATH", bin + File.pathSeparator + System.getenv("PATH"))))
                .isEqualTo(first);
        assertThat(archives(home)).hasSize(1);
    }

    @Test
    void where_nothing_can_be_written_it_runs_without_an_archive() throws Exception {
        Path home = copied(folder.resolve("read-only"));
        makeForeign(home);
        Ended run = start(home.resolve("plancheck"), folder, JAVA, Map.of("PLANCHECK_CACHE", "/proc/none"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(archives(home)).isEmpty();
    }

    @Test
    void beside_a_jar_that_is_not_the_users_the_archive_goes_into_the_cache() throws Exception {
        Path home = copied(folder.resolve("installed"));
        makeForeign(home);
        Ended first = start(home.resolve("plancheck"), folder, JAVA);
        assertThat(archives(home)).isEmpty();
        assertThat(archives(cache)).hasSize(1);
        assertThat(start(home.resolve("plancheck"), folder, JAVA)).isEqualTo(first);
    }

    @Test
    void a_damaged_archive_costs_time_and_nothing_else() throws Exception {
        Path home = copied(folder.resolve("home"));
        Ended first = start(home.resolve("plancheck"), folder, JAVA);
        Path archive = archives(home).get(0);
        Files.write(archive, new byte[] {1, 2, 3});
        assertThat(start(home.resolve("plancheck"), folder, JAVA)).isEqualTo(first);
    }

    @Test
    void every_java_on_this_machine_says_the_same() throws Exception {
        Path home = copied(folder.resolve("home"));
        List<Ended> runs = new ArrayList<>();
        List<Path> javas = javas();
        for (Path java : javas) {
            runs.add(start(home.resolve("plancheck"), folder, java));
            runs.add(start(home.resolve("plancheck"), folder, java));
        }
        runs.add(start(home.resolve("plancheck"), folder, javas.get(0)));
        assertThat(runs).allMatch(run -> run.equals(runs.get(0))).allMatch(run -> run.exitCode() == 0);
        assertThat(archives(home)).hasSize(javas.size());
    }

    @Test
    void that_java_is_missing_or_too_old_is_said_in_both_languages() throws Exception {
        Ended none = start(TARGET.resolve("plancheck"), folder, folder, Map.of("PATH", folder.toString()));
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("Java was not found").contains("未找到 Java");
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.createFile(
                old.resolve("java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Ended tooOld = start(TARGET.resolve("plancheck"), folder, old.getParent());
        assertThat(tooOld.exitCode()).isEqualTo(2);
        assertThat(tooOld.err()).contains("Java 11.0.2 was found").contains("需要 Java 17");
    }

    private static List<Path> javas() throws IOException {
        try (Stream<Path> found = Files.list(JAVA.getParent())) {
            List<Path> javas = found.filter(
                            java -> Files.isRegularFile(java.resolve("release")) && !Files.isSymbolicLink(java))
                    .filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .toList();
            return javas.isEmpty() ? List.of(JAVA) : javas;
        }
    }

    private static Path copied(Path to) throws IOException {
        Files.createDirectories(to);
        Files.copy(
                TARGET.resolve("plancheck"), to.resolve("plancheck"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(TARGET.resolve("plancheck.jar"), to.resolve("plancheck.jar"));
        return to;
    }

    /** Gives a folder to somebody else, or at least takes the right to write from it. */
    private static void makeForeign(Path home) throws IOException {
        if (Files.getOwner(home).getName().equals("root")) {
            Files.setOwner(
                    home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } else {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
    }

    private static List<Path> archives(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private Ended start(Path launcher, Path from, Path java) throws Exception {
        return start(launcher, from, java, Map.of());
    }

    private Ended start(Path launcher, Path from, Path java, Map<String, String> environment) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder process = new ProcessBuilder(
                        "/usr/bin/env", launcher.toString(), "check", SAMPLE.toString(), "--as-of", "2026-11-22")
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", java.toString());
        process.environment().put("PLANCHECK_CACHE", cache.toString());
        process.environment().putAll(environment);
        Process running = process.start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                running.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
