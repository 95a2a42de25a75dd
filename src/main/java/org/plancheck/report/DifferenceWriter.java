package org.plancheck.report;

import java.io.IOException;
import java.util.List;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what changed between two reports, for a person or for a program. */
public final class DifferenceWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferenceWriter() {
    }

    /**
     * Writes a line for each finding that is resolved or new, and one that counts.
     *
     * @throws IOException if the output cannot be written
     */
    public static void text(Difference difference, Language language, Appendable out) throws IOException {
        lines("diff.resolved", "-", difference.resolved(), language, out);
        lines("diff.new", "+", difference.added(), language, out);
        out.append(Messages.text("diff.total", difference.resolved().size(), difference.added().size(),
                difference.unchanged().size()).in(language)).append('\n');
    }

    /**
     * Writes the three lists as JSON.
     *
     * @throws IOException if the output cannot be written
     */
    public static void json(Difference difference, Appendable out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        add(root.putArray("resolved"), difference.resolved());
        add(root.putArray("new"), difference.added());
        add(root.putArray("unchanged"), difference.unchanged());
        out.append(MAPPER.writeValueAsString(root).replace("\r\n", "\n")).append('\n');
    }

    private static void add(ArrayNode array, List<EarlierReport.Finding> findings) {
        findings.forEach(finding -> write(finding, array.addObject()));
    }

    static void write(EarlierReport.Finding finding, ObjectNode node) {
        node.put("proposal", finding.proposal())
                .put("rule", finding.rule())
                .put("kind", finding.kind())
                .put("level", finding.level())
                .put("pointer", finding.pointer())
                .put("message", finding.message())
                .put("fingerprint", finding.fingerprint());
    }

    static void lines(String title, String sign, List<EarlierReport.Finding> findings, Language language, Appendable out)
            throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append(Messages.text(title, findings.size()).in(language)).append('\n');
        for (EarlierReport.Finding finding : findings) {
            out.append(OneLine.of("  " + sign + " " + finding.proposal() + "  " + finding.rule() + "  " + finding.kind() + " "
                    + finding.level() + "  " + finding.pointer() + "  " + finding.message())).append('\n');
        }
        out.append('\n');
    }
}
