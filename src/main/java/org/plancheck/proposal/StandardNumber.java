package org.plancheck.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.text.Typing;

/**
 * The number of a standard, read as its publisher prints it. Publishers are ISO, IEC (with CISPR) and ITU, with those they
 * publish together with, and in China the national, industry, local and association standards. Several numbers of one text
 * ({@code ISO/IEC 9594-8:2020 | ITU-T X.509}, {@code GB/T 22080-2016/ISO/IEC 27001:2013}) are read as one standard.
 */
public final class StandardNumber {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String STAGE = "PWI|NP|AWI|WD|CD|CDV|DIS|FDIS|PRF";
    private static final String KIND =
            "TS|TR|PAS|ISP|SRD|TTA|DATA|R|OTR|Guide|GUIDE|DTS|DTR|DPAS|DGuide|DGUIDE|FDTS|FDTR|DISP";
    private static final String SUPPLEMENT =
            "(?:(?:AWI|WD|CD|PWI|NP|PRF) (?:Amd|AMD|Cor|COR)|Amd|AMD|Cor|COR|Add|ADD|Suppl|Ext"
                    + "|DAM|FDAM|DAmd|FDAmd|DCOR|DCor|ISH|FRAG|A|C)";

    /** ISO, IEC and those they publish with. */
    private static final Pattern ISO_IEC = Pattern.compile("(?:(?<before>" + STAGE + ") (?=IWA))?"
            + "(?:(?<publisher>(?:ISO|IEC)(?:/(?!(?:" + STAGE + "|" + KIND
            + "|CISPR)[ /])[A-Z][A-Z0-9]*){0,3})(?<cispr>[ /]CISPR)?|(?<own>IWA|CISPR))"
            + "(?:[ /](?<stage>" + STAGE + "))?(?:[ /](?<kind>" + KIND + "))?"
            + " (?<number>\\d+[A-Z]?(?:-[0-9A-Z]{1,6}){0,5}(?:/\\d{1,2})?(?<iteration>\\.\\d)?)"
            + "(?::(?<year>" + YEAR + ")(?:-(?:0[1-9]|1[0-2]))?)?(?:\\((?:[EFRZS](?:/[EFRS])*|en|fr|ru|es|zh)\\))?"
            + "(?<supplements>(?:(?: CSV)?[/+]" + SUPPLEMENT + "(?: ?\\d{1,3})?(?:\\.\\d)?(?::" + YEAR + ")?){0,5})"
            + "(?: (?:CSV|RLV|CMV|EXV|PRV|PAC|DB|SER))?(?: ED ?\\d{1,2}(?:\\.\\d)?)?");

    private static final String ITU_SUPPLEMENT =
            "(?:Amd|Amendment|Cor|Corrigendum|Technical Cor|Technical Corrigendum|Err|Erratum"
                    + "|Add|Addendum|Annex|App|Appendix|Suppl|Supplement|Implementers' Guide)";
    private static final String ITU_DATE = "(?:\\((?:(?:0[1-9]|1[0-2])/)?(?:" + YEAR + "|\\d\\d)\\)|:" + YEAR + ")";

    private static final Pattern ITU = Pattern.compile(
            "(?:(?<report>Report|Rep\\.) |(?:Rec\\.|Recommendation) )?(?<publisher>ITU-[TR])(?: (?:Rec\\.|Recommendation|Report))?"
                    + " (?<number>[A-Z]{1,4}(?:\\.[A-Z]{1,4})?\\.\\d+(?:\\.\\d+){0,4}(?: ?(?:bis|ter|R))?(?<revision>-\\d{1,2})?(?:/[A-Z]{1,2}(?:\\.\\d+){1,4})?"
                    + "|[A-Z]{1,2}[. ]?(?:-series )?(?:Suppl\\.|Supplement) ?\\d{1,3}(?:\\.\\d+)?)"
                    + "(?: ?\\(V\\d+\\)| v\\.?\\d)?(?: ?(?<year>" + ITU_DATE + "))?"
                    + "(?<supplements>(?:[ /]" + ITU_SUPPLEMENT + "\\.? ?[A-Z0-9]{1,4}(?: ?" + ITU_DATE + ")?){0,3})");

