package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import org.emporion.kernel.Problems;

/** Gathers what is wrong with the fields of a body while it is read on, so that all of them are told at once. */
final class BadFields extends DeserializationProblemHandler {

    private static final Object FOUND = BadFields.class;

    /** The attribute of a reading under which its problems are gathered; without it the first one ends the reading. */
    static Object attribute() {
        return FOUND;
    }

    /** Notes what is wrong with the value that is being read; false when this reading gathers nothing. */
    static boolean note(DeserializationContext context, JsonParser json, String code, String detail) {
        return note(context, field(json), code, detail);
    }

    private static boolean note(DeserializationContext context, String field, String code, String detail) {
        if (field.isEmpty() || !(context.getAttribute(FOUND) instanceof Problems problems)) {
            return false;
        }
        problems.require(false, field, code, detail);
        return true;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        String field = unknown(context.getParser(), json, name);
        boolean noted = note(context, field, "UNKNOWN_PROPERTY", "There is no property \"" + field + "\" here.");
        if (noted) {
            json.skipChildren();
        }
        return noted;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser json, String why)
            throws IOException {
        return typeOf(type.getRawClass(), context, json);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser json, String why)
            throws IOException {
        return typeOf(type, context, json);
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String why)
            throws IOException {
        return typeOf(type, context, context.getParser());
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String why)
            throws IOException {
        return typeOf(type, context, context.getParser());
    }

    private static Object typeOf(Class<?> type, DeserializationContext context, JsonParser json) throws IOException {
        String field = field(json);
        if (!note(context, json, "TYPE", Expected.form(field, type))) {
            return NOT_HANDLED;
        }
        json.skipChildren();
        return type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
    }

    /** As callers write it: {@code variants[0].price.amount}; empty for the body itself. */
    static String field(JsonParser json) {
        JsonStreamContext at = json.getParsingContext();
        boolean begun = json.currentToken() != null && json.currentToken().isStructStart();
        return path(begun ? at.getParent() : at);
    }

    /** Where a property stands that nobody knows; it may be told only when its object has been read further, or to its end. */
    private static String unknown(JsonParser body, JsonParser json, String name) {
        if (json == body) {
            return field(json);
        }
        JsonStreamContext at = body.getParsingContext();
        String in = path(body.hasToken(JsonToken.END_OBJECT) ? at : at.getParent());
        return in.isEmpty() ? name : in + "." + name;
    }

    private static String path(JsonStreamContext at) {
        if (at == null || at.inRoot() && at.getCurrentName() == null) {
            return "";
        }
        String before = path(at.getParent());
        if (at.inArray()) {
            return before + "[" + Math.max(0, at.getCurrentIndex()) + "]";
        }
        return before.isEmpty() ? at.getCurrentName() : before + "." + at.getCurrentName();
    }
}
