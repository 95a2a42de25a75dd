package org.plancheck.intake.label;

/** The fields that forms write in a way of their own, so that reading treats each of them by itself. */
public final class KnownFields {

    public static final FieldPath ID = FieldPath.of("id");
    public static final FieldPath TITLE = FieldPath.of("title");
    public static final FieldPath CHINESE_TITLE = FieldPath.of("title.zh");
    public static final FieldPath ENGLISH_TITLE = FieldPath.of("title.en");
    public static final FieldPath REVISES = FieldPath.of("revises");
    public static final FieldPath ICS = FieldPath.of("ics");
    public static final FieldPath CCS = FieldPath.of("ccs");
    public static final FieldPath COMMITTEE = FieldPath.of("committee");
    public static final FieldPath COMMITTEE_NUMBER = FieldPath.of("committee.number");
    public static final FieldPath COMMITTEE_NAME = FieldPath.of("committee.name");
    public static final FieldPath EXPERT_GROUP = FieldPath.of("expertGroup");
    public static final FieldPath DRAFTING_ORGANISATION_NAMES = FieldPath.of("draftingOrganisations.*.name");
    public static final FieldPath INDUSTRY_STANDARDS = FieldPath.of("industryStandards");
    public static final FieldPath DEGREE_OF_ADOPTION = FieldPath.of("internationalAdoption.degree");
    public static final FieldPath ADOPTED_NUMBERS = FieldPath.of("internationalAdoption.standards.*.number");
    public static final FieldPath ADOPTED_TITLES = FieldPath.of("internationalAdoption.standards.*.title");
    public static final FieldPath REMARKS = FieldPath.of("remarks");

    private KnownFields() {}
}
