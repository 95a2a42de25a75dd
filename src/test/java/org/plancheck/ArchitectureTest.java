package org.plancheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.FileNames;
import org.plancheck.text.Started;

/**
 * Data flows one way: intake and ruleset into assess, then to report; the command line stands on top. And nothing asks the
 * platform for a charset, locale or time zone, so that the same comes out on every machine.
 */
@AnalyzeClasses(packages = "org.plancheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    // spotless:off
    @ArchTest
    static final ArchRule imports_point_one_way = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("text").definedBy("org.plancheck.text..")
            .layer("yaml").definedBy("org.plancheck.yaml..")
            .layer("document").definedBy("org.plancheck.document..")
            .layer("proposal").definedBy("org.plancheck.proposal..")
            .layer("vocabulary").definedBy("org.plancheck.vocabulary..")
            .layer("submission").definedBy("org.plancheck.submission..")
            .layer("intake").definedBy("org.plancheck.intake..")
            .layer("template").definedBy("org.plancheck.template..")
            .layer("ruleset").definedBy("org.plancheck.ruleset..")
            .layer("assess").definedBy("org.plancheck.assess..")
            .layer("example").definedBy("org.plancheck.example..")
            .layer("report").definedBy("org.plancheck.report..")
            .layer("cli").definedBy("org.plancheck.cli..")
            .whereLayer("text").mayNotAccessAnyLayer()
            .whereLayer("yaml").mayOnlyAccessLayers("text")
            .whereLayer("document").mayOnlyAccessLayers("text", "yaml")
            .whereLayer("proposal").mayOnlyAccessLayers("text")
            .whereLayer("vocabulary").mayOnlyAccessLayers("text", "proposal")
            .whereLayer("submission").mayOnlyAccessLayers("text", "document", "proposal")
            .whereLayer("intake").mayOnlyAccessLayers("text", "yaml", "document", "proposal", "vocabulary", "submission")
            .whereLayer("template").mayOnlyAccessLayers("text", "document", "proposal", "vocabulary")
            .whereLayer("ruleset").mayOnlyAccessLayers("text", "yaml", "document", "proposal", "vocabulary")
            .whereLayer("assess").mayOnlyAccessLayers("text", "yaml", "document", "proposal", "vocabulary", "submission", "ruleset")
            .whereLayer("example").mayOnlyAccessLayers("text", "yaml", "document", "proposal", "vocabulary", "submission", "intake",
                    "ruleset", "assess")
            .whereLayer("report").mayOnlyAccessLayers("text", "document", "proposal", "vocabulary", "submission", "ruleset", "assess",
                    "example")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule rooms_do_not_import_each_other_in_circles = slices().matching("org.plancheck.(**)").should().beFreeOfCycles();

    /** The rooms below intake, ruleset and report that others may enter by one class only. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "org.plancheck.intake.docx", Set.of("DocxReader"),
            "org.plancheck.intake.xlsx", Set.of("XlsxReader"),
            "org.plancheck.intake.lines", Set.of("CsvReader", "JsonLinesReader"));

    @ArchTest
    static void a_format_is_read_through_one_door(JavaClasses classes) {
        DOORS.forEach((room, doors) -> noClasses().that().resideOutsideOfPackage(room)
                .should().dependOnClassesThat(resideInAPackage(room).and(describe("is no door of it",
                        type -> !doors.contains(outermost(type).getSimpleName()))))
                .because("a reader is entered through " + doors).check(classes));
    }

    @ArchTest
    static final ArchRule reading_files_is_known_to_the_command_line_and_the_examples_only = noClasses()
            .that().resideOutsideOfPackages("org.plancheck.intake..", "org.plancheck.cli..", "org.plancheck.example..")
            .should().dependOnClassesThat().resideInAPackage("org.plancheck.intake..");

    @ArchTest
    static final ArchRule exceptions_are_called_so = classes().that().areAssignableTo(Throwable.class)
            .should().haveSimpleNameEndingWith("Exception");

    /** Rooms that are read from top to bottom: few enough files to know them all. The vocabulary of proposals is a dictionary. */
    @ArchTest
    static void a_room_has_three_to_fifteen_files(JavaClasses classes) {
        assertThat(rooms(classes)).allSatisfy((room, files) -> assertThat(files).as("files of %s", room)
                .hasSizeBetween(ENTRANCES.contains(room) ? 1 : 3, room.equals("proposal") ? 150 : 15));
    }

    /** Rooms that hold no more than the way into the rooms below them. */
    private static final Set<String> ENTRANCES = Set.of("report");

    @ArchTest
    static void a_simple_name_means_one_thing(JavaClasses classes) {
        Map<String, List<String>> places = classes.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass() && !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
        places.values().removeIf(names -> names.size() == 1);
        assertThat(places).isEmpty();
    }

    /** The diagram in docs/architecture.md; run with -DupdateDocs to write it anew. */
    @ArchTest
    static void the_diagram_in_the_docs_shows_the_imports(JavaClasses classes) throws IOException {
        Path page = Path.of("docs/architecture.md");
        String text = Files.readString(page);
        Matcher diagram = DIAGRAM.matcher(text);
        assertThat(diagram.find()).as("the markers of the diagram").isTrue();
        String wanted = text.substring(0, diagram.start(1)) + diagram(classes) + text.substring(diagram.end(1));
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(page, wanted);
        }
        assertThat(Files.readString(page)).isEqualTo(wanted);
    }

    private static final Pattern DIAGRAM = Pattern.compile("(?s)<!-- imports:begin -->\\R(.*?)<!-- imports:end -->");

    private static String diagram(JavaClasses classes) {
        Map<String, Set<String>> imports = new TreeMap<>();
        Map<String, Set<String>> files = rooms(classes);
        for (JavaClass type : classes) {
            Set<String> to = imports.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(BASE)).map(ArchitectureTest::room)
                    .filter(room -> !room.equals(room(type))).forEach(to::add);
        }
        StringBuilder table = new StringBuilder("\n| Room | Files | Imports |\n|---|---:|---|\n");
        imports.forEach((room, to) -> table.append("| `").append(room).append("` | ").append(files.get(room).size()).append(" | ")
                .append(to.stream().map(name -> "`" + name + "`").collect(joining(" "))).append(" |\n"));
        return graph(imports) + table + "\n";
    }

    /** The rooms at the top and the arrows between them, without those that others already lead along. */
    private static String graph(Map<String, Set<String>> imports) {
        Map<String, Set<String>> top = new TreeMap<>();
        imports.forEach((room, to) -> to.stream().map(ArchitectureTest::first).filter(name -> !name.equals(first(room)))
                .forEach(name -> top.computeIfAbsent(first(room), any -> new TreeSet<>()).add(name)));
        StringBuilder graph = new StringBuilder("\n```mermaid\nflowchart TD\n");
        top.forEach((room, to) -> to.stream()
                .filter(name -> to.stream().filter(other -> !other.equals(name)).noneMatch(other -> reached(top, other).contains(name)))
                .forEach(name -> graph.append("    ").append(room).append(" --> ").append(name).append('\n')));
        return graph.append("```\n").toString();
    }

    private static Set<String> reached(Map<String, Set<String>> imports, String from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            imports.getOrDefault(next.pop(), Set.of()).stream().filter(reached::add).forEach(next::push);
        }
        return reached;
    }

    private static String first(String room) {
        return room.replaceFirst("\\..*", "");
    }

    private static Map<String, Set<String>> rooms(JavaClasses classes) {
        return classes.stream().filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().endsWith("Generated")) // made of a template, and nobody's to read
                .collect(groupingBy(ArchitectureTest::room, TreeMap::new,
                        mapping(type -> outermost(type).getSimpleName(), toCollection(TreeSet::new))));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(BASE.length());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static final String BASE = "org.plancheck.";
    // spotless:on

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
