package org.emporion.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.NotFound;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.SellerOrderView.Parcel;
import org.junit.jupiter.api.Test;

/** What stands on a packing slip. */
class PackingSlipTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

    @Test
    void theSlipOfAParcelHasWhatIsInItAndNothingElse() {
        SellerOrderView order =
                order(List.of(line("jug", 3, 2), line("cup", 1, 1)), parcel("a", "jug", 2), parcel("b", "cup", 1));

        PackingSlip slip = PackingSlip.of(order, "b").get(0);

        assertThat(slip.carrier()).isEqualTo("DHL");
        assertThat(slip.trackingNumber()).isEqualTo("number of b");
        assertThat(slip.shippedAt()).isEqualTo(MONDAY);
        assertThat(slip.contents()).extracting("quantity", "line.sku").containsExactly(tuple(1L, "SKU-cup"));
    }

    @Test
    void theNextParcelHasWhatIsStillToBeSent() {
        SellerOrderView order =
                order(List.of(line("jug", 3, 2), line("cup", 1, 1)), parcel("a", "jug", 2), parcel("b", "cup", 1));

        for (String none : new String[] {null, ""}) {
            assertThat(PackingSlip.of(order, none)).singleElement().satisfies(slip -> {
                assertThat(slip.carrier()).isNull();
                assertThat(slip.contents()).extracting("quantity", "line.sku").containsExactly(tuple(1L, "SKU-jug"));
            });
        }
    }

    @Test
    void anOrderThatHasLeftHasASlipPerParcel() {
        SellerOrderView order = order(List.of(line("jug", 3, 3)), parcel("a", "jug", 2), parcel("b", "jug", 1));

        assertThat(PackingSlip.of(order, null))
                .extracting("trackingNumber")
                .containsExactly("number of a", "number of b");
    }

    @Test
    void aParcelOfAnotherOrderIsNotFound() {
        SellerOrderView order = order(List.of(line("jug", 1, 0)));

        assertThatThrownBy(() -> PackingSlip.of(order, "c")).isInstanceOf(NotFound.class);
    }

    private static SellerOrderView order(List<SellerOrderView.Line> lines, Parcel... parcels) {
        return new SellerOrderView(
                "1",
                "A-1",
                "P-1",
                null,
                MONDAY,
                null,
                List.of(),
                lines,
                null,
                null,
                null,
                null,
                null,
                List.of(parcels),
                List.of(),
                null,
                MONDAY,
                "1");
    }

    private static SellerOrderView.Line line(String id, long quantity, long shipped) {
        return new SellerOrderView.Line(
                id,
                id,
                "SKU-" + id,
                id,
                Map.of(),
                null,
                quantity,
                shipped,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Parcel parcel(String id, String line, long quantity) {
        return new Parcel(
                id,
                "DHL",
                "number of " + id,
                null,
                MONDAY,
                null,
                List.of(new Parcel.Content(line, line, Map.of(), quantity)));
    }
}
