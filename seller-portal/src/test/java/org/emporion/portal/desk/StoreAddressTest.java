package org.emporion.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebFilter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoreAddressTest {

    private final StoreAddress pottery = new StoreAddress("/seller", "pottery");

    @Test
    void anAddressOfThePortalCarriesTheStore() {
        assertThat(pottery.of("/seller/orders/list")).isEqualTo("/seller/orders/list?store=pottery");
        assertThat(pottery.of("/seller/products/edit?id=7")).isEqualTo("/seller/products/edit?id=7&store=pottery");
        assertThat(pottery.of("/seller/apply/state#top")).isEqualTo("/seller/apply/state?store=pottery#top");
    }

    @Test
    void aFilterOfThePageCarriesTheStore() {
        assertThat(pottery.of("?status=NEW&q=")).isEqualTo("?status=NEW&q=&store=pottery");
        assertThat(pottery.of("?")).isEqualTo("?store=pottery");
    }

    @Test
    void anAddressThatNamesAStoreKeepsIt() {
        assertThat(pottery.of("/seller/today/board?store=attic")).isEqualTo("/seller/today/board?store=attic");
        assertThat(pottery.of("?q=a&store=attic")).isEqualTo("?q=a&store=attic");
    }

    @Test
    void whatIsAboutNoStoreOrElsewhereStaysAsItIs() {
        Stream.of(
                        "/seller/",
                        "/seller/account/security",
                        "/seller/storefront",
                        "/seller/emporion/kit.js?v=1",
                        "#content",
                        "https://shop.example/seller/orders/list",
                        "/orders/list")
                .forEach(address -> assertThat(pottery.of(address)).isEqualTo(address));
        assertThat(new StoreAddress("/seller", null).of("/seller/orders/list")).isEqualTo("/seller/orders/list");
    }

    @Test
    void everyPageThatCarriesAStoreHasTheGateBeforeIt() {
        assertThat(StoreGate.class.getAnnotation(WebFilter.class).value())
                .extracting(pattern -> pattern.replace("*", ""))
                .containsExactlyInAnyOrderElementsOf(StoreAddress.AREAS);
    }
}
