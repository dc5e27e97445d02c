package org.emporion.orders.costs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Json;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** Keeps how many units of which order line in a {@code json} column. */
@Converter
public class LineUnitsColumn implements AttributeConverter<Map<UUID, Long>, PGobject> {

    private static final TypeReference<Map<UUID, Long>> UNITS = new TypeReference<>() {};

    @Override
    public PGobject convertToDatabaseColumn(Map<UUID, Long> units) {
        return JsonColumn.inOrder(units);
    }

    @Override
    public Map<UUID, Long> convertToEntityAttribute(PGobject column) {
        return column == null || column.getValue() == null ? null : Json.read(column.getValue(), UNITS);
    }
}