    private static final String CHINESE_YEAR = "(?:-(?<year>" + YEAR + "|[4-9]\\d))?";
    private static final String CHINESE_AMENDMENT = "(?<supplements>(?:/XG ?\\d{1,2}-" + YEAR + "){0,3})";

    private static final Pattern NATIONAL = Pattern.compile(
            "(?<publisher>GB)(?<nature>/[TZ])? (?<number>\\d+(?:\\.\\d+){0,3})" + CHINESE_YEAR + CHINESE_AMENDMENT);
    private static final Pattern LOCAL =
            Pattern.compile("(?<publisher>DB\\d{2}(?:\\d\\d)?)(?<nature>/[TZ])? (?<number>\\d+(?:\\.\\d+){0,3})"
                    + CHINESE_YEAR + CHINESE_AMENDMENT);
    private static final Pattern ASSOCIATION = Pattern.compile(
            "(?<publisher>T/\\d*[A-Z][A-Z0-9]*(?:-[A-Z0-9]*[A-Z][A-Z0-9]*)?) (?<number>\\d+[A-Z]?(?:\\.\\d+){0,3}(?:-\\d{1,3})?)"
                    + "-(?<year>" + YEAR + ")" + CHINESE_AMENDMENT);
    private static final Pattern INDUSTRY = Pattern.compile(
            "(?!ISO|IEC|ITU|IWA|GB\\b|EN |BS |DIN|JIS|ANSI|IEEE|ASTM|NF )(?<publisher>[A-Z]{2,4})(?<nature>/[TZ])? "
                    + "(?<number>[A-Z]?\\d+(?:\\.\\d+){0,3})" + CHINESE_YEAR + CHINESE_AMENDMENT);

    private static final int MOST_CHARACTERS = 200;
    private static final Pattern PRINTED = Pattern.compile("[A-Za-z0-9 /:.,'()+|&-]*\\d[A-Za-z0-9 /:.,'()+|&-]*");
    private static final Pattern BLANKS_WITHIN =
            Pattern.compile(" *([/:+|]) *| *(?<=[A-Za-z0-9)] {0,9})(-) *(?=[A-Za-z0-9])");
    private static final Pattern NO_BLANK = Pattern.compile(
            "(?i)^(GB(?:/[TZ])?|DB\\d{2,4}/[TZ]|[A-Z]{2,3}/[TZ]|HJ|AQ|YY|WS|JT|DL|NY|SL)(?<!T/[A-Z]{1,9}) ?(?=\\d)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\||(?<=[\\d)])/(?=(?:ISO|IEC|ITU-)[/ A-Z-])|(?<=\\d)/(?=(?:GB|[A-Z]{2}/T) )");
    private static final Pattern LETTERS =
            Pattern.compile("(?i)^(?:(?:Rec\\.|Recommendation|Report|Draft) )?([A-Z]{2,}(?:/[A-Z]{2,}){0,3})");
    private static final Pattern MANDATORY = Pattern.compile("GB \\d.*");
    private static final Pattern NATIONAL_BEGINS = Pattern.compile("GB(?:/[TZ])? \\d.*");
    private static final Pattern AMENDMENT_IN_WORDS =
            Pattern.compile("\\s*[(\uFF08]?第\\s*[0-9一二三四五六七八九十]+\\s*号修改单[)\uFF09]?\\s*$");

    private static final Pattern INTERNATIONAL = Pattern.compile("(?:ISO|IEC|ITU)(?:/.*)?");
    private static final Pattern DRAFT_KIND = Pattern.compile("F?D(?=(?:TS|TR|PAS|GUIDE|ISP)$)");
    private static final Pattern DRAFT_SUPPLEMENT =
            Pattern.compile("/(?:F?DAM|F?DAmd|DCOR|DCor|FRAG|(?:AWI|WD|CD|PWI|NP|PRF) )");

    /** One of the numbers. */
    private record Part(String publisher, String kind, boolean draft, boolean edition, String base) {

