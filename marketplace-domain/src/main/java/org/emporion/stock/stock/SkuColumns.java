package org.emporion.stock.stock;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.catalog.input.Option;
import org.emporion.kernel.Json;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** What the catalog publishes as JSON. */
final class SkuColumns {

    private SkuColumns() {}

    /** The options of a product, in their order. */
    @Converter
    public static class Options implements AttributeConverter<List<Option>, PGobject> {

        private static final TypeReference<List<Option>> LIST = new TypeReference<>() {};

        @Override
        public PGobject convertToDatabaseColumn(List<Option> options) {
            return JsonColumn.of(options);
        }

        @Override
        public List<Option> convertToEntityAttribute(PGobject column) {
            return column == null ? null : Json.read(column.getValue(), LIST);
        }
    }
}
