package org.plancheck.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.Docx.below;
import static org.plancheck.testing.Docx.cell;
import static org.plancheck.testing.Docx.merged;
import static org.plancheck.testing.Docx.paragraph;
import static org.plancheck.testing.Docx.row;
import static org.plancheck.testing.Docx.table;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.testing.Docx;
import org.plancheck.testing.PlancheckCli;

/** What the labels of a Word form lead to, however its tables and paragraphs are laid out. */
class WordFormsTest {

    @TempDir
    private Path folder;

    @Test
    void a_label_is_never_the_value_of_the_label_before_it() throws IOException {
        PlancheckCli ran = convert(table(row("中文名称", "甲", "标准性质", ""), row("上报单位", "标准类别", "ICS分类号", "35.240")));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"ics":["35.240"]}""");
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + "!table1!row2!上报单位: \"标准类别\" is a label and was not read as the value of "
                                + "\"上报单位\", which has no value",
                        folder.resolve("form.docx")
                                + "!table1!row2!标准类别: \"ICS分类号\" is a label and was not read as the value of "
                                + "\"标准类别\", which has no value");
    }

    @Test
    void a_value_that_is_also_a_label_counts_where_it_is_an_option_of_the_field() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"draftingOrganisations":[{"name":"甲院"},{"kind":"university"}],"procedure":{"kind":"rapid"}}""",
                table(
                        row("中文名称", "甲"),
                        row("程序类型", "快速程序"),
                        row("起草单位", cell(1, table(row("单位名称", "单位性质"), row("甲院", ""), row("", "大学"))))));
    }

    @Test
    void headings_above_values_are_read_column_by_column() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲","en":"A"},"nature":"recommended","action":"new","ics":["35.240"],"cycleMonths":18}""",
                table(
                        row("中文名称", "标准性质", "项目周期"),
                        row("甲", "推荐性", "18个月"),
                        row("英文名称", "制定/修订", "ICS分类号"),
                        row("A", "制定", "35.240")));
    }

    @Test
    void several_rows_below_headings_are_elements_of_a_list_and_a_second_value_is_refused() throws IOException {
        PlancheckCli ran = convert(table(
                row("中文名称", "甲"),
                row("采标号", "采标名称"),
                row("ISO 1", ""),
                row("ISO 2", "乙"),
                row("标准性质", "项目周期"),
                row("推荐性", "12"),
                row("强制性", "12")));
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + "!table1!row7!标准性质: \"Nature\" is given twice with different values; the other is at table1!row6!标准性质");
        assertThat(ran.out()).contains("\"standards\":[{\"number\":\"ISO 1\"},{\"number\":\"ISO 2\",\"title\":\"乙\"}]");
    }

    @Test
    void a_section_beside_its_own_labels_needs_no_merged_cell() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"甲"},"internationalAdoption":{"standards":[{"number":"ISO 5"}],"degree":"MOD"}}""", table(row("中文名称", cell(4, "甲")), row("采用国际标准", "采标号", "ISO 5", "采用程度", "MOD")));
    }

    @Test
    void a_merged_cell_is_the_heading_of_a_group_of_labels() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲","en":"A"},"internationalAdoption":{"standards":[{"number":"ISO 5"}],"degree":"MOD"},\
                "patents":{"involved":true,"disclosed":[{"number":"ZL123"}]},"remarks":"采用国际标准: ISO"}""",
                table(
                        row(merged("基本信息"), "中文名称", "甲"),
                        row(below(), "英文名称", "A"),
                        row(merged("采用国际标准情况"), "采用国际标准", "☑ISO □IEC"),
                        row(below(), "采标号", "ISO 5"),
                        row(below(), "采用程度", "MOD"),
                        row(merged("专利情况"), "是否涉及专利", "☑是 □否"),
                        row(below(), "专利号及名称", "ZL123")));
    }

    @Test
    void a_merged_label_may_have_its_own_value_beside_it_and_labels_below() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"internationalAdoption":{"standards":[{"number":"ISO 5"}],"degree":"IDT"},\
                "remarks":"采用国际标准: ISO"}""",
                table(
                        row("中文名称", cell(2, "甲")),
                        row(merged("采用国际标准"), cell(2, "□无 ☑ISO")),
                        row(below(), "采标号", "ISO 5"),
                        row(below(), "一致性程度标识", "☑IDT □MOD")));
    }

    @Test
    void a_merged_label_has_all_cells_beside_it_for_its_value() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"nature":"recommended","draftingOrganisations":[{"name":"甲院"},{"name":"乙院"}]}""",
                table(
                        row("中文名称", "甲"),
                        row(merged("起草单位"), "甲院"),
                        row(below(), "乙院"),
                        row(merged("标准性质"), "□强制性"),
                        row(below(), "☑推荐性")));
    }

    @Test
    void a_group_of_organisations_has_headings_and_an_organisation_a_row() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"draftingOrganisations":[{"name":"甲院","kind":"research-institute"},\
                {"name":"乙公司","kind":"enterprise"}],"cycleMonths":18,"remarks":"联系人: 李\\n联系人: 王"}""",
                table(
                        row("中文名称", cell(3, "甲")),
                        row(merged("起草单位"), "单位名称", "单位性质", "联系人"),
                        row(below(), "甲院", "科研院所", "李"),
                        row(below(), "乙公司", "企业", "王"),
                        row("项目周期", cell(3, "18"))));
    }

    @Test
    void a_label_over_the_whole_width_has_its_section_below_it() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"proposer":{"name":"某院","kind":"enterprise"},"draftingOrganisations":[{"name":"甲院",\
                "kind":"research-institute"},{"name":"乙公司"}],"cycleMonths":18,"remarks":"联系人: 李"}""",
                table(
                        row("中文名称", cell(2, "甲")),
                        row(cell(3, "提出单位")),
                        row("单位名称", cell(2, "某院")),
                        row("单位性质", cell(2, "企业")),
                        row(cell(3, "起草单位")),
                        row("单位名称", "单位性质", "联系人"),
                        row("甲院", "科研院所", "李"),
                        row("乙公司", "", ""),
                        row("项目周期", cell(2, "18"))));
    }

    @Test
    void a_form_of_nothing_but_options_is_not_filled_in() throws IOException {
        PlancheckCli ran = convert(table(
                row("标准性质", "□强制性 □推荐性"),
                row("是否由行标或地标转化", "□是 □否"),
                row("快速程序代码", "B1□ B2□"),
                row("采用国际标准", "□无 □ISO"),
                row("初审意见", "□同意 □不同意"),
                row("牵头单位", "（签字、盖公章）")));
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx")
                        + ": the form is not filled in; expected a value beside or below its labels");
    }

    @Test
    void a_merged_cell_that_may_be_a_value_is_kept_and_told() throws IOException {
        PlancheckCli ran = convert(table(
                row("中文名称", cell(3, "甲")),
                row(merged("初审"), merged("同意"), "标准性质", "推荐性"),
                row(below(), below(), "项目周期", "18")));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"nature":"recommended","cycleMonths":18,"remarks":"初审\\n同意"}""");
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + "!table1!row2: \"初审\" has no label beside it; it is kept in the remarks",
                        folder.resolve("form.docx")
                                + "!table1!row2: \"同意\" has no label beside it; it is kept in the remarks");
    }

    @Test
    void a_label_at_the_end_of_a_row_does_not_take_the_row_below() throws IOException {
        PlancheckCli ran = convert(table(row("中文名称", "甲", "英文名称"), row(cell(3, "以上内容属实。"))));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"remarks":"以上内容属实。"}""");
    }

    @Test
    void a_row_of_more_cells_than_word_writes_is_refused() throws IOException {
        String[] cells = new String[5_000];
        java.util.Arrays.fill(cells, merged("中文名称"));
        PlancheckCli ran = convert(table(row(cells), row("甲")));
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + ": a table row has more than 100 cells, which Word does not write; the document was not read");
    }

    @Test
    void a_nested_table_of_labels_beside_values_is_no_table_of_headings() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"甲"},"draftingOrganisations":[{"name":"甲院","kind":"university"}]}""", table(row("中文名称", "甲"), row("起草单位", cell(1, table(row("单位名称", "甲院"), row("单位性质", "大学"))))));
    }

    @Test
    void a_nested_table_that_may_be_either_is_refused_at_its_place() throws IOException {
        PlancheckCli ran =
                convert(table(row("中文名称", "甲"), row("起草单位", cell(1, table(row("单位名称", "分工"), row("甲院", "组织"))))));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx") + "!table1!row2!起草单位!row1: cannot tell whether \"单位名称\" "
                                + "and \"分工\" are headings or a label and its value; expected at least two known headings or labels");
        assertThat(ran.out()).contains("甲院 | 组织").doesNotContain("draftingOrganisations");
    }

    @Test
    void a_cell_that_is_merged_downwards_on_the_right_counts_once() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲","en":"A"},"nature":"recommended","remarks":"无补充"}""",
                table(
                        row("中文名称", "甲", merged("标准性质"), merged("推荐性")),
                        row("英文名称", "A", below(), below()),
                        row("ICS分类号", "", merged("备注"), merged("无补充")),
                        row("项目周期", "", below(), below())));
    }

    @Test
    void a_column_of_running_numbers_is_passed_over() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"甲"},"nature":"recommended"}""", table(row("1", "中文名称", "甲"), row("2", "标准性质", "推荐性"), row("三、", "项目周期", "")));
    }

    @Test
    void a_summary_table_may_have_two_rows_of_headings() throws IOException {
        PlancheckCli ran = convert(
                paragraph("汇总表"),
                table(
                        row(merged("序号"), cell(2, "标准名称"), merged("标准性质"), merged("项目周期")),
                        row(below(), "中文", "英文", below(), below()),
                        row("1", "甲", "A", "推荐性", "18"),
                        row("2", "乙", "B", merged("强制性"), "12"),
                        row("3", "丙", "C", below(), "12"),
                        row(cell(5, "合计：3项"))));
        assertThat(ran.out().lines()).containsExactly("""
                {"id":"form-1","title":{"zh":"甲","en":"A"},"nature":"recommended","cycleMonths":18}""", """
                {"id":"form-2","title":{"zh":"乙","en":"B"},"nature":"mandatory","cycleMonths":12}""", """
                {"id":"form-3","title":{"zh":"丙","en":"C"},"nature":"mandatory","cycleMonths":12}""");
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx")
                                + "!table1!row6!cell1: \"合计：3项\" spans the columns like a footer and was not read",
                        folder.resolve("form.docx")
                                + "!text: \"汇总表\" is outside the tables and belongs to none of the proposals; "
                                + "it was not read");
    }

    @Test
    void text_outside_the_tables_and_beside_no_label_is_kept_in_the_remarks() throws IOException {
        PlancheckCli ran = convert(
                paragraph("推荐性国家标准项目建议书"),
                paragraph("填报日期：2026-03-01"),
                table(row("中文名称", "甲"), row(cell(2, "（单位公章）  年  月  日"))),
                paragraph("填表人：李四\t电话：010"),
                paragraph("注：一式两份。"));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"remarks":"填表人: 李四\\n电话: 010\\n（单位公章）  年  月  日\\n填报日期：2026-03-01\\n注：一式两份。"}""");
        assertThat(ran.err().lines())
                .containsExactlyInAnyOrder(
                        folder.resolve("form.docx")
                                + "!text: text outside the tables is kept in the remarks; the first: \"填报日期：2026-03-01\"",
                        folder.resolve("form.docx")
                                + "!table1!row2: \"（单位公章）  年  月  日\" has no label beside it; it is kept in the remarks");
    }

    @Test
    void paragraphs_are_labels_with_values_and_sections_under_headings() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲","en":"A"},"nature":"recommended","scope":"规定了……。\\n1. 术语；","purpose":"填补空白。",\
                "draftingOrganisations":[{"name":"甲院","kind":"university"}],"cycleMonths":18}""",
                paragraph("中文名称：甲"),
                paragraph("英文名称： A  标准性质：☑推荐性 □强制性"),
                paragraph("项目周期： 18个月"),
                paragraph("四、范围和主要技术内容"),
                paragraph("规定了……。"),
                paragraph("1. 术语；"),
                paragraph("五、目的、意义"),
                paragraph("填补空白。"),
                paragraph("六、起草单位"),
                table(row("单位名称", "单位性质"), row("甲院", "大学")));
    }

    @Test
    void a_section_whose_heading_is_unknown_does_not_become_part_of_the_one_before() throws IOException {
        PlancheckCli ran = convert(
                paragraph("一、中文名称"),
                paragraph("甲"),
                paragraph("二、目的、意义"),
                paragraph("填补空白。"),
                paragraph("三、工作基础"),
                paragraph("已有草案。"),
                paragraph("四、项目周期：18个月"));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"purpose":"填补空白。","cycleMonths":18,"remarks":"工作基础: 已有草案。"}""");
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx")
                        + "!text!工作基础: unknown label \"工作基础\"; the text beside it is kept in the remarks");
    }

    @Test
    void a_label_that_was_left_empty_does_not_take_the_next_paragraph() throws IOException {
        PlancheckCli ran = convert(paragraph("中文名称：甲"), paragraph("英文名称："), paragraph("以上内容属实。"));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"remarks":"以上内容属实。"}""");
    }

    @Test
    void labels_on_lines_of_one_cell_have_a_value_each() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"甲","en":"A"},"nature":"recommended"}""", table(row(cell(1, paragraph("中文名称：甲"), paragraph("英文名称：A")), "标准性质：推荐性")));
    }

    @Test
    void a_title_on_the_cover_and_in_the_table_is_one_proposal() throws IOException {
        understood(
                """
                {"id":"P-7","title":{"zh":"甲"},"nature":"recommended"}""",
                paragraph("项目编号：P-7"),
                paragraph("标准名称：甲"),
                table(row("项目编号", "P-7"), row("中文名称", "甲"), row("标准性质", "推荐性")));
    }

    @Test
    void a_title_in_two_paragraphs_is_one_line() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"智慧社区 第1部分：总则"}}""", table(row("中文名称", cell(1, paragraph("智慧社区"), paragraph("第1部分：总则")))));
    }

    @Test
    void lines_below_the_label_of_a_text_are_that_text_whatever_they_begin_with() throws IOException {
        String aims = paragraph("目的：提高安全水平。") + paragraph("制定依据：《标准化法》") + paragraph("类别：安全") + paragraph("备注：见附件");
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"scope":"范围：适用于锁。\\n主要技术内容：强度。",\
                "purpose":"目的：提高安全水平。\\n制定依据：《标准化法》\\n类别：安全\\n备注：见附件","cycleMonths":18}""",
                table(
                        row("中文名称", "甲"),
                        row(cell(2, "目的、意义")),
                        row(cell(2, aims)),
                        row(cell(2, "范围和主要技术内容")),
                        row(cell(2, paragraph("范围：适用于锁。"), paragraph("主要技术内容：强度。"))),
                        row("项目周期", "18")));
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"scope":"范围：适用于锁。\\n主要技术内容：强度。","purpose":"目的：安全。\\n意义：重大。"}""",
                table(
                        row("中文名称", "甲"),
                        row(merged("范围和主要技术内容"), "范围：适用于锁。"),
                        row(below(), "主要技术内容：强度。"),
                        row(cell(2, paragraph("目的、意义："), paragraph("目的：安全。"), paragraph("意义：重大。")))));
    }

    @Test
    void only_a_heading_with_a_number_of_the_same_kind_ends_the_section_of_a_text() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"scope":"本标准规定了……","purpose":"氢能重要。\\n标准性质：应为强制性。\\n1. 范围\\n见下。","cycleMonths":18}""",
                paragraph("中文名称：甲"),
                paragraph("一、目的、意义"),
                paragraph("氢能重要。"),
                paragraph("标准性质：应为强制性。"),
                paragraph("1. 范围"),
                paragraph("见下。"),
                paragraph("二、范围"),
                paragraph("本标准规定了……"),
                paragraph("三、项目周期：18个月"));
        PlancheckCli ran = convert(
                paragraph("中文名称：甲"),
                paragraph("目的、意义"),
                paragraph("氢能重要。"),
                paragraph("标准性质：强制性"),
                paragraph("范围"),
                paragraph("本标准规定了……"));
        assertThat(ran.out()).contains("\"scope\":\"本标准规定了……\",\"purpose\":\"氢能重要。\\n标准性质：强制性\"");
        assertThat(ran.err().lines())
                .containsExactly(
                        folder.resolve("form.docx") + "!text!目的、意义: the line \"标准性质：强制性\" below "
                                + "\"目的、意义\" was read as part of its text; if it is a heading, number all headings to tell them apart");
    }

    @Test
    void a_later_table_with_the_same_title_goes_on_with_the_form_and_one_with_another_begins_one() throws IOException {
        understood("""
                {"id":"form","title":{"zh":"甲"},"purpose":"安全","cycleMonths":18}""", table(row("中文名称", "甲"), row("项目周期", "18个月")), table(row("中文名称", "甲"), row("目的、意义", "安全")));
        understood(
                """
                {"id":"P-1","title":{"zh":"甲"},"purpose":"安全","cycleMonths":18}""",
                table(row("项目编号", "P-1", "中文名称", "甲"), row("项目周期", cell(3, "18个月"))),
                table(row("项目编号", "P-1", "中文名称", "甲"), row("目的、意义", cell(3, "安全"))));
        PlancheckCli ran = convert(
                table(row("项目编号", "P-1", "中文名称", "甲"), row("项目周期", cell(3, "18"))),
                table(row("中文名称", "甲", "项目编号", "P-2"), row("项目周期", cell(3, "24"))),
                table(row("项目编号", "P-2", "中文名称", "乙"), row("项目周期", cell(3, "12"))));
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"P-1","title":{"zh":"甲"},"cycleMonths":18}
                {"id":"P-2","title":{"zh":"甲"},"cycleMonths":24}
                {"id":"P-2","title":{"zh":"乙"},"cycleMonths":12}""");
        assertThat(ran.err()).contains("form.docx!table3!row1!项目编号: the id \"P-2\" is already used at ");
    }

    @Test
    void what_a_table_says_counts_before_what_the_cover_says() throws IOException {
        PlancheckCli ran = convert(
                paragraph("项目名称：智能锁"),
                paragraph("申报单位：某研究院（盖章）"),
                paragraph("归口单位：某委员会"),
                table(row("中文名称", "智能门锁"), row("提出单位", "某联合会"), row("项目周期", "18")));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"智能门锁"},"proposer":{"name":"某联合会"},"committee":{"name":"某委员会"},"cycleMonths":18,\
                "remarks":"项目名称: 智能锁\\n申报单位: 某研究院"}""");
        assertThat(ran.err().lines())
                .containsExactlyInAnyOrder(
                        folder.resolve("form.docx") + "!text!项目名称: \"智能锁\" before the first table "
                                + "differs from table1!row1!中文名称; the table takes precedence, and the other text is kept in the remarks",
                        folder.resolve("form.docx")
                                + "!text!申报单位: \"某研究院\" before the first table differs from table1!row2!提出单位; the table takes precedence, "
                                + "and the other text is kept in the remarks");
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"proposer":{"name":"某院"}}""",
                paragraph("申报单位：某院（盖章）"),
                table(row("中文名称", "甲"), row("提出单位", "某院"), row(cell(2, "申报单位：某院 （单位公章）"))),
                paragraph("申报单位：某院（签字）"));
    }

    @Test
    void a_form_of_paragraphs_is_at_the_text() throws IOException {
        Docx.save(folder.resolve("form.docx"), paragraph("中文名称：甲"), paragraph("项目周期：18"));
        assertThat(PlancheckCli.run("convert", folder.resolve("form.docx").toString())
                        .out())
                .contains("form.docx!text")
                .doesNotContain("table1");
    }

    @Test
    void of_a_group_under_a_known_heading_only_the_label_that_is_unknown_is_told() throws IOException {
        PlancheckCli ran = convert(
                table(row("中文名称", cell(2, "甲")), row(merged("采用国际标准"), "采标的标准", "ISO 5"), row(below(), "采用程度", "MOD")));
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx") + "!table1!row2!采标的标准: unknown label \"采标的标准\"; "
                        + "the text beside it is kept in the remarks");
        assertThat(ran.out().strip()).isEqualTo("""
                {"id":"form","title":{"zh":"甲"},"internationalAdoption":{"degree":"MOD"},"remarks":"采标的标准: ISO 5"}""");
    }

    @Test
    void a_field_within_a_section_of_a_section_may_be_named_by_its_path() throws IOException {
        understood(
                """
                {"id":"form","title":{"zh":"甲"},"trade":{"notification":{"suggested":true,"commentDays":60}}}""",
                table(
                        row("中文名称", cell(2, "甲")),
                        row(merged("贸易影响"), "通报 / 是否拟通报", "☑是  □否"),
                        row(below(), "通报 / 评议期（天）", "60")));
    }

    @Test
    void text_that_belongs_to_no_label_alone_is_no_proposal() throws IOException {
        PlancheckCli ran = convert(paragraph("填表说明见附件。"), table(row("中文名称", ""), row(cell(2, "（公章）"))));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines())
                .containsExactly(folder.resolve("form.docx")
                        + ": the form is not filled in; expected a value beside or below its labels");
    }

    private void understood(String proposal, String... body) throws IOException {
        PlancheckCli ran = convert(body);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).isEqualTo(proposal);
    }

    private PlancheckCli convert(String... body) throws IOException {
        return PlancheckCli.run("convert", "--to", "jsonl", Docx.save(folder.resolve("form.docx"), body));
    }
}
