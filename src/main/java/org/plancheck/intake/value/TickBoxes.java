package org.plancheck.intake.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/**
 * Options with boxes to tick, as a form writes them: {@code ☑强制性 □推荐性}, {@code 12□ 18☑个月} or, where a person has put
 * a tick beside a printed option, {@code □强制性 □推荐性√}.
 */
public final class TickBoxes {

    /** A box or, if it is bare, a tick without one. */
    private record Mark(int start, int end, boolean ticked, boolean bare) {}

    private static final String BARE = "√✓✔✅";
    private static final String TICKED = "☑☒■▣◼⬛🗹●";
    private static final String EMPTY = "□☐▢◻⬜○❏❐";
    private static final Pattern MARK = Pattern.compile(
            "(?<bare>[" + BARE + "])|(?<ticked>[(\uFF08\\[]\\s*[√✓✔xXvV]\\s*[)\uFF09\\]]|\\|X\\||[" + TICKED + "])"
                    + "|(?<empty>[(\uFF08\\[]\\s+[)\uFF09\\]]|\\|_\\||[" + EMPTY + "])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String BETWEEN = "\\s/、,\uFF0C;\uFF1B。:\uFF1A|_×✗✘";
    private static final Pattern AROUND = Pattern.compile("^[" + BETWEEN + "]+|[" + BETWEEN + "]+$");
    private static final int NONE = -1;
    private static final int A_FEW_WORDS = 8;
    private static final int LONGEST_OPTION = 30;
    private static final Pattern SENTENCE = Pattern.compile("[。;\uFF1B]");
    private static final Pattern ENDS_WITH_COLON = Pattern.compile("(?s).*[:\uFF1A]\\s*");
    private static final Pattern YES_AND_MORE =
            Pattern.compile("(?s)(?<yes>\\p{IsHan}{1,4}|(?i:yes))(?:\\s+|(?=[A-Z\\d]))(?<more>\\S.*)");
    private static final Pattern MORE = Pattern.compile("[:\uFF1A,\uFF0C;\uFF1B(\uFF08]");
    private static final Pattern APART = Pattern.compile("[" + BETWEEN + "]");
    private static final List<Pattern> BETWEEN_OPTIONS =
            List.of(Pattern.compile("[\\s、,\uFF0C;\uFF1B]+"), Pattern.compile("[\\s、,\uFF0C;\uFF1B/]+"));

    private static final String NO_BOX = "[^√✓✔✅☑☒■▣◼⬛🗹●□☐▢◻⬜○❏❐]";
    /** An option that is printed last, and what a person wrote behind all of them. */
    private static final Pattern BEHIND_OPTIONS =
            Pattern.compile("(?s).*[□☐▢◻⬜○❏❐]\\s*([^\\s,\uFF0C;\uFF1B、:\uFF1A(\uFF08]{1,10})"
                    + "[\\s,\uFF0C;\uFF1B、:\uFF1A(\uFF08]++(" + NO_BOX + "*\\d" + NO_BOX + "*)");

    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*[)\uFF09]\\s*$");

    private final String text;
    private final Predicate<String> known;
    private final Place position;
    private final List<Mark> marks = new ArrayList<>();

