package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** Reads a number, a truth value or a time only from JSON of its own kind: nothing is guessed from another one. */
final class StrictValue<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> TRUTH = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
    private static final Set<JsonToken> TEXT = Set.of(JsonToken.VALUE_STRING);

    /** A time of RFC 3339 has a year of four digits. */
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private final Set<JsonToken> kind;
    private final transient JsonDeserializer<T> reader;

    private StrictValue(Class<T> type, Set<JsonToken> kind, JsonDeserializer<T> reader) {
        super(type);
        this.kind = kind;
        this.reader = reader;
    }

    static SimpleModule in(SimpleModule values) {
        add(values, Integer.class, WHOLE);
        add(values, Long.class, WHOLE);
        add(values, Boolean.class, TRUTH);
        add(values, int.class, WHOLE);
        add(values, long.class, WHOLE);
        add(values, boolean.class, TRUTH);
        values.addDeserializer(
                BigDecimal.class,
                new StrictValue<>(BigDecimal.class, NUMBER, NumberDeserializers.BigDecimalDeserializer.instance));
        return values.addDeserializer(
                Instant.class, new StrictValue<>(Instant.class, TEXT, InstantDeserializer.INSTANT));
    }

    @SuppressWarnings("unchecked") // the reader of a type reads that type
    private static <T> void add(SimpleModule values, Class<T> type, Set<JsonToken> kind) {
        JsonDeserializer<T> reader = (JsonDeserializer<T>) NumberDeserializers.find(type, type.getName());
        values.addDeserializer(type, new StrictValue<>(type, kind, reader));
    }

    @Override
    @SuppressWarnings("unchecked") // what stands in for a bad value is one of its type
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!kind.contains(json.currentToken())) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        try {
            T value = reader.deserialize(json, context);
            return isTooFar(value)
                    ? (T) context.handleWeirdStringValue(handledType(), json.getText(), "no year of four digits")
                    : value;
        } catch (InputCoercionException tooLarge) {
            return (T) context.handleWeirdNumberValue(handledType(), json.getNumberValue(), "too large");
        }
    }

    private static boolean isTooFar(Object value) {
        return value instanceof Instant time && (time.isBefore(EARLIEST) || time.isAfter(LATEST));
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        return reader.getNullValue(context);
    }
}
