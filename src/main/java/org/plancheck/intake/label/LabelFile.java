package org.plancheck.intake.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What labels.yaml says: how forms name fields and people write values. The comments there explain each list.
 *
 * @param fields   labels by the path of their field
 * @param alone    the paths of fields whose names are labels by themselves
 * @param former   earlier names by the path of their field
 * @param kept     labels that no field is for
 * @param below    short labels by the path of their field
 * @param captions headings that say nothing of what stands below them
 * @param vague    labels that take their meaning from the heading above them
 * @param footer   what begins a line below a table
 * @param serial   labels of a running number
 * @param plain    the field that a plain text fills, by its section
 * @param values   words by their code, by the type of the value
 * @param options  what forms offer to tick, by the type of the value
 * @param none     words for a stated absence
 * @param silence  words that state nothing
 * @param doubt    words that may negate the value before them
 */
record LabelFile(
        Map<String, List<String>> fields,
        List<String> alone,
        Map<String, List<String>> former,
        List<String> kept,
        Map<String, List<String>> below,
        List<String> captions,
        List<String> vague,
        List<String> footer,
        List<String> serial,
        Map<String, String> plain,
        Map<String, Map<String, List<String>>> values,
        Map<String, List<String>> options,
        List<String> none,
        List<String> silence,
        List<String> doubt) {

    private static final String RESOURCE = "/org/plancheck/labels.yaml";

    /** The file as shipped. */
    static final LabelFile SHIPPED = shipped();

    private static LabelFile shipped() {
        try (InputStream in = LabelFile.class.getResourceAsStream(RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads such a file; a key that is none of these, or is missing, is a mistake in it. */
    static LabelFile read(InputStream yaml) {
        return YAMLMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build()
                .readValue(yaml, LabelFile.class);
    }
}
