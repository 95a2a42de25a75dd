package org.plancheck.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records that become JSON say in which order, so that no library's default decides it. */
class JsonFieldOrderTest {

    @ParameterizedTest
    @MethodSource("records")
    void every_field_has_its_place(Class<?> written) {
        List<String> fields = Arrays.stream(written.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(JsonFieldOrderTest::name)
                .toList();

        assertThat(written.getAnnotation(JsonPropertyOrder.class))
                .isNotNull()
                .satisfies(order -> assertThat(order.value()).containsExactlyInAnyOrderElementsOf(fields));
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.plancheck.report").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getPackageName().equals("org.plancheck.report.schema")
                                || type.isAnnotatedWith(JsonPropertyOrder.class))
                        .map(JavaClass::reflect);
    }
}
