package org.emporion.web.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.web.Servlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/store/keys",
                "/store/keys/",
                "/store/keys//",
                "//store///keys",
                "/store;a=b;c/keys;x=1",
                "/store/keys/;x",
                "/store/./keys/.",
                "/api/v1/../../store/keys",
                "/../store/keys",
                "/media/..;/store/keys",
                "/store/%6beys",
                "/store%2Fkeys",
                "/media/%2e%2e/store/keys",
                "/store/keys;a\nb"
            })
    void everySpellingIsOnePath(String spelling) {
        assertThat(asked(spelling).text()).isEqualTo("/store/keys");
    }

    @Test
    void theFirstPageIsThePathOfNothing() {
        for (String spelling : new String[] {"", "/", "//", "/;x", "/..", "/x/.."}) {
            assertThat(asked(spelling).text()).isEqualTo("/");
        }
    }

    @Test
    void whatIsEncodedTwiceOrInCapitalsIsAnotherPathAsItIsToTheServer() {
        assertThat(asked("/store/%256beys").text()).isEqualTo("/store/%6beys");
        assertThat(asked("/store/Keys").text()).isEqualTo("/store/Keys");
    }

    @Test
    void aPlaceIsAPathAndAllBelowItAndNothingThatOnlyBeginsAlike() {
        assertThat(asked("/api").isIn("/media", "/api")).isTrue();
        assertThat(asked("/api/v1/carts").isIn("/api")).isTrue();
        assertThat(asked("/apiary").isIn("/api")).isFalse();
        assertThat(asked("/api/../checkout").isIn("/api")).isFalse();
    }

    private static RequestPath asked(String spelling) {
        return RequestPath.of(Servlets.request("GET", "/seller", spelling, Map.of()));
    }
}
