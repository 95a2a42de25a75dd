package org.plancheck;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: intake and ruleset into assess, then to report; the command line stands on top. */
@AnalyzeClasses(packages = "org.plancheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule imports_point_one_way = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("text").definedBy("org.plancheck.text..")
            .layer("yaml").definedBy("org.plancheck.yaml..")
            .layer("proposal").definedBy("org.plancheck.proposal..")
            .layer("intake").definedBy("org.plancheck.intake..")
            .layer("ruleset").definedBy("org.plancheck.ruleset..")
            .layer("assess").definedBy("org.plancheck.assess..")
            .layer("report").definedBy("org.plancheck.report..")
            .layer("cli").definedBy("org.plancheck.cli..")
            .whereLayer("text").mayNotAccessAnyLayer()
            .whereLayer("yaml").mayOnlyAccessLayers("text")
            .whereLayer("proposal").mayOnlyAccessLayers("text")
            .whereLayer("intake").mayOnlyAccessLayers("text", "yaml", "proposal")
            .whereLayer("ruleset").mayOnlyAccessLayers("text", "yaml", "proposal")
            .whereLayer("assess").mayOnlyAccessLayers("text", "proposal", "intake", "ruleset")
            .whereLayer("report").mayOnlyAccessLayers("text", "proposal", "intake", "ruleset", "assess")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer();
}
