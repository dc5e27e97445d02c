package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.orders.carrier.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carriers and their numbers. */
class CarrierTest {

    @ParameterizedTest
    @CsvSource({
        "DHL, 00340434161094022115, https://www.dhl.com/global-en/home/tracking/tracking-parcel.html?submit=1&tracking-id=00340434161094022115",
        "dhl express, 1234567890, https://www.dhl.com/global-en/home/tracking/tracking-parcel.html?submit=1&tracking-id=1234567890",
        "UPS, 1Z 999 AA1 0123456784, https://www.ups.com/track?tracknum=1Z999AA10123456784",
        "GLS, 50012345678, https://gls-group.com/GROUP/en/parcel-tracking/?match=50012345678",
        "Swiss Post, 99.00.123456.12345678, https://service.post.ch/ekp-web/ui/entry/search/990012345612345678",
        "Royal Mail, RN123456785GB, https://www.royalmail.com/track-your-item#/tracking-results/RN123456785GB",
    })
    void aParcelIsFollowedAtItsOwnCarrier(String carrier, String number, String page) {
        assertThat(Carrier.trackingUrl(carrier, number)).contains(page);
        assertThat(doubt(carrier, number)).isNull();
    }

    @Test
    void aCarrierThatIsNotKnownHasNoPage() {
        for (String other : List.of("Other", "Own van", "DHLX", "")) {
            assertThat(Carrier.trackingUrl(other, "123")).isEmpty();
            assertThat(doubt(other, "123")).isNull();
        }
    }

    @Test
    void aParcelWithoutANumberHasNoPage() {
        for (String none : new String[] {null, "", "  "}) {
            SellerFulfilment.NewParcel letter = new SellerFulfilment.NewParcel(null, "Deutsche Post", none, null);
            assertThat(letter.problems().found()).isEmpty();
            assertThat(letter.trackingNumber()).isNull();
            assertThat(letter.doubt()).isEmpty();
        }
        assertThat(Carrier.trackingUrl("Deutsche Post", null)).isEmpty();
    }

    @Test
    void aNumberThatDoesNotFitItsCarrierIsDoubtedAndNotRefused() {
        SellerFulfilment.NewParcel odd = new SellerFulfilment.NewParcel(null, "UPS", "00340434161094022115", null);

        assertThat(odd.problems().found()).isEmpty();
        assertThat(odd.doubt()).contains("UPS");
    }

    private static String doubt(String carrier, String number) {
        return new SellerFulfilment.NewParcel(null, carrier, number, null)
                .doubt()
                .orElse(null);
    }
}
