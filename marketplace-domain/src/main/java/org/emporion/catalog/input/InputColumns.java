package org.emporion.catalog.input;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.kernel.Json;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** What of a product is kept as JSON. */
public final class InputColumns {

    private InputColumns() {}

    /** Keeps the attributes of a product, in their order. */
    @Converter
    public static class Attributes implements AttributeConverter<List<Attribute>, PGobject> {

        private static final TypeReference<List<Attribute>> LIST = new TypeReference<>() {};

        @Override
        public PGobject convertToDatabaseColumn(List<Attribute> attributes) {
            return JsonColumn.of(attributes);
        }

        @Override
        public List<Attribute> convertToEntityAttribute(PGobject column) {
            return column == null ? null : Json.read(column.getValue(), LIST);
        }
    }

    /** Keeps the options of a product, in their order. */
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