        boolean international() {
            return INTERNATIONAL.matcher(publisher).matches();
        }
    }

    private final String text;
    private final List<Part> parts;
    private final boolean wellFormed;

    private StandardNumber(String text) {
        this.text = text;
        List<Part> read = new ArrayList<>();
        boolean all = true;
        for (String one : text.length() > MOST_CHARACTERS
                ? new String[] {text}
                : BETWEEN.split(AMENDMENT_IN_WORDS.matcher(text).replaceFirst(""), -1)) {
            Optional<Part> part = part(one.strip());
            part.ifPresent(read::add);
            all = all && part.isPresent();
        }
        parts = List.copyOf(read);
        wellFormed = all;
    }

    /** Reads a number, in whatever way it is typed. */
    public static StandardNumber of(String text) {
        return new StandardNumber(canonical(text));
    }

    /**
     * The one form of a number: half-width characters, a hyphen for a dash of any kind, a blank for blanks of any kind, none
     * around a slash, colon, plus or hyphen, nothing of no width; one blank behind {@code GB/T} and what else is printed by
     * authorities in China. A blank that lacks elsewhere is a fault of the number and is not put in. A text that holds more
     * than a number only has its ends trimmed.
     */
    static String canonical(String text) {
        String plain = Typing.plain(text);
        if (plain.length() > MOST_CHARACTERS || !PRINTED.matcher(plain).matches()) {
            return Typing.trimmed(text);
        }
        String tight = BLANKS_WITHIN
                .matcher(plain)
                .replaceAll(blanks -> blanks.group(1) == null
                        ? "-"
                        : blanks.group(1).equals("|") ? " | " : Matcher.quoteReplacement(blanks.group(1)));
        return NO_BLANK.matcher(tight).replaceFirst(prefix -> prefix.group(1).toUpperCase(Locale.ROOT) + " ");
    }

    /** The number in its one form; a text that is none, trimmed. */
    public String text() {
        return text;
    }

    /** Whether every number of the text is printed so by its publisher. */
    public boolean wellFormed() {
        return wellFormed;
    }

    /** Whether it is the number of an association standard, with its year. */
    public boolean association() {
        return wellFormed && parts.get(0).publisher().startsWith("T/");
    }

