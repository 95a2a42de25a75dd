package org.plancheck.proposal;

/** The procedure asked for and why. */
@Term(en = "Procedure", zh = "程序")
public record Procedure(
        @Term(en = "Procedure", zh = "程序类型")
        ProcedureKind kind,
        @Term(en = "Why it qualifies for the rapid procedure", zh = "采用快速程序的理由")
        String grounds) {}
