package org.emporion.orders.costs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.column.JsonColumn;
import org.emporion.money.tax.TaxAtRate;
import org.postgresql.util.PGobject;

/** Keeps the taxes of a part by rate in a {@code json} column. */
@Converter
public class OrderTaxesColumn implements AttributeConverter<List<TaxAtRate>, PGobject> {

    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    private record Kept(int basisPoints, long taxedMinor, long taxMinor, String currency) {

        static Kept of(TaxAtRate tax) {
            return new Kept(
                    tax.rate().basisPoints(),
                    tax.taxed().minor(),
                    tax.tax().minor(),
                    tax.tax().currency());
        }

        TaxAtRate tax() {
            return new TaxAtRate(
                    new Percentage(basisPoints),
                    Money.ofMinor(taxedMinor, currency),
                    Money.ofMinor(taxMinor, currency));
        }
    }

    @Override
    public PGobject convertToDatabaseColumn(List<TaxAtRate> taxes) {
        return JsonColumn.inOrder(taxes.stream().map(Kept::of).toList());
    }

    @Override
    public List<TaxAtRate> convertToEntityAttribute(PGobject column) {
        return Json.read(column.getValue(), KEPT).stream().map(Kept::tax).toList();
    }
}
