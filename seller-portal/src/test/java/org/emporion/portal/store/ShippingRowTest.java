package org.emporion.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerShipping;
import org.junit.jupiter.api.Test;

class ShippingRowTest {

    private static final Map<String, String> POST =
            Map.of("name", "Post", "price", "4.90", "freeOver", "", "daysMin", "2", "daysMax", "4", "countries", "EU");

    @Test
    void everyBadFieldIsNamedAtOnceWhetherItCanBeReadOrNot() {
        ShippingRow odd = row();
        odd.getText().putAll(Map.of("price", "-1", "daysMin", "9", "daysMax", "2", "countries", "Narnia"));
        ShippingRow worse = row();
        worse.getText().putAll(Map.of("name", "", "price", "cheap", "daysMin", "soon"));

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> ShippingRow.read(List.of(odd, worse)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder(
                                "items[0].price",
                                "items[0].daysMax",
                                "items[0].countries",
                                "items[1].name",
                                "items[1].price",
                                "items[1].daysMin"));
    }

    @Test
    void whatIsRightIsRead() {
        assertThat(ShippingRow.read(List.of(row())).get(0).daysMax()).isEqualTo(4);
    }

    @Test
    void theAmountsOfAWayStayInItsCurrency() {
        SellerShipping.Option inDollars = new SellerShipping.Option(
                "1", "Post", Money.parse("5.00", "USD"), Money.parse("50.00", "USD"), 2, 4, List.of("DE"));

        assertThat(ShippingRow.read(ShippingRow.of(List.of(inDollars)))).containsExactly(inDollars);
    }

    private static ShippingRow row() {
        ShippingRow row = new ShippingRow();
        row.getText().putAll(POST);
        return row;
    }
}
