package org.plancheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options with boxes to tick, as a form writes them: {@code ☑强制性 □推荐性}. */
final class Boxes {

    private static final String TICKED = "☑☒■√✓✔✅▣◼⬛🗹●";
    private static final String EMPTY = "□☐▢◻⬜○❏❐";
    private static final Pattern BOX = Pattern.compile(
            "(?<ticked>[(\uFF08\\[]\\s*[√✓✔xXvV]\\s*[)\uFF09\\]]|\\|X\\||[" + TICKED + "])|(?<empty>[(\uFF08\\[]\\s+[)\uFF09\\]]|\\|_\\||[" + EMPTY + "])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s/、,\uFF0C;\uFF1B。|_]+|[\\s/、,\uFF0C;\uFF1B。:\uFF1A|_]+$");

    private Boxes() {
    }

    /** The options ticked; absent if the text has no boxes, or nothing but a tick. */
    static Optional<List<String>> ticked(String text) {
        String all = text.strip();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Boolean> ticks = new ArrayList<>();
        Matcher box = BOX.matcher(all);
        while (box.find()) {
            starts.add(box.start());
            ends.add(box.end());
            ticks.add(box.group("ticked") != null);
        }
        if (starts.isEmpty() || starts.size() == 1 && all.length() == ends.get(0) - starts.get(0)) {
            return Optional.empty();
        }
        boolean boxBehind = starts.get(0) > 0 && ends.get(ends.size() - 1) == all.length();
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (ticks.get(i)) {
                String option = boxBehind
                        ? all.substring(i == 0 ? 0 : ends.get(i - 1), starts.get(i))
                        : all.substring(ends.get(i), i + 1 < starts.size() ? starts.get(i + 1) : all.length());
                ticked.add(AROUND.matcher(option).replaceAll(""));
            }
        }
        return Optional.of(ticked);
    }
}