    /**
     * Who publishes it: {@code ISO}, {@code IEC}, {@code ISO/IEC}, {@code ISO/IEC/IEEE}, {@code ITU}, {@code GB},
     * {@code T/CAS}. ISO publishes the workshop agreements (IWA), IEC those of CISPR. Of several numbers the one that is
     * published by ISO, IEC or ITU speaks. Null if the text begins with no letters that could be a publisher.
     */
    public String publisher() {
        Optional<String> read = parts.stream()
                .filter(Part::international)
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .map(Part::publisher);
        if (read.isPresent()) {
            return read.get();
        }
        Matcher letters = LETTERS.matcher(text);
        return letters.find() ? publishing(letters.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    /** Whether ISO, IEC or ITU publishes it, alone or with others. */
    public boolean international() {
        String publisher = publisher();
        return publisher != null && INTERNATIONAL.matcher(publisher).matches();
    }

    /** Whether the edition is identified: by its year or, where ITU-R prints none, by the number of the revision. */
    public boolean dated() {
        return parts.stream().anyMatch(Part::edition);
    }

    /** Whether it is the number of a draft (ISO/DIS, IEC CDV), or of a draft amendment. */
    public boolean draft() {
        return parts.stream().anyMatch(Part::draft);
    }

    /**
     * What kind of document the number says it is: {@code TS}, {@code TR}, {@code PAS}, {@code IWA}, {@code GUIDE}, {@code ISP},
     * {@code SRD} or another that ISO and IEC print, of a draft that of what it becomes; empty if the number names none, which
     * ISO and IEC do for an international standard and ITU for a recommendation; null if it is not read.
     */
    public String documentKind() {
        return parts.stream()
                .filter(Part::international)
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .map(Part::kind)
                .orElse(null);
    }

    /**
     * The number of the standard that an amendment or corrigendum belongs to; of any other number, the number itself. Either is
     * written in one way: without the month of ITU and the language of ISO, {@code IEC TS} for {@code IEC/TS}.
     */
    public String base() {
        return parts.isEmpty() ? text : parts.get(0).base();
    }

    /** Whether it is a mandatory national standard: its number begins with GB and has no /T or /Z. */
    public boolean mandatory() {
        return MANDATORY.matcher(beginning()).matches();
    }

    /** Whether it is a national standard of China, also where a title follows the number. */
    public boolean national() {
        return NATIONAL_BEGINS.matcher(beginning()).matches();
    }

    private String beginning() {
        String plain = Typing.plain(text).replaceFirst("^[\u300A\u3008\"\u201C<]\\s*", "");
        return NO_BLANK.matcher(plain).replaceFirst(prefix -> prefix.group(1).toUpperCase(Locale.ROOT) + " ");
    }

    private static Optional<Part> part(String one) {
        if (one.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher iso = ISO_IEC.matcher(one);
        if (iso.matches()) {
            return isoIec(iso);
        }
        Matcher itu = ITU.matcher(one);
        if (itu.matches()) {
            boolean edition = itu.group("year") != null
                    || itu.group("supplements").endsWith(")")
                    || itu.group("revision") != null && itu.group("publisher").equals("ITU-R");
            return Optional.of(
                    new Part("ITU", itu.group("report") == null ? "" : "REPORT", false, edition, ituBase(itu)));
        }
        for (Pattern chinese : List.of(NATIONAL, LOCAL, ASSOCIATION, INDUSTRY)) {
            Matcher number = chinese.matcher(one);
            if (number.matches()) {
                return Optional.of(new Part(
                        number.group("publisher"),
                        "",
                        false,
                        number.group("year") != null,
                        one.substring(0, number.start("supplements"))));
            }
        }
        return Optional.empty();
    }

    /** An amendment is printed with the year of its recommendation, the recommendation itself with month and year. */
    private static String ituBase(Matcher itu) {
        String number = itu.group("publisher") + " " + itu.group("number");
        boolean byRevision =
                itu.group("revision") != null && itu.group("publisher").equals("ITU-R");
        String year = itu.group("year");
        return year == null || byRevision
                ? number
                : number + " ("
                        + year.substring(
                                        Math.max(year.indexOf('/'), Math.max(year.indexOf('('), year.indexOf(':'))) + 1)
                                .replace(")", "")
                        + ")";
    }

    private static Optional<Part> isoIec(Matcher iso) {
        String supplements = iso.group("supplements");
        String kind = iso.group("kind") == null ? "" : iso.group("kind").toUpperCase(Locale.ROOT);
        boolean draft = iso.group("before") != null
                || iso.group("stage") != null
                || DRAFT_KIND.matcher(kind).lookingAt()
                || DRAFT_SUPPLEMENT.matcher(supplements).find();
        if (iso.group("iteration") != null && iso.group("year") != null) {
            return Optional.empty();
        }
        String own = iso.group("own") == null ? iso.group("publisher") : iso.group("own");
        String marks = Stream.of(iso.group("stage"), kind.equals("GUIDE") ? "Guide" : iso.group("kind"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String base = (iso.group("before") == null ? "" : iso.group("before") + " ")
                + (iso.group("cispr") == null ? own : "CISPR")
                + (marks.isEmpty() ? "" : own.equals("ISO") && !marks.equals("Guide") ? "/" : " ") + marks + " "
                + iso.group("number")
                + (iso.group("year") == null ? "" : ":" + iso.group("year"));
        return Optional.of(new Part(
                publishing(own),
                own.equals("IWA") ? "IWA" : DRAFT_KIND.matcher(kind).replaceFirst(""),
                draft,
                iso.group("year") != null,
                base));
    }

    private static String publishing(String letters) {
        return switch (letters) {
            case "IWA" -> "ISO";
            case "CISPR" -> "IEC";
            default -> letters;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardNumber number && number.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
