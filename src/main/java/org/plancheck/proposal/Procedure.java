package org.plancheck.proposal;

/** The procedure asked for and why. */
@Term(en = "Procedure", zh = "程序")
public record Procedure(
        @Term(en = "Kind of procedure", zh = "程序类型") ProcedureKind kind,

        @Term(
                en = "Ground of the rapid procedure",
                zh = "采用快速程序的情形",
                help = "A closed list; being an achievement is none of its grounds.",
                helpZh = "仅限所列情形；科技成果转化本身不属于快速程序的适用情形。")
        RapidGround rapidGround,

        @Term(en = "Reasons for the rapid procedure", zh = "采用快速程序的理由")
        String grounds) {}
