package org.plancheck.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of organisations that stand in one text. How many there are decides on consensus, so that one is never made
 * two: what stands in brackets stays together, and so do {@code Alpha Co., Ltd.} and a branch with what it is a branch of.
 *
 * @param names  in their order; blank where a place is left out
 * @param more   whether the text says that there are more, as 等 does
 * @param blanks whether nothing but blanks or an "and" stands between some of them
 * @param roles  whether it is said who leads and who takes part, which is no part of the names
 */
record OrganisationNames(List<String> names, boolean more, boolean blanks, boolean roles) {

    private static final Pattern BETWEEN = Pattern.compile("[\\n;\uFF1B、]\\s*");
    private static final Pattern COMMA = Pattern.compile("[,\uFF0C]");
    private static final Pattern MORE =
            Pattern.compile("(?i)[\\s\u3000,\uFF0C、]*(?:等+(?:[\\d一二两三四五六七八九十多几数]*\\s*[家个]?\\s*"
                    + "(?:参[与编加])?(?:单位|机构|企业|院校|公司|组织))?|\\betc\\.?|\\bet al\\.?|\\band others)[。.]?$");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(?:co|company|corp|corporation|ltd|limited|inc|incorporated|llc|llp|plc|"
                    + "gmbh|ag|kg|se|s\\.?a|s\\.?p\\.?a|b\\.?v|n\\.?v|pty|oy|ab|as)\\b\\.?(?:\\s+(?:ltd|limited|inc|kg)\\b\\.?)?");
    private static final Pattern ENDS_IN_LEGAL_FORM =
            Pattern.compile("(?s).*(?<![\\p{L}\\d])(?:" + LEGAL_FORM.pattern() + ")$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern ENDING =
            Pattern.compile(".+(?:院|所|公司|大学|学校|中心|协会|学会|联合会|研究会|商会|联盟|局|部|厅|委员会|集团|厂|实验室|银行)"
                    + "(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?");
    private static final Pattern PART = Pattern.compile(".*分(?:院|所|校|公司|中心|会|局|部|厂)");

    private static final Pattern AND = Pattern.compile("\\s*(?:以及|[和及与]|\\band\\b)\\s*");
    private static final Pattern JOINT = Pattern.compile("联合|共[建同]");
    private static final Pattern SLASH = Pattern.compile("[/\uFF0F]");
    private static final String ROLES =
            "(?:牵头|主编|参编|组长|副组长|协作|联合|组织|参[加与]|(?:第[一二三四五]|主要)?(?:起草|编制|研制)|主要参[加与])" + "(?:(?:起草|编制|研制)?单位)?";
    private static final Pattern ROLE = Pattern.compile("(?:^|[\\s;\uFF1B,\uFF0C、。]+)" + ROLES + "\\s*[:\uFF1A]\\s*");
    private static final Pattern ROLE_BEHIND = Pattern.compile("\\s*[(\uFF08]" + ROLES + "[)\uFF09]");
    private static final Pattern SEAL =
            Pattern.compile("\\s*[(\uFF08\\[【]\\s*(?:签字)?(?:加?盖公?章|公章|签章)(?:处)?\\s*[)\uFF09\\]】]\\s*$");

    /** A name that is longer than this is looked at only at its end. */
    private static final int END = 40;

    OrganisationNames {
        names = List.copyOf(names);
    }

    /** A name without what a form prints behind it, such as （盖章）. */
    static String withoutSeal(String name) {
        return SEAL.matcher(name).replaceFirst("");
    }

    static OrganisationNames of(String whole) {
        String numbered = Stream.of(ROLE.split(whole.strip()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ListNumbering::removed)
                .collect(Collectors.joining("\n"));
        String text = ROLE_BEHIND.matcher(numbered).replaceAll("");
        boolean roles =
                ROLE.matcher(whole.strip()).find() || ROLE_BEHIND.matcher(whole).find();
        List<String> names = new ArrayList<>();
        boolean more = false;
        boolean blanks = false;
        for (String part : Splitter.parts(text.strip(), BETWEEN)) {
            for (String name : betweenCommas(part)) {
                int before = Math.max(0, name.length() - END);
                Matcher others = MORE.matcher(name.substring(before));
                boolean ends = others.find();
                more |= ends;
                String only = ends ? name.substring(0, before + others.start()) : name;
                for (String one : between(SLASH, withoutSeal(only.strip()))) {
                    List<String> several = between(BLANKS, one).stream()
                            .flatMap(each -> betweenAnd(each).stream())
                            .toList();
                    blanks |= several.size() > 1;
                    if (!ends || !only.isBlank()) {
                        several.forEach(each -> names.add(withoutSeal(each)));
                    }
                }
            }
        }
        return new OrganisationNames(names, more, blanks, roles);
    }

    /** A comma between Latin names may be part of one: it separates only behind a legal form, and never before one. */
    private static List<String> betweenCommas(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean han = false;
        for (String part : Splitter.parts(text, COMMA)) {
            if (part.isEmpty()) {
                continue;
            }
            boolean hanHere = HAN.matcher(part).find();
            boolean together = !name.isEmpty()
                    && (LEGAL_FORM.matcher(part).matches()
                            || !han
                                    && !hanHere
                                    && !ENDS_IN_LEGAL_FORM.matcher(end(name)).matches());
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

    /** Blanks and slashes separate only where each name ends as those of organisations do. */
    private static List<String> between(Pattern separator, String text) {
        List<String> names = Stream.of(separator.split(text)).toList();
        boolean several = !names.isEmpty() && names.stream().allMatch(OrganisationNames::ends);
        for (int i = 1; i < names.size(); i++) {
            several &= !isPart(names.get(i - 1), names.get(i));
        }
        return several ? names : List.of(text);
    }

    /** An "and" separates where both sides end so, and what follows is not run by both. */
    private static List<String> betweenAnd(String text) {
        List<String> names = new ArrayList<>();
        Matcher and = AND.matcher(text);
        int from = 0;
        while (and.find()) {
            String before = text.substring(from, and.start());
            String behind = text.substring(and.end());
            if (ends(before)
                    && ends(behind)
                    && !isPart(before, behind)
                    && !JOINT.matcher(behind).find()) {
                names.add(before);
                from = and.end();
            }
        }
        names.add(text.substring(from));
        return names;
    }

    private static boolean ends(String name) {
        return ENDING.matcher(withoutSeal(name)).matches();
    }

    private static boolean isPart(String name, String next) {
        return PART.matcher(next).matches() || name.endsWith("大学") && next.endsWith("学院");
    }
}
