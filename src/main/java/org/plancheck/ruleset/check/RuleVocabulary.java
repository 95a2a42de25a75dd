package org.plancheck.ruleset.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.NeverAbsent;
import org.plancheck.proposal.Proposal;
import org.plancheck.vocabulary.SectionType;

/**
 * The names that rules can use: the sections and codes of a proposal, the as-of date, and the rows of the tables.
 */
public final class RuleVocabulary {

    /** The type of a value in a rule; where {@code raw} is {@code Object}, nothing is known of it. */
    record ValueType(Class<?> raw, Class<?> element) {

        static final ValueType UNKNOWN = new ValueType(Object.class, Object.class);

        /** A variable that only some alternatives bind, or that they bind to different kinds of fact. */
        static final ValueType SOMETIMES = new ValueType(Object.class, Void.class);

        static ValueType of(Class<?> type) {
            return new ValueType(boxed(type), Object.class);
        }

        boolean known() {
            return raw != Object.class;
        }

        private static Class<?> boxed(Class<?> type) {
            return type == int.class
                    ? Integer.class
                    : type == boolean.class
                            ? Boolean.class
                            : type == long.class ? Long.class : type == double.class ? Double.class : type;
        }
    }

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Map<String, Class<?>> facts = new TreeMap<>();
    private final Map<String, Map<String, List<String>>> keys;

    /**
     * @param rowTypes the kinds of the rows that rules can match
     * @param keys     what the rows of each kind are called, by kind and by the field that calls them
     */
    public RuleVocabulary(Collection<Class<?>> rowTypes, Map<String, Map<String, List<String>>> keys) {
        this.keys = keys;
        reach(Proposal.class);
        types.put("Coded", Coded.class);
        types.values().stream().filter(SectionType::is).forEach(t -> facts.put(t.getSimpleName(), t));
        for (Class<?> row : rowTypes) {
            reach(row);
            facts.put(row.getSimpleName(), row);
        }
        reach(AsOf.class);
        facts.put("AsOf", AsOf.class);
    }

    /** The names of the kinds of value that a proposal states by a code. */
    public static List<String> kindsOfValue() {
        return new RuleVocabulary(List.of(), Map.of())
                .types.values().stream()
                        .filter(Class::isEnum)
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** The type of the given name, if the vocabulary or Java's own has it. */
    public Optional<Class<?>> type(String name) {
        Class<?> known = types.get(name);
        return known != null ? Optional.of(known) : javaType(name);
    }

    /** The names of all types, for a hint. */
    Collection<String> typeNames() {
        return types.keySet();
    }

    /** Whether facts of this type are there to be matched. */
    public boolean isFact(Class<?> type) {
        return type.isInterface() || type == Object.class || facts.containsValue(type);
    }

    /** Whether it is a section of the proposal, at which a rule can report. */
    boolean isSection(Class<?> type) {
        return isFact(type) && type.getPackage() == Proposal.class.getPackage() && type != AsOf.class;
    }

    Collection<String> factNames() {
        return facts.keySet();
    }

    /** What the rows of a type are called by the given field; nothing if that is no name of a row. */
    public Optional<List<String>> keys(Class<?> type, String field) {
        return Optional.ofNullable(keys.get(type.getSimpleName())).map(fields -> fields.get(field));
    }

    /** The ids that a field of a proposal takes from a table; nothing if it takes none, or the table could not be read. */
    Optional<List<String>> idsOf(String field) {
        return Optional.ofNullable(
                        switch (field) {
                            case "keyAreas" -> keys.get("KeyArea");
                            case "topics" -> keys.get("Topic");
                            case "mandatoryFields" -> keys.get("MandatoryField");
                            default -> null;
                        })
                .map(ids -> ids.get("id"));
    }

    /** The type of a field: a record's component, or what a method without arguments gives. */
    static Optional<ValueType> field(ValueType of, String name) {
        String capital = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return Arrays.stream(of.raw().getMethods())
                .filter(m -> m.getParameterCount() == 0
                        && !Modifier.isStatic(m.getModifiers())
                        && m.getReturnType() != void.class)
                .filter(m -> m.getName().equals(name)
                        || m.getName().equals("get" + capital)
                        || m.getName().equals("is" + capital))
                .findFirst()
                .map(RuleVocabulary::typeOf);
    }

    /** The type that a method gives, if there is one with so many arguments. */
    static Optional<ValueType> method(ValueType of, String name, int arguments) {
        return Arrays.stream(of.raw().getMethods())
                .filter(m -> m.getName().equals(name) && (m.getParameterCount() == arguments || m.isVarArgs()))
                .findFirst()
                .map(RuleVocabulary::typeOf);
    }

    /**
     * Whether what a type gives by the name, as a field or a method, may be absent: whatever a section of a proposal states,
     * unless it says otherwise. Rows of tables, dates and lists are whole.
     */
    static boolean mayBeAbsent(Class<?> of, String name, int arguments) {
        return SectionPaths.isSection(of)
                && Arrays.stream(of.getMethods())
                        .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments)
                        .anyMatch(m -> !m.getReturnType().isPrimitive() && !m.isAnnotationPresent(NeverAbsent.class));
    }

    /** The fields of a type, for a hint. */
    static Collection<String> fieldNames(Class<?> type) {
        Collection<String> names = new TreeSet<>();
        if (type.isRecord()) {
            names.addAll(SectionType.of(type).fieldNames());
        }
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())) {
                names.add(method.getName());
            }
        }
        names.removeAll(List.of(
                "hashCode", "toString", "iterator", "stream", "parallelStream", "spliterator", "clear", "toArray"));
        return names;
    }

    /** The methods of a type, for a hint. */
    static Collection<String> methodNames(Class<?> type) {
        Collection<String> names = new TreeSet<>();
        Arrays.stream(type.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .forEach(names::add);
        return names;
    }

    static List<String> constants(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }

    private static ValueType typeOf(Method method) {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1) {
            return new ValueType(method.getReturnType(), raw(generic.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain ? ValueType.of(plain) : ValueType.UNKNOWN;
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic
                        ? (Class<?>) generic.getRawType()
                        : type instanceof WildcardType wild ? raw(wild.getUpperBounds()[0]) : Object.class;
    }

    private void reach(Class<?> type) {
        if (!type.getName().startsWith("org.plancheck.") || types.putIfAbsent(type.getSimpleName(), type) != null) {
            return;
        }
        if (type.isRecord()) {
            SectionType.of(type).fields().forEach(field -> reach(field.type()));
        }
    }

    private static Optional<Class<?>> javaType(String name) {
        List<String> places = name.contains(".") ? List.of("") : List.of("java.lang.", "java.util.", "java.time.");
        for (String place : places) {
            try {
                return Optional.of(Class.forName(place + name, false, RuleVocabulary.class.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                // then it is in another of the packages, or nowhere
            }
        }
        return Optional.empty();
    }
}
