package org.emporion.kernel.column;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.emporion.kernel.Json;
import org.postgresql.util.PGobject;

/** Keeps texts by name of an entity as JSON, for example the option values of a variant, in no order. */
@Converter
public class TextMapColumn implements AttributeConverter<Map<String, String>, PGobject> {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    @Override
    public PGobject convertToDatabaseColumn(Map<String, String> texts) {
        return JsonColumn.of(texts);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(PGobject column) {
        return column == null ? null : Json.read(column.getValue(), TEXTS);
    }
}
