package org.emporion.orders.costs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** Keeps the savings of a part in a {@code json} column. */
@Converter
public class OrderSavingsColumn implements AttributeConverter<List<OrderSaving>, PGobject> {

    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    private record Kept(
            UUID promotion,
            String name,
            String code,
            boolean ofPlatform,
            long minor,
            Long deliveryMinor,
            String currency) {

        static Kept of(OrderSaving saving) {
            return new Kept(
                    saving.promotion(),
                    saving.name(),
                    saving.code(),
                    saving.ofPlatform(),
                    saving.amount().minor(),
                    saving.onDelivery().minor(),
                    saving.amount().currency());
        }

        OrderSaving saving() {
            return new OrderSaving(
                    promotion,
                    name,
                    code,
                    ofPlatform,
                    Money.ofMinor(minor, currency),
                    Money.ofMinor(deliveryMinor == null ? 0 : deliveryMinor, currency));
        }
    }

    @Override
    public PGobject convertToDatabaseColumn(List<OrderSaving> savings) {
        return JsonColumn.inOrder(savings.stream().map(Kept::of).toList());
    }

    @Override
    public List<OrderSaving> convertToEntityAttribute(PGobject column) {
        return Json.read(column.getValue(), KEPT).stream().map(Kept::saving).toList();
    }
}
