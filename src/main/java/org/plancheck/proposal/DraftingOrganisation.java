package org.plancheck.proposal;

/** One organisation that drafts. */
@Term(en = "Drafting organisation", zh = "起草单位")
public record DraftingOrganisation(
        @Term(en = "Name of the organisation", zh = "单位名称") @SingleLine
        String name,

        @Term(en = "Kind of organisation", zh = "单位性质") OrganisationKind kind,

        @Term(
                en = "Parent group",
                zh = "所属集团",
                help = "Organisations of one group count as one when independence is judged.",
                helpZh = "同一集团的单位在判断独立性时按一家计。")
        String group,

        @Term(en = "Foreign investment", zh = "是否外商投资企业") Boolean foreignInvested) {}
