package org.plancheck.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plancheck.testing.PlancheckCli;

/** Holds docs/criteria.md to what the rule files say; {@code mvn test -Dtest=CriteriaPageTest -DupdateDocs} writes it anew. */
class CriteriaPageTest {

    private static final Path PAGE = Path.of("docs/criteria.md");

    @Test
    void the_page_in_docs_is_what_the_command_prints() throws Exception {
        String printed =
                PlancheckCli.run("rules", "page", "--rules", "rules/plan").out();
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(PAGE, printed);
        }
        assertThat(PAGE).hasContent(printed);
    }

    @Test
    void a_section_says_what_is_decided_why_on_what_basis_at_which_level_and_shows_an_example_each_way() {
        String page = PlancheckCli.run("rules", "page", "--rules", "rules/plan").out();
        String section = page.substring(page.indexOf("## INTL-09\n"), page.indexOf("## INTL-10\n"));
        assertThat(section)
                .contains(
                        "| basis 依据 | GL19",
                        "| threshold 阈值 | international-cycle-months: 18 from 2019-04-10  [GL19]",
                        "12 from 2025-06-01  [INT25]",
                        "| Level 级别 | `warning`: ",
                        "- **fail · warning** ",
                        "An example with the outcome `fail` 结果为`fail`的示例:\n\n```yaml\n- rule: INTL-09\n",
                        "An example with the outcome `pass`");
        assertThat(page).contains("## Retired 已停用", "SCIT-05 is retired, see PATN-01");
    }
}
