package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlsTest {

    private final Urls urls = new Urls("https://emporion.example/", "https://sell.example");

    @Test
    void aProductHasOneAddressToKeepWhicheverVariantIsShown() {
        assertThat(urls.canonical(urls.variant("lehm", "milk-jug", null)))
                .isEqualTo(urls.canonical(urls.variant("lehm", "milk-jug", "")))
                .isEqualTo("https://emporion.example/s/lehm/p/milk-jug");
        assertThat(urls.variant("lehm", "milk-jug", "01a2")).isEqualTo("/s/lehm/p/milk-jug?v=01a2");
    }

    @Test
    void wordsAreWrittenSoThatTheyStayOneParameter() {
        assertThat(urls.search("cups & saucers")).isEqualTo("/search?q=cups%20%26%20saucers");
    }
}
