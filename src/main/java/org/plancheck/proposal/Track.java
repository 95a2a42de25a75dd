package org.plancheck.proposal;

/** A track decides which criteria apply to a proposal: one by its nature, more by what it adopts or transforms. */
public enum Track implements Coded {
    @Term(en = "mandatory", zh = "强制性")
    MANDATORY,
    @Term(en = "recommended", zh = "推荐性")
    RECOMMENDED,
    @Term(en = "guidance", zh = "指导性")
    GUIDANCE,
    @Term(en = "adoption of an international standard", zh = "采用国际标准")
    INTERNATIONAL,
    @Term(en = "adoption of an association standard", zh = "采信团体标准")
    ASSOCIATION,
    @Term(en = "transformation of a sci-tech achievement", zh = "科技成果转化")
    SCITECH;

    /** The track that a nature puts a proposal on. */
    public static Track of(Nature nature) {
        return valueOf(nature.name());
    }
}
