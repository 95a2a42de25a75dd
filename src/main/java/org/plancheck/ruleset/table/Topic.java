package org.plancheck.ruleset.table;

import java.util.List;
import java.util.Locale;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;

/** A digital topic that the Plan names (T1 to T5): a row of {@code taxonomy.yaml}. */
@Term(en = "Topic", zh = "专题")
public record Topic(
        @Term(en = "Id", zh = "编号") String id,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh,
        @Term(en = "Search terms", zh = "检索词") List<String> terms)
        implements Labelled {

    public Topic {
        terms = List.copyOf(terms);
    }

    /** Whether the text uses one of the search terms; a term in Latin letters must stand as a word of its own. */
    @Term(en = "The text speaks of this topic", zh = "文本涉及本专题")
    public boolean mentionedIn(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return terms.stream().anyMatch(term -> occurs(term.toLowerCase(Locale.ROOT), sought));
    }

    @Override
    public BilingualText label() {
        return new BilingualText(id + " " + en, id + " " + zh);
    }

    private static boolean occurs(String term, String text) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            boolean startsWord = at == 0 || !(latin(text.charAt(at - 1)) && latin(text.charAt(at)));
            boolean endsWord = end == text.length() || !(latin(text.charAt(end - 1)) && latin(text.charAt(end)));
            if (startsWord && endsWord) {
                return true;
            }
        }
        return false;
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
