package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a whole number, and says of anything else between which limits one is wanted. */
final class WholeNumberReader extends StdScalarDeserializer<Long> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final long least;
    private final long most;

    WholeNumberReader() {
        this(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private WholeNumberReader(long least, long most) {
        super(Long.class);
        this.least = least;
        this.most = most;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        Between limits = property == null ? null : property.getAnnotation(Between.class);
        return limits == null ? this : new WholeNumberReader(limits.least(), limits.most());
    }

    @Override
    public Long deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return json.getLongValue();
        }
        String form = Expected.whole(BadFields.field(json), least, most);
        if (BadFields.note(context, json, "TYPE", form)) {
            json.skipChildren();
            return null;
        }
        return (Long) context.handleUnexpectedToken(Long.class, json);
    }
}
