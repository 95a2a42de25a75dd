package org.plancheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of organisations that stand in one text. How many there are decides on consensus, so that one is never made
 * two: what stands in brackets stays together, and so do {@code Alpha Co., Ltd.} and a branch with what it is a branch of.
 *
 * @param names  in their order; blank where a place is left out
 * @param more   whether the text says that there are more, as 等 does
 * @param blanks whether nothing but blanks stands between some of them
 */
record OrganisationNames(List<String> names, boolean more, boolean blanks) {

    private static final Pattern BETWEEN = Pattern.compile("[\\n;\uFF1B、]\\s*");
    private static final Pattern COMMA = Pattern.compile("[,\uFF0C]");
    private static final Pattern MORE = Pattern.compile("(?i)[\\s\u3000,\uFF0C、]*(?:等+(?:[\\d一二两三四五六七八九十多几数]*\\s*[家个]?\\s*"
            + "(?:参[与编加])?(?:单位|机构|企业|院校|公司|组织))?|\\betc\\.?|\\bet al\\.?|\\band others)[。.]?$");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?i)(?:co|company|corp|corporation|ltd|limited|inc|incorporated|llc|llp|plc|"
            + "gmbh|ag|kg|se|s\\.?a|s\\.?p\\.?a|b\\.?v|n\\.?v|pty|oy|ab|as)\\b\\.?(?:\\s+(?:ltd|limited|inc|kg)\\b\\.?)?");
    private static final Pattern ENDS_IN_LEGAL_FORM = Pattern.compile("(?s).*(?<![\\p{L}\\d])(?:" + LEGAL_FORM.pattern() + ")$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern ENDING = Pattern.compile(
            ".+(?:院|所|公司|大学|学校|中心|协会|学会|联合会|研究会|商会|联盟|局|部|厅|委员会|集团|厂|实验室|银行)"
            + "(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?");
    private static final Pattern PART = Pattern.compile(".*分(?:院|所|校|公司|中心|会|局|部|厂)");

    /** A name that is longer than this is looked at only at its end. */
    private static final int END = 40;

    OrganisationNames {
        names = List.copyOf(names);
    }

    static OrganisationNames of(String text) {
        List<String> names = new ArrayList<>();
        boolean more = false;
        boolean blanks = false;
        for (String part : Separated.parts(text.strip(), BETWEEN)) {
            for (String name : betweenCommas(part)) {
                int before = Math.max(0, name.length() - END);
                Matcher others = MORE.matcher(name.substring(before));
                boolean ends = others.find();
                more |= ends;
                String only = ends ? name.substring(0, before + others.start()) : name;
                List<String> several = betweenBlanks(only.strip());
                blanks |= several.size() > 1;
                if (!ends || !only.isBlank()) {
                    names.addAll(several);
                }
            }
        }
        return new OrganisationNames(names, more, blanks);
    }

    /** A comma between Latin names may be part of one: it separates only behind a legal form, and never before one. */
    private static List<String> betweenCommas(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean han = false;
        for (String part : Separated.parts(text, COMMA)) {
            if (part.isEmpty()) {
                continue;
            }
            boolean hanHere = HAN.matcher(part).find();
            boolean together = !name.isEmpty() && (LEGAL_FORM.matcher(part).matches()
                    || !han && !hanHere && !ENDS_IN_LEGAL_FORM.matcher(end(name)).matches());
            if (!together && !name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
                han = false;
            }
            name.append(name.isEmpty() ? "" : ", ").append(part);
            han |= hanHere;
        }
        names.add(name.toString());
        return names;
    }

    private static CharSequence end(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - END), text.length());
    }

    /** Blanks separate only where each name ends as those of organisations do. */
    private static List<String> betweenBlanks(String text) {
        List<String> names = Stream.of(BLANKS.split(text)).toList();
        boolean several = names.stream().allMatch(name -> ENDING.matcher(name).matches());
        for (int i = 1; i < names.size(); i++) {
            several &= !PART.matcher(names.get(i)).matches()
                    && !(names.get(i - 1).endsWith("大学") && names.get(i).endsWith("学院"));
        }
        return several ? names : List.of(text);
    }
}
