package org.plancheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** Texts that repeat what a pattern begins with, in every cell: none of them takes long, however long it is. */
class LongTextsTest {

    private static final int[] LENGTHS = {3_900, 150_000};
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<String> LABELS = List.of(
            "中文名称",
            "英文名称",
            "标准性质",
            "制定/修订",
            "标准类别",
            "ICS分类号",
            "项目周期",
            "起草单位",
            "技术归口单位",
            "采用国际标准",
            "采用程度",
            "采标号",
            "是否由团体标准转化",
            "团体标准编号",
            "是否涉及专利",
            "专利号及名称",
            "征求意见情况",
            "反对意见",
            "被修订标准号",
            "是否采用快速程序",
            "团体标准实施日期",
            "目的、意义",
            "备注",
            "是否有国家级科研项目支撑",
            "上报单位",
            "nobody knows this");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "(",
                "（甲",
                "：",
                "单位：",
                "，",
                "、",
                "1、",
                "①甲",
                "甲院和",
                "甲院/",
                "甲院 ",
                "一",
                "一、",
                "2020-",
                "1",
                "SAC/TC 28/",
                "ISO 9001:2015，",
                "GB/T 1-2000和",
                "□a ",
                "☑是 ",
                "√",
                "a\n",
                " ",
                "\u3000",
                "是（",
                "□",
                "第",
                "共",
                "T/CAS 1-"
            })
    void a_cell_of_any_length_is_read_or_refused_in_no_time(String piece) throws IOException {
        for (int length : LENGTHS) {
            String text = "a" + piece.repeat(length / piece.length()) + "1";
            Path csv = Files.writeString(
                    folder.resolve("long.csv"),
                    "编号," + LABELS.stream().map(label -> '"' + label + '"').collect(Collectors.joining(",")) + "\n1,"
                            + LABELS.stream().map(label -> '"' + text + '"').collect(Collectors.joining(",")) + "\n");
            for (Path file : List.of(csv, form(text))) {
                PlancheckCli run = assertTimeoutPreemptively(
                        LONGEST, () -> PlancheckCli.run("convert", file.toString(), "--to", "jsonl"));
                assertThat(run.err().lines()).allMatch(line -> line.startsWith(file.toString()));
            }
        }
    }

    private Path form(String text) throws IOException {
        Path file = folder.resolve("long.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(text.substring(0, Math.min(text.length(), 20_000)));
            XWPFTable table = document.createTable(LABELS.size(), 2);
            for (int i = 0; i < LABELS.size(); i++) {
                table.getRow(i).getCell(0).setText(LABELS.get(i));
                table.getRow(i).getCell(1).setText(text.substring(0, Math.min(text.length(), 20_000)));
            }
            document.write(out);
        }
        return file;
    }
}
