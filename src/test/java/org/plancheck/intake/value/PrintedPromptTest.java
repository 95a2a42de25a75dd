package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form prints is no answer, and what a person writes is one. */
class PrintedPromptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（请填写英文名称）",
                "(请填写)",
                "（请在此说明理由）",
                "【请选择】",
                "〔请注明文件名称〕",
                "<请输入>",
                "（必填）",
                "（选填）",
                "（可选填写）",
                "[选填]",
                "（如有请填写）",
                "（如有则填）",
                "（此处填写）",
                "（填写单位全称）",
                " （必填） ",
                "(please enter the title)",
                "[Please state]",
                "(Required)",
                "(optional)",
                "□是 □否",
                "是□ 否□",
                "☐ 强制性 ☐ 推荐性"
            })
    void a_cell_with_nothing_but_what_is_printed_is_unanswered(String text) {
        assertThat(PrintedPrompt.unanswered(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "（见附件）",
                "（请见附件）",
                "（必填）甲",
                "甲（必填）",
                "请填写英文名称",
                "（填写）",
                "(requirements)",
                "☑是 □否",
                "□是 否√",
                "□规定了术语。□规定了接口。"
            })
    void a_cell_with_anything_else_is_answered(String text) {
        assertThat(PrintedPrompt.unanswered(text)).isFalse();
    }
}