    private TickBoxes(Cell cell, Predicate<String> known) {
        this.text = cell.text().strip();
        this.known = known;
        this.position = cell.position();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            marks.add(new Mark(mark.start(), mark.end(), mark.group("empty") == null, mark.group("bare") != null));
        }
    }

    /** Whether a text has boxes to tick; one pair of brackets with nothing in it may be anything. */
    public static boolean in(String text) {
        Matcher mark = MARK.matcher(text);
        int brackets = 0;
        while (mark.find()) {
            boolean pair = mark.group("empty") != null && mark.end() - mark.start() > 1;
            if (mark.group("bare") == null && (!pair || ++brackets > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether boxes answer yes or no, perhaps with more behind it. */
    public static boolean answer(Cell cell) {
        try {
            List<String> ticked =
                    in(cell.text()) ? ticked(cell, TickBoxes::yesOrNo).orElse(List.of()) : List.of();
            return ticked.size() == 1 && yesOrNo(MORE.split(ticked.get(0))[0]);
        } catch (InputException e) {
            return false;
        }
    }

    private static boolean yesOrNo(String option) {
        return ValueWords.KNOWN.meaning(Boolean.class, option).isPresent();
    }

    /**
     * The options ticked; absent if the text has no boxes, nothing but a tick, or more to say than what is ticked.
     *
     * @param known whether a text is one of the options that the field has
     * @throws InputException if it cannot be decided which option a tick belongs to
     */
    static Optional<List<String>> ticked(Cell cell, Predicate<String> known) throws InputException {
        TickBoxes boxes = new TickBoxes(cell, known);
        if (boxes.marks.isEmpty()
                || boxes.marks.size() == 1
                        && option(boxes.text, 0, boxes.marks.get(0).start()).isEmpty()
                        && option(boxes.text, boxes.marks.get(0).end(), boxes.text.length())
                                .isEmpty()) {
            return Optional.empty();
        }
        return boxes.marks.stream().anyMatch(Mark::ticked)
                ? boxes.ticked()
                        .map(ticked -> ticked.stream()
                                .map(option -> known.test(option) ? option : yesAndMore(option))
                                .toList())
                : Optional.of(List.of());
    }

    /** Whether a text is options of which none is ticked; a list of sentences with boxes for bullets is none. */
    public static boolean unanswered(String text) {
        String all = text.strip();
        Matcher mark = MARK.matcher(all);
        boolean atAnEnd = false;
        while (mark.find()) {
            if (mark.group("empty") == null) {
                return false;
            }
            atAnEnd |= mark.start() == 0 || mark.end() == all.length();
        }
        return atAnEnd
                && Stream.of(MARK.split(all))
                        .noneMatch(option -> SENTENCE.matcher(option).find() || option.length() > LONGEST_OPTION);
    }

    private Optional<List<String>> ticked() throws InputException {
        Optional<Boolean> behind = behind(marks);
        if (behind.isEmpty()) {
            return Optional.of(besideBoxes());
        }
        boolean printed = marks.stream().anyMatch(mark -> !mark.ticked());
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).ticked()) {
                String option = option(marks, i, behind.get());
                ticked.add(printed ? option : single(option, behind.get()));
            }
        }
        return saysMore(behind.get(), ticked) ? Optional.empty() : Optional.of(ticked);
    }

    /** Whether there is more than a unit or a few words besides the options, so that the text must be taken as a whole. */
    private boolean saysMore(boolean behind, List<String> ticked) {
        String beyond = beyond(behind);
        return !beyond.isEmpty()
                && options(beyond).isEmpty()
                && !isLabel(behind)
                && (beyond.length() > A_FEW_WORDS || !ticked.stream().allMatch(known));
    }

    /** What belongs to no box. */
    private String beyond(boolean behind) {
        return behind
                ? option(text, marks.get(marks.size() - 1).end(), text.length())
                : option(text, 0, marks.get(0).start());
    }

    private boolean isLabel(boolean behind) {
        return !behind
                && ENDS_WITH_COLON
                        .matcher(text.substring(0, marks.get(0).start()))
                        .matches();
    }

    /** Ticks that were put beside printed boxes: each belongs to the option whose box or text it touches. */
    private List<String> besideBoxes() throws InputException {
        List<Mark> boxes = marks.stream().filter(mark -> !mark.bare()).toList();
        boolean behind = behind(boxes).orElseThrow(this::undecided);
        Set<String> ticked = new LinkedHashSet<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).ticked()) {
                ticked.add(option(boxes, i, behind));
            }
        }
        for (Mark tick : marks.stream().filter(Mark::bare).toList()) {
            boolean left = touches(tick.start() - 1);
            boolean right = touches(tick.end());
            Set<Integer> options = new HashSet<>();
            if (left || !right) {
                nearest(tick.start() - 1, -1).ifPresent(place -> options.add(optionAt(boxes, place, behind)));
            }
            if (right || !left) {
                nearest(tick.end(), 1).ifPresent(place -> options.add(optionAt(boxes, place, behind)));
            }
            if (options.size() != 1 || options.contains(NONE)) {
                throw undecided();
            }
            String option = option(boxes, options.iterator().next(), behind);
            ticked.add(options(option).size() > 1 ? ofSeveral(tick, boxes, left && !right) : option);
        }
        return List.copyOf(ticked);
    }

    /** Of several options that stand together, as where a tick was put instead of a box, the one that the tick touches. */
    private String ofSeveral(Mark tick, List<Mark> boxes, boolean left) throws InputException {
        int from = boxes.stream()
                .mapToInt(Mark::end)
                .filter(end -> end <= tick.start())
                .max()
                .orElse(0);
        int to = boxes.stream()
                .mapToInt(Mark::start)
                .filter(start -> start >= tick.end())
                .min()
                .orElse(text.length());
        List<String> options = left ? options(option(text, from, tick.start())) : options(option(text, tick.end(), to));
        if (options.isEmpty()) {
            throw undecided();
        }
        return options.get(left ? options.size() - 1 : 0);
    }

    /** Whether the marks stand behind their options; absent if that cannot be said, or none could be on either side. */
    private Optional<Boolean> behind(List<Mark> of) {
        boolean before = possible(of, false);
        boolean behind = possible(of, true);
        if (before && behind) {
            long left = of.stream()
                    .filter(mark -> touches(mark.start() - 1) && !touches(mark.end()))
                    .count();
            long right = of.stream()
                    .filter(mark -> !touches(mark.start() - 1) && touches(mark.end()))
                    .count();
            if (left > 0 == right > 0) {
                behind = allKnown(of, true);
                before = allKnown(of, false);
            } else {
                behind = left > 0;
                before = right > 0;
            }
        }
        return before == behind ? Optional.empty() : Optional.of(behind);
    }

    private boolean possible(List<Mark> of, boolean behind) {
        for (int i = 0; i < of.size(); i++) {
            boolean left = touches(of.get(i).start() - 1);
            boolean right = touches(of.get(i).end());
            if (option(of, i, behind).isEmpty() || of.get(i).bare() && left != right && left != behind) {
                return false;
            }
        }
        return !of.isEmpty();
    }

    private boolean allKnown(List<Mark> of, boolean behind) {
        for (int i = 0; i < of.size(); i++) {
            if (!known.test(option(of, i, behind))) {
                return false;
            }
        }
        return true;
    }

    /** Of options that have no boxes of their own, the one at the tick. */
    private String single(String option, boolean behind) throws InputException {
        String beyond = beyond(behind);
        if (marks.stream().allMatch(Mark::bare)
                && !beyond.isEmpty()
                && !isLabel(behind)
                && options(beyond).isEmpty()) {
            throw undecided();
        }
        List<String> options = options(option);
        return options.isEmpty() ? option : options.get(behind ? options.size() - 1 : 0);
    }

    /** The options that a text is made up of; none if it says anything else. */
    private List<String> options(String all) {
        if (known.test(all)) {
            return List.of(all);
        }
        return BETWEEN_OPTIONS.stream()
                .map(between -> Stream.of(between.split(all))
                        .map(one -> AROUND.matcher(one).replaceAll(""))
                        .toList())
                .filter(options -> options.stream().allMatch(known))
                .findFirst()
                .orElse(List.of());
    }

    private String option(List<Mark> of, int i, boolean behind) {
        int from = behind ? i == 0 ? 0 : of.get(i - 1).end() : of.get(i).end();
        int to = behind ? of.get(i).start() : i + 1 < of.size() ? of.get(i + 1).start() : text.length();
        return option(text, from, to);
    }

    /** Sets a yes apart from what stands behind it, as with {@code 是 T/CAS 1-2020}, the way that people do who write a colon. */
    private static String yesAndMore(String option) {
        Matcher yes = YES_AND_MORE.matcher(option);
        return yes.matches()
                        && ValueWords.KNOWN
                                .meaning(Boolean.class, yes.group("yes"))
                                .filter("true"::equals)
                                .isPresent()
                ? yes.group("yes") + "\uFF1A" + yes.group("more")
                : option;
    }

    private static String option(String text, int from, int to) {
        String option = text.substring(from, to).replaceAll("[" + BARE + "]", " ");
        return AROUND.matcher(option).replaceAll("");
    }

    /** The option, with its box, that a place belongs to. */
    private static int optionAt(List<Mark> boxes, int place, boolean behind) {
        for (int i = 0; i < boxes.size(); i++) {
            int from =
                    behind ? i == 0 ? 0 : boxes.get(i - 1).end() : boxes.get(i).start();
            int to = behind
                    ? boxes.get(i).end()
                    : i + 1 < boxes.size() ? boxes.get(i + 1).start() : Integer.MAX_VALUE;
            if (place >= from && place < to) {
                return i;
            }
        }
        return NONE;
    }

    /** The nearest place from here on where something stands. */
    private Optional<Integer> nearest(int from, int step) {
        int place = from;
        while (place >= 0 && place < text.length() && !touches(place)) {
            place += step;
        }
        return touches(place) ? Optional.of(place) : Optional.empty();
    }

    private boolean touches(int place) {
        return place >= 0
                && place < text.length()
                && !APART.matcher(text.substring(place, place + 1)).matches();
    }

    private InputException undecided() {
        return new InputException(Messages.text("cell.undecided-tick", OneLine.quoted(text)), position);
    }

    /** What is written behind all options, which belongs to the one that is ticked; empty if there is no number in it. */
    static String behindOptions(Cell cell, Predicate<String> option, String ticked) {
        Matcher behind = BEHIND_OPTIONS.matcher(cell.text());
        boolean left = behind.matches() && option.test(behind.group(1)) && !ticked.contains(behind.group(2));
        return left ? "\uFF0C" + BRACKET_AT_END.matcher(behind.group(2)).replaceFirst("") : "";
    }
}
