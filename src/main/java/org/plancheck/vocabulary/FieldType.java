package org.plancheck.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.proposal.AskedOf;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.NeverAbsent;
import org.plancheck.proposal.PutsOnTrack;
import org.plancheck.proposal.Range;
import org.plancheck.proposal.SingleLine;
import org.plancheck.proposal.Stamped;
import org.plancheck.proposal.Track;
import org.plancheck.proposal.Written;
import org.plancheck.proposal.WrittenForm;
import org.plancheck.text.BilingualText;

/** A field of a section, with everything that the record says of it in its type and its annotations. */
public final class FieldType {

    private final RecordComponent component;
    private final boolean list;
    private final Class<?> type;
    private final Optional<Range> range;
    private final Optional<WrittenForm> writtenForm;
    private final Optional<PutsOnTrack> track;

    FieldType(RecordComponent component) {
        this.component = component;
        list = component.getType() == List.class;
        type = list
                ? raw(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                : component.getType();
        range = Optional.ofNullable(component.getAnnotation(Range.class));
        writtenForm =
                Optional.ofNullable(component.getAnnotation(Written.class)).map(Written::value);
        track = Optional.ofNullable(component.getAnnotation(PutsOnTrack.class));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    public String name() {
        return component.getName();
    }

    /** The section that declares it. */
    public SectionType owner() {
        return SectionType.of(component.getDeclaringRecord());
    }

    /** The type of its values; of a list, of the elements. */
    public Class<?> type() {
        return type;
    }

    /** The type as the record declares it, for instance {@code List<String>}. */
    public Type declaredType() {
        return component.getGenericType();
    }

    /** Whether it holds several values. */
    public boolean isList() {
        return list;
    }

    /** Whether its values have fields of their own. */
    public boolean hasSections() {
        return SectionType.is(type);
    }

    /** Whether it is one section, so that the fields within have one path. */
    public boolean isSection() {
        return !list && hasSections();
    }

    /**
     * What its values declare.
     *
     * @throws IllegalArgumentException if they have no fields of their own
     */
    public SectionType section() {
        return SectionType.of(type);
    }

    /** The codes that its values are taken from; none if they are no codes. */
    public List<Coded> codes() {
        return codes(type);
    }

    /** The codes of a type; none if it has no codes. */
    public static List<Coded> codes(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(Coded.class::cast).toList()
                : List.of();
    }

    /** What it is called in both languages. */
    public BilingualText label() {
        return Terms.name(component);
    }

    /** The sentence that explains it; empty if there is none. */
    public BilingualText help() {
        return Terms.help(component);
    }

    /** What it is called, with the sentence that explains it. */
    public BilingualText explanation() {
        return Terms.explanation(component);
    }

    /** Whether a proposal may leave it out. */
    public boolean mayBeAbsent() {
        return !component.isAnnotationPresent(NeverAbsent.class);
    }

    /** The range of its numbers. */
    public Optional<Range> range() {
        return range;
    }

    /** What its numbers count. */
    public Range.Unit unit() {
        return range.map(Range::unit).orElse(Range.Unit.NONE);
    }

    /** The one form that its texts are brought to. */
    public Optional<WrittenForm> writtenForm() {
        return writtenForm;
    }

    /** Whether its texts have one line; every other text may be long and have lines that look like labels. */
    public boolean isSingleLine() {
        return component.isAnnotationPresent(SingleLine.class);
    }

    /** Whether forms ask for a stamp behind it. */
    public boolean isStamped() {
        return component.isAnnotationPresent(Stamped.class);
    }

    /** The track that a proposal is on if it states this section. */
    public Optional<Track> track() {
        return track.map(PutsOnTrack::value);
    }

    /** Whether every yes-or-no question about this section of a track asks the same. */
    public boolean isAskedInOneQuestion() {
        return track.filter(PutsOnTrack::oneQuestion).isPresent();
    }

    /** Whether the form for a track asks for it. */
    public boolean isAskedOf(Track form) {
        AskedOf asked = component.getAnnotation(AskedOf.class);
        return asked == null
                || Set.of(asked.nature()).contains(Vocabulary.nature(form))
                        && (asked.track().length == 0 || Set.of(asked.track()).contains(form))
                        && !Set.of(asked.except()).contains(form);
    }

    /** Whether a method is what reads it. */
    public boolean isReadBy(Method method) {
        return component.getAccessor().equals(method);
    }

    /**
     * What a section states in it; null where it states nothing.
     *
     * @throws IllegalArgumentException if the section has no such field
     */
    public Object in(Object section) {
        try {
            return component.getAccessor().invoke(section);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is written behind its section, for instance {@code Supervision.authority}. */
    @Override
    public String toString() {
        return component.getDeclaringRecord().getSimpleName() + "." + name();
    }
}
