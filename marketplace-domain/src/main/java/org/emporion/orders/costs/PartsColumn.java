package org.emporion.orders.costs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.kernel.Json;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** Keeps what a bundle was made of when it was bought, in its order. */
@Converter
public class PartsColumn implements AttributeConverter<List<Line.Part>, PGobject> {

    private static final TypeReference<List<Line.Part>> PARTS = new TypeReference<>() {};

    @Override
    public PGobject convertToDatabaseColumn(List<Line.Part> parts) {
        return JsonColumn.inOrder(parts);
    }

    @Override
    public List<Line.Part> convertToEntityAttribute(PGobject column) {
        return column == null ? null : Json.read(column.getValue(), PARTS);
    }
}
