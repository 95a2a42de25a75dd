package org.plancheck.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.proposal.Degree;

/**
 * What one text says of the adoption of international standards: {@code ISO 1:2020，IDT}, {@code 等同采用ISO 1:2020}.
 *
 * @param numbers the standards
 * @param degree  the degree as it is written; empty if there is none
 */
public record AdoptionText(List<String> numbers, String degree) {

    private static final Pattern BETWEEN = Pattern.compile("[\\n,\uFF0C;\uFF1B、()\uFF08\uFF09]+");
    private static final Pattern NUMBER = Pattern.compile("(?<before>[^A-Z]{0,10}|(?:IDT|MOD|NEQ)\\s+)"
            + "(?<number>(?:ISO|IEC|ITU)[A-Z/. -]{0,20}\\d[A-Z\\d/.:\uFF1A\\s\u2013\u2014-]{0,40})");

    public AdoptionText {
        numbers = List.copyOf(numbers);
    }

    /** Absent if the text says anything else; that ISO is chosen is said again by a number. */
    public static Optional<AdoptionText> of(String text) {
        FieldPath section = LabelIndex.KNOWN.of("internationalAdoption").orElseThrow();
        boolean choice = false;
        List<String> numbers = new ArrayList<>();
        List<String> degrees = new ArrayList<>();
        for (String part : Stream.of(BETWEEN.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> TrackAnswer.unlabelled(section, part))
                .toList()) {
            if (TrackAnswer.isChoice(part)) {
                choice = true;
                continue;
            }
            Matcher number = NUMBER.matcher(part);
            if (number.matches()) {
                numbers.add(number.group("number").strip());
                part = number.group("before").strip();
            }
            if (!part.isEmpty()) {
                Optional<String> degree = ValueWords.KNOWN.meaning(Degree.class, part);
                if (degree.isEmpty() || !degrees.isEmpty() && !degrees.contains(degree.get())) {
                    return Optional.empty();
                }
                degrees.add(degree.get());
            }
        }
        return numbers.isEmpty() && (choice || degrees.isEmpty())
                ? Optional.empty()
                : Optional.of(new AdoptionText(numbers, degrees.isEmpty() ? "" : degrees.get(0)));
    }
}
