package org.plancheck.report.rules;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.text.BilingualText;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Terms;
import org.plancheck.vocabulary.Vocabulary;

/** The vocabulary of rules as a page, made from what the records say of themselves. */
public final class VocabularyPage {

    private static final String PACKAGE = Proposal.class.getPackageName();

    private final StringBuilder page = new StringBuilder();

    private VocabularyPage() {}

    /** The page, in Markdown. */
    public static String markdown() {
        VocabularyPage made = new VocabularyPage();
        made.write();
        return made.page.toString();
    }

    private void write() {
        page.append("""
                # The vocabulary of rules

                Made by `plancheck rules vocabulary`; not edited by hand. A rule matches facts by their type and reads their fields.
                A field that the proposal does not state is `null`; an empty list states that there is none.
                本页由 `plancheck rules vocabulary` 生成，请勿手工修改。未填写的字段为 `null`，空列表表示填写为没有。

                ## A proposal 项目建议

                The proposal and every section within it, at any depth, are facts of their own.
                """);
        Set<Class<?>> codes = new LinkedHashSet<>(Set.of(Track.class));
        for (SectionType section : Vocabulary.sections()) {
            section(section.type());
            section.fields().stream()
                    .filter(field -> !field.codes().isEmpty())
                    .forEach(field -> codes.add(field.type()));
        }
        page.append("\n## The day 基准日\n\nRules that depend on time read the as-of date, never the clock.\n");
        section(AsOf.class);
        heading(
                StatedDate.class.getSimpleName(),
                new BilingualText("a date as stated: a year, a month or a day", "填写的日期：年、年月或者年月日"));
        fields(StatedDate.class);
        page.append("\n## Tables 表\n\nEvery row of the tables beside the rules is a fact.\n");
        Tables.rowTypes().forEach(this::section);
        page.append("\n## Values 取值\n\nA rule writes `Type.NAME`; a proposal file writes the code.\n");
        codes.stream().sorted(Comparator.comparing(Class::getSimpleName)).forEach(this::code);
    }

    private void section(Class<?> type) {
        heading(type.getSimpleName(), Terms.name(type));
        fields(type);
    }

    private void heading(String name, BilingualText text) {
        page.append("\n### ")
                .append(name)
                .append("\n\n")
                .append(text.en())
                .append(" · ")
                .append(text.zh())
                .append("\n");
    }

    private void fields(Class<?> type) {
        page.append("\n| field | type | English | 中文 |\n|---|---|---|---|\n");
        for (FieldType field : SectionType.of(type).fields()) {
            row("`" + field.name() + "`", shown(field.declaredType()), field.explanation());
        }
        Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Term.class) && !isAccessor(type, method))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> row(
                        "`" + method.getName()
                                + Arrays.stream(method.getGenericParameterTypes())
                                        .map(VocabularyPage::shown)
                                        .collect(Collectors.joining(", ", "(", ")"))
                                + "`",
                        shown(method.getGenericReturnType()),
                        Terms.explanation(method)));
    }

    /** The compiler copies a component's annotations to its accessor. */
    private static boolean isAccessor(Class<?> type, Method method) {
        return SectionType.of(type).fields().stream().anyMatch(field -> field.isReadBy(method));
    }

    private void code(Class<?> type) {
        page.append("\n### ")
                .append(type.getSimpleName())
                .append("\n\n| name | code | English | 中文 |\n|---|---|---|---|\n");
        for (Coded coded : FieldType.codes(type)) {
            BilingualText name = Terms.name(coded);
            page.append("| `")
                    .append(coded.name())
                    .append("` | `")
                    .append(coded.code())
                    .append("` | ")
                    .append(name.en())
                    .append(" | ")
                    .append(name.zh())
                    .append(" |\n");
        }
    }

    private void row(String name, String type, BilingualText explanation) {
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(type)
                .append(" | ")
                .append(explanation.en())
                .append(" | ")
                .append(explanation.zh())
                .append(" |\n");
    }

    private static String shown(Type type) {
        if (type instanceof ParameterizedType list) {
            String elements = list.getActualTypeArguments()[0].getTypeName();
            return "list of " + simple(elements.replace("? extends ", ""));
        }
        return simple(type.getTypeName());
    }

    private static String simple(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return switch (name) {
            case "String" -> "text";
            case "BilingualText" -> "text in both languages";
            case "Integer", "int" -> "number";
            case "Boolean", "boolean" -> "true or false";
            default ->
                type.startsWith(PACKAGE + ".") && !name.equals("Coded")
                        ? "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")"
                        : name;
        };
    }
}
