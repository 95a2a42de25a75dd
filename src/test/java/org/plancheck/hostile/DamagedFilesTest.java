package org.plancheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/**
 * Files that were good until something damaged them: whatever it was, they are read or refused in lines that name them,
 * in little time, and nothing fails. Run with {@code -DdamagedFiles=N} for N damages of each file.
 */
@Isolated("standard error is the whole process's")
class DamagedFilesTest {

    private static final int DAMAGES = Integer.getInteger("damagedFiles", 60);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Path OFFICE = Path.of("src/test/resources/office");
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "</w:tc>",
        "<w:tbl>",
        "<w:tc>",
        "<w:tr/>",
        "<c/>",
        "<row r=\"-1\">",
        "<v>1e999</v>",
        " gridSpan",
        "-1",
        "0",
        "99999999999",
        "NaN",
        "\u0000",
        "\uFFFE",
        "\n",
        ",",
        ";",
        "\t",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "&a ",
        "*a",
        "☑",
        "□",
        "null",
        "编号",
        "中文名称",
        "标准性质",
        "无",
        "{\"id\":1}"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary.xlsx",
                "batch.xlsx",
                "form.docx",
                "groups.docx",
                "batch.csv",
                "batch.jsonl",
                "batch.yaml",
                "batch.json"
            })
    void a_damaged_file_is_read_or_refused_in_lines_that_name_it(String name) throws IOException {
        byte[] good = good(name);
        Random random = new Random(20261125);
        ByteArrayOutputStream besides = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(besides, true, StandardCharsets.UTF_8));
        try {
            damage(name, good, random);
        } finally {
            System.setErr(err);
        }
        assertThat(besides.toString(StandardCharsets.UTF_8))
                .as("what libraries tell on standard error")
                .isEmpty();
    }

    private void damage(String name, byte[] good, Random random) throws IOException {
        for (int i = 0; i < DAMAGES; i++) {
            Path file = Files.write(
                    folder.resolve(name), name.endsWith("x") ? damagedPackage(good, random) : damaged(good, random));
            long start = System.nanoTime();
            PlancheckCli run = PlancheckCli.run("convert", file.toString(), "--to", "jsonl");
            String told = "damage " + i + " of " + name + ": " + run.err();
            assertThat(run.exitCode()).as(told).isIn(0, 2);
            assertThat(run.err().lines()).as(told).allMatch(line -> line.startsWith(file.toString()));
            assertThat(run.exitCode() == 0 || !run.err().isEmpty()).as(told).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(told).isLessThan(LONGEST);
        }
    }

    private static byte[] good(String name) throws IOException {
        return switch (name) {
            case "batch.csv" ->
                "编号,中文名称,标准性质,项目周期,起草单位\nA-1,甲,推荐性,12个月,\"甲院，乙院\"\nA-2,\"乙\n丙\",强制性,18,丙\n"
                        .getBytes(StandardCharsets.UTF_8);
            case "batch.jsonl" ->
                "{\"id\":\"a\",\"nature\":\"mandatory\"}\n{\"id\":\"b\",\"title\":{\"zh\":\"乙\"}}\n"
                        .getBytes(StandardCharsets.UTF_8);
            case "batch.yaml" -> Files.readAllBytes(Path.of("samples/iec-60335-mod-without-reasons.yaml"));
            case "batch.json" -> Files.readAllBytes(Path.of("samples/smart-city-batch.json"));
            default -> Files.readAllBytes(OFFICE.resolve(name));
        };
    }

    /** Damages one of the parts of an office document, or the package itself. */
    private static byte[] damagedPackage(byte[] good, Random random) throws IOException {
        if (random.nextInt(10) == 0) {
            return damaged(good, random);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = parts.keySet().stream()
                .filter(name -> random.nextInt(20) == 0
                        || name.matches(".*(document|sheet\\d|sharedStrings|styles|workbook)\\.xml"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, damaged(parts.get(name), random));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Takes out, repeats or puts in a piece; for XML a whole element as often as not, so that it stays well-formed. */
    private static byte[] damaged(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(40));
            int element = text.indexOf("<", from);
            int close = element < 0 || element + 1 >= text.length()
                    ? -1
                    : text.indexOf("</" + text.substring(element + 1).split("[\\s/>]", 2)[0], element);
            if (random.nextBoolean() && close > 0 && text.indexOf('>', close) > 0) {
                from = element;
                to = text.indexOf('>', close) + 1;
            }
            String piece = new String(
                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.ISO_8859_1);
            text = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, from) + text.substring(to);
                case 1 -> text.substring(0, to) + text.substring(from, to) + text.substring(to);
                case 2 -> text.substring(0, from) + piece + text.substring(to);
                default -> text.substring(0, from) + piece + text.substring(from);
            };
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
