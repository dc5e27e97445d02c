package org.emporion.orders.costs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.kernel.Json;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** Keeps where an order was to go before, the first first. */
@Converter
public class FormerAddressesColumn implements AttributeConverter<List<Address>, PGobject> {

    private static final TypeReference<List<Address>> ADDRESSES = new TypeReference<>() {};

    @Override
    public PGobject convertToDatabaseColumn(List<Address> addresses) {
        return JsonColumn.of(addresses);
    }

    @Override
    public List<Address> convertToEntityAttribute(PGobject column) {
        return Json.read(column.getValue(), ADDRESSES);
    }
}
