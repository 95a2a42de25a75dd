package org.plancheck.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.Docx.cell;
import static org.plancheck.testing.Docx.dropDown;
import static org.plancheck.testing.Docx.inFont;
import static org.plancheck.testing.Docx.paragraph;
import static org.plancheck.testing.Docx.placeholder;
import static org.plancheck.testing.Docx.row;
import static org.plancheck.testing.Docx.run;
import static org.plancheck.testing.Docx.symbol;
import static org.plancheck.testing.Docx.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.Docx;
import org.plancheck.testing.PlancheckCli;

/** The text of a Word document is what its reader sees. */
class DocumentBodyTest {

    private static final String NO_LIST = "";

    @TempDir
    private Path folder;

    @Test
    void what_a_content_control_shows_until_something_is_entered_is_no_answer() throws IOException {
        String block = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("选择一项。")
                + "</w:sdtContent></w:sdt>";
        String entered = placeholder("B").replace("<w:showingPlcHdr/>", "<w:showingPlcHdr w:val=\"0\"/>");
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\",\"en\":\"B\"}}",
                row("上报单位", cell(1, paragraph(placeholder("单击或点击此处输入文字。")))),
                row("标准性质", cell(1, block)),
                row("快速程序代码", cell(1, "选择一项。")),
                row("技术归口单位", cell(1, "Click or tap here to enter text.")),
                row("英文名称", cell(1, paragraph(entered))));
    }

    @Test
    void the_chosen_entry_of_a_legacy_list_is_its_answer() throws IOException {
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"nature\":\"recommended\",\"action\":\"new\",\"cycleMonths\":16}",
                row(
                        "项目周期",
                        cell(
                                1,
                                paragraph(dropDown(
                                        "<w:result w:val=\"1\"/><w:default w:val=\"2\"/>", "12个月", "16个月", "18个月")))),
                row("标准性质", cell(1, paragraph(dropDown("<w:default w:val=\"1\"/>", "强制性", "推荐性")))),
                row("制定/修订", cell(1, paragraph(dropDown(NO_LIST, "制定", "修订")))),
                row("标准类别", cell(1, paragraph(dropDown(NO_LIST, "请选择", "安全", "基础")))));
    }

    @Test
    void what_a_document_stores_as_the_result_of_a_list_is_not_read_besides() throws IOException {
        String stored = dropDown("<w:result w:val=\"1\"/>", "12", "16")
                .replace(
                        "<w:fldChar w:fldCharType=\"end\"/>",
                        "<w:t>16</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>");
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"cycleMonths\":16}",
                row("项目周期", cell(1, paragraph(stored, "个月"))));
    }

    @Test
    void boxes_are_the_same_however_a_program_writes_them() throws IOException {
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"nature\":\"recommended\",\"action\":\"new\",\"category\":\"basic\","
                        + "\"cycleMonths\":18,\"patents\":{\"involved\":false}}",
                row("标准性质", cell(1, paragraph(inFont("Wingdings 2", "R"), "推荐性 ", inFont("Wingdings 2", "£"), "强制性"))),
                row(
                        "标准类别",
                        cell(1, paragraph(inFont("Wingdings", "\uF0A8"), "安全", inFont("Wingdings", "\uF0FE"), "基础"))),
                row(
                        "制定/修订",
                        cell(1, paragraph(inFont("Wingdings 2", "\uF052"), "制定", inFont("Wingdings", "\uF06F"), "修订"))),
                row("项目周期", cell(1, paragraph(inFont("Wingdings", "¨"), "12 ", inFont("Wingdings", "þ"), "18"))),
                row(
                        "是否涉及专利",
                        cell(1, paragraph(symbol("Wingdings", "F0A8"), "是", symbol("Wingdings 2", "F052"), "否"))));
    }

    @Test
    void symbols_and_formulas_are_read_as_the_characters_they_show() throws IOException {
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"scope\":\"精度±5%，μ≤E=mc^2，a/b。\"}",
                row(
                        "范围",
                        cell(
                                1,
                                paragraph(
                                        "精度",
                                        symbol("Symbol", "F0B1"),
                                        "5%，",
                                        inFont("Symbol", "m"),
                                        inFont("Symbol", "\uF0A3"),
                                        "<m:oMath><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
                                                + "</m:sSup></m:oMath>",
                                        "，",
                                        "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t>"
                                                + "</m:r></m:den></m:f></m:oMath>",
                                        "。"))));
    }

    @Test
    void a_symbol_that_is_not_known_is_seen_to_be_missing() throws IOException {
        PlancheckCli ran = convert(row("范围", cell(1, paragraph("见", symbol("Wingdings 3", "F071")))));
        assertThat(ran.out()).contains("\"scope\":\"见\uFFFD\"");
        assertThat(ran.err()).contains("unknown symbols were read as \uFFFD; the first: Wingdings 3 U+F071");
    }

    @Test
    void hidden_text_is_left_out_and_told() throws IOException {
        PlancheckCli ran = convert(
                row(
                        "ICS分类号",
                        cell(1, paragraph("35.240", run("隐藏", "<w:vanish/>"), run(".01", "<w:vanish w:val=\"0\"/>")))),
                row("标准性质", "推荐性").replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>"));
        assertThat(ran.out().strip()).isEqualTo("{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"ics\":[\"35.240.01\"]}");
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx") + "!text: hidden text was not read; the first: \"隐藏\"");
    }

    @Test
    void text_that_is_struck_through_is_left_out_and_told() throws IOException {
        PlancheckCli ran = convert(
                row(
                        "标准性质",
                        cell(
                                1,
                                paragraph(
                                        run("强制性/", "<w:strike/>"),
                                        run("推荐性", "<w:strike w:val=\"0\"/><w:dstrike w:val=\"0\"/>")))),
                row("项目周期", cell(1, paragraph(run("24", "<w:dstrike/>"), "18"))));
        assertThat(ran.out().strip())
                .isEqualTo("{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"nature\":\"recommended\",\"cycleMonths\":18}");
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx") + "!text: struck-through text was not read; the first: \"强制性/\"");
    }

    @Test
    void page_headers_are_told_to_be_unread_unless_they_only_have_a_page_number() throws IOException {
        String form = table(row("中文名称", "甲"));
        List<String> numbers =
                List.of(paragraph("第 1 页 共 3 页"), paragraph("- 2 -"), paragraph(""), paragraph("推荐性国家标准项目建议书"));
        assertThat(PlancheckCli.run("convert", Docx.save(folder.resolve("form.docx"), numbers, form))
                        .err())
                .isEmpty();
        List<String> headers = List.of(paragraph("1"), paragraph("编号：2026-7"));
        assertThat(PlancheckCli.run("convert", Docx.save(folder.resolve("form.docx"), headers, form))
                        .err()
                        .lines())
                .containsExactly(folder.resolve("form.docx")
                        + "!text: page headers and footers were not read; the first: \"编号：2026-7\"");
    }

    @Test
    void what_was_deleted_or_looked_otherwise_before_a_change_is_not_read() throws IOException {
        understood(
                "{\"id\":\"form\",\"title\":{\"zh\":\"甲\"},\"nature\":\"recommended\",\"cycleMonths\":18}",
                row(
                        "标准性质",
                        cell(
                                1,
                                paragraph(
                                        "<w:del><w:r><w:delText>强制性</w:delText><w:br/></w:r></w:del>",
                                        run(
                                                "推荐性",
                                                "<w:rPrChange><w:rPr><w:vanish/><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:rPrChange>")))),
                row("项目周期", cell("<w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>", "18")),
                row("ICS分类号", "35.240").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>"));
    }

    @Test
    void footnotes_comments_and_pictures_are_told_to_be_unread() throws IOException {
        PlancheckCli ran = convert(row(
                "目的",
                cell(
                        1,
                        paragraph(
                                "见注",
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                "<w:r><w:commentReference w:id=\"1\"/></w:r>",
                                "<w:r><w:object/></w:r>"))));
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + "!text: the document has footnotes or endnotes; they were not read",
                        folder.resolve("form.docx") + "!text: the document has comments; they were not read",
                        folder.resolve("form.docx")
                                + "!text: the document has pictures or embedded objects; they were not read");
        assertThat(ran.exitCode()).isZero();
    }

    private void understood(String proposal, String... rows) throws IOException {
        PlancheckCli ran = convert(rows);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).isEqualTo(proposal);
    }

    private PlancheckCli convert(String... rows) throws IOException {
        return PlancheckCli.run(
                "convert",
                "--to",
                "jsonl",
                Docx.save(folder.resolve("form.docx"), table(row("中文名称", "甲"), String.join("", rows))));
    }
}
