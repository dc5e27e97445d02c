package org.emporion.kernel.column;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.kernel.Json;
import org.postgresql.util.PGobject;

/** Keeps texts of an entity, in their order, as JSON. */
@Converter
public class TextListColumn implements AttributeConverter<List<String>, PGobject> {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Override
    public PGobject convertToDatabaseColumn(List<String> texts) {
        return JsonColumn.of(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(PGobject column) {
        return column == null ? null : Json.read(column.getValue(), TEXTS);
    }
}
