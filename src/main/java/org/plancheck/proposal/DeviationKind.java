package org.plancheck.proposal;

/** The kind of a deviation from an international standard (G12). */
public enum DeviationKind implements Coded {
    @Term(en = "technical deviation", zh = "技术差异")
    TECHNICAL,
    @Term(en = "structural change", zh = "结构调整")
    STRUCTURAL,
    @Term(en = "editorial change", zh = "编辑性改动")
    EDITORIAL;
}
