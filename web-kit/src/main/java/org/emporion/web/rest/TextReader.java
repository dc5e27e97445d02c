package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.emporion.kernel.RuleViolated;

/** Reads strings of JSON, and refuses what is none, or no text. */
final class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        String field = json.currentName() == null ? "The text" : json.currentName();
        boolean noted =
                !TextCheck.isText(text) && BadFields.note(context, json, TextCheck.CODE, TextCheck.detail(field));
        return noted ? null : checked(text, field);
    }

    private static String checked(String text, String field) {
        if (!TextCheck.isText(text)) {
            throw RuleViolated.field(field, TextCheck.CODE, TextCheck.detail(field));
        }
        return text;
    }

    /** The same for the names of a map. */
    static final class OfNames extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return checked(name, "A name");
        }
    }
}
