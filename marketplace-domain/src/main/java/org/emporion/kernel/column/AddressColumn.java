package org.emporion.kernel.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.emporion.kernel.Json;
import org.emporion.kernel.address.Address;
import org.postgresql.util.PGobject;

/** Keeps an address of an entity as JSON. */
@Converter
public class AddressColumn implements AttributeConverter<Address, PGobject> {

    @Override
    public PGobject convertToDatabaseColumn(Address address) {
        return JsonColumn.of(address);
    }

    @Override
    public Address convertToEntityAttribute(PGobject column) {
        return column == null ? null : Json.read(column.getValue(), Address.class);
    }
}
