package org.plancheck.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records that become JSON say in which order, so that no library's default decides it. */
class JsonFieldOrderTest {

    private static final Path CLASSES = Path.of("target/classes");

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

    private static List<Class<?>> records() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/plancheck/report"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(JsonFieldOrderTest::type)
                    .filter(Class::isRecord)
                    .filter(type -> type.getPackageName().endsWith(".report.schema")
                            || type.isAnnotationPresent(JsonPropertyOrder.class))
                    .toList();
        }
    }

    private static Class<?> type(Path file) {
        String name = CLASSES.relativize(file).toString().replace(File.separatorChar, '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
