package org.plancheck.intake.docx;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.text.Messages;

/** What project forms print besides labels: their title, and the line that says how to fill them in. */
final class PrintedLines {

    private static final Pattern TITLE =
            Pattern.compile("(推荐性|强制性)?国家标准(化?指导性技术文件)?" + "(制修订|制定|修订)?(计划)?项目(建议书|申报书|任务书|申请书|建议表|申报表)");
    private static final List<String> PRINTED =
            List.of("form.title.recommended", "form.title.mandatory", "form.title.guidance", "form.hint");

    private PrintedLines() {}

    /** Whether a text is the title of a form, or the line that says how to fill it in. */
    static boolean isPrinted(String text) {
        String line = text.strip();
        return TITLE.matcher(line.replaceAll("\\s", "")).matches()
                || PRINTED.stream()
                        .map(Messages::text)
                        .anyMatch(printed -> Set.of(printed.en(), printed.zh()).contains(line));
    }
}
