package org.plancheck.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.MissingFacts;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.model.TrackScope;
import org.plancheck.text.BilingualText;
import org.plancheck.vocabulary.FactPath;
import tools.jackson.databind.json.JsonMapper;

class NeedsRuleTest {

    @Test
    void what_goes_wrong_at_one_need_costs_no_other() {
        Need broken = need("scope");
        Need sound = need("purpose");
        Need another = need("ccs");
        List<Need> reported = new ArrayList<>();
        List<String> crashed = new ArrayList<>();
        KieSession session =
                KieBaseBuilder.createKieBaseFromModel(NeedsRule.model()).newKieSession();
        session.setGlobal(NeedsRule.GLOBAL, (MissingFacts) (need, proposal) -> {
            if (need.equals(broken)) {
                throw new IllegalStateException("of this need");
            }
            reported.add(need);
        });
        List.of(broken, sound, another, new JsonMapper().readValue("{\"id\":\"a\"}", Proposal.class))
                .forEach(session::insert);
        boolean more = true;
        while (more) {
            try {
                session.fireAllRules();
                more = false;
            } catch (ConsequenceException e) {
                crashed.add(e.getCause().getMessage());
            }
        }
        session.dispose();
        assertThat(reported).containsExactlyInAnyOrder(sound, another);
        assertThat(crashed).containsExactly("of this need");
    }

    private static Need need(String path) {
        RuleHead head = new RuleHead(
                "TEST-01 needs " + path,
                "TEST-01",
                Kind.OPEN,
                Level.ERROR,
                BilingualText.same(""),
                BilingualText.same(""),
                List.of(),
                "test.drl",
                1);
        return new Need(head, FactPath.parse(path).orElseThrow(), false, TrackScope.EVERY);
    }
}
