package org.plancheck.report.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.plancheck.document.Place;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How values are written to the spool and read back: records field by field, criteria by their ids. */
final class SpoolMapper {

    private SpoolMapper() {}

    static JsonMapper of(RuleSet ruleSet) {
        SimpleModule criteria = new SimpleModule();
        criteria.addSerializer(new StdSerializer<Criterion>(Criterion.class) {
            @Override
            public void serialize(Criterion criterion, JsonGenerator out, SerializationContext context) {
                out.writeString(criterion.id());
            }
        });
        criteria.addDeserializer(Criterion.class, new StdDeserializer<Criterion>(Criterion.class) {
            @Override
            public Criterion deserialize(JsonParser in, DeserializationContext context) {
                return ruleSet.criterion(in.getString());
            }
        });
        return JsonMapper.builder()
                .addModule(criteria)
                .addMixIn(Place.class, OfSeveralKinds.class)
                .build();
    }

    /** Has the kind of a value written beside it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface OfSeveralKinds {}
}
