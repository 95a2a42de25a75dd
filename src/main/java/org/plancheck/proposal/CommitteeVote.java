package org.plancheck.proposal;

/** The vote of the technical committee on the project (TCM). The result as recorded decides; the numbers are shown. */
@Term(en = "Vote of the technical committee", zh = "技术委员会表决")
public record CommitteeVote(
        @Term(en = "Result of the vote", zh = "表决结果", help = "As the committee recorded it.", helpZh = "按技术委员会记录填写。")
        VoteResult result,

        @Term(
                en = "Number of members",
                zh = "委员总数",
                help = "Members of the committee with a vote.",
                helpZh = "有表决权的委员人数。")
        @Range(min = 0, max = 1000)
        Integer members,

        @Term(en = "Votes cast", zh = "参加表决的委员数") @Range(min = 0, max = 1000)
        Integer votesCast,

        @Term(en = "Votes in favour", zh = "赞成票数") @Range(min = 0, max = 1000)
        Integer inFavour,

        @Term(en = "Votes against", zh = "反对票数") @Range(min = 0, max = 1000)
        Integer against) {}
