package org.plancheck.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plancheck.testing.PlancheckCli;

/** Holds docs/vocabulary.md to what the records say; {@code mvn test -Dtest=VocabularyPageTest -DupdateDocs} writes it anew. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("docs/vocabulary.md");

    @Test
    void the_page_in_docs_is_what_the_command_prints() throws Exception {
        String printed = PlancheckCli.run("rules", "vocabulary").out();
        if (System.getProperty("updateDocs") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, printed);
        }
        assertThat(PAGE).hasContent(printed);
    }

    @Test
    void the_page_names_fields_methods_values_and_tables_in_both_languages() {
        assertThat(VocabularyPage.markdown())
                .contains(
                        "| `cycleMonths` | number | Development cycle in months.",
                        "### Threshold",
                        "`mentionedIn(text)`",
                        "`monthsSince(LocalDate)`",
                        "| `CURRENT` | `current` | current | 现行 |",
                        "[EditionStatus](#editionstatus)");
    }
}
