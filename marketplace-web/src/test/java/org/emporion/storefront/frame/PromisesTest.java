package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages and mails promise is what the marketplace does. */
class PromisesTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.emporion.storefront.Texts");

    @Test
    void noPlacePromisesANumberForEveryParcel() {
        Stream<String> places = Stream.concat(
                List.of("footer.promise.track", "checkout.note", "home.lead").stream()
                        .map(TEXTS::getString),
                Stream.of(file("selling/checkout/mails.properties"), file("store/legal/help.html")));

        assertThat(places).allSatisfy(place -> assertThat(place)
                .doesNotContainIgnoringCase("can be followed")
                .doesNotContainIgnoringCase("follow every")
                .doesNotContainIgnoringCase("follow each")
                .doesNotContain("number for every parcel"));
        assertThat(file("store/legal/delivery.html")).contains("may travel without a number");
    }

    @Test
    void theTermsNameTheButtonAsItIs() {
        assertThat(file("store/legal/terms.html")).contains("the button \"" + TEXTS.getString("checkout.pay") + "\"");
    }

    private static String file(String name) {
        try (InputStream file = PromisesTest.class.getResourceAsStream("/org/emporion/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
