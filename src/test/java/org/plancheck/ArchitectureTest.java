package org.plancheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;
import org.plancheck.text.FileNames;
import org.plancheck.text.Started;

/**
 * Data flows one way: intake and ruleset into assess, then to report; the command line stands on top. And nothing asks the
 * platform for a charset, locale or time zone, so that the same comes out on every machine.
 */
@AnalyzeClasses(packages = "org.plancheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule imports_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.plancheck.text..")
            .layer("yaml")
            .definedBy("org.plancheck.yaml..")
            .layer("proposal")
            .definedBy("org.plancheck.proposal..")
            .layer("intake")
            .definedBy("org.plancheck.intake..")
            .layer("ruleset")
            .definedBy("org.plancheck.ruleset..")
            .layer("assess")
            .definedBy("org.plancheck.assess..")
            .layer("report")
            .definedBy("org.plancheck.report..")
            .layer("cli")
            .definedBy("org.plancheck.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("yaml")
            .mayOnlyAccessLayers("text")
            .whereLayer("proposal")
            .mayOnlyAccessLayers("text")
            .whereLayer("intake")
            .mayOnlyAccessLayers("text", "yaml", "proposal")
            .whereLayer("ruleset")
            .mayOnlyAccessLayers("text", "yaml", "proposal")
            .whereLayer("assess")
            .mayOnlyAccessLayers("text", "proposal", "intake", "ruleset")
            .whereLayer("report")
            .mayOnlyAccessLayers("text", "proposal", "intake", "ruleset", "assess")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    /** Names of files are text in one place; elsewhere a path is neither made of text nor shown as text. */
    @ArchTest
    static final ArchRule file_names_go_by_their_bytes = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(FileNames.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Started.class.getName())
            .should()
            .callMethod(Path.class, "of", String.class, String[].class)
            .orShould()
            .callMethod(Path.class, "toString")
            .orShould()
            .callMethod(Path.class, "toFile")
            .orShould()
            .callMethod(Path.class, "toUri")
            .orShould()
            .callMethod(Path.class, "resolveSibling", String.class)
            .orShould()
            .callMethod(Path.class, "endsWith", String.class)
            .orShould()
            .callMethod(Path.class, "startsWith", String.class)
            .orShould()
            .callMethod(Paths.class, "get", String.class, String[].class)
            .orShould()
            .callMethodWhere(target(owner(assignableTo(File.class))))
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(File.class))))
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule no_charset_of_the_platform = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(String.class, byte[].class, int.class, int.class)
            .orShould()
            .callMethod(ByteArrayOutputStream.class, "toString")
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class, boolean.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class)
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(FileReader.class).or(assignableTo(FileWriter.class)))))
            .orShould()
            .callMethodWhere(target(name("defaultCharset")).and(originOwner(not(simpleName("RuleCompiler")))));

    @ArchTest
    static final ArchRule no_locale_of_the_platform = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
            .orShould()
            .callConstructor(MessageFormat.class, String.class)
            .orShould()
            .callMethod(MessageFormat.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(ResourceBundle.class, "getBundle", String.class)
            .orShould()
            .callConstructor(DecimalFormat.class, String.class)
            .orShould()
            .callConstructor(SimpleDateFormat.class, String.class)
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Collator.class).or(assignableTo(NumberFormat.class)))))
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule no_time_zone_of_the_platform = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Calendar.class))))
            .orShould()
            .callMethod(Calendar.class, "getInstance");
}
