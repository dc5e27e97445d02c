package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void partsOfThePathReachThePageAsParameters() {
        assertThat(target("/s/pottery/p/mug-blue"))
                .isEqualTo("/pages/product/product.xhtml?store=pottery&product=mug-blue");
        assertThat(target("/c/kitchen")).isEqualTo("/pages/browse/category.xhtml?slug=kitchen");
        assertThat(target("/")).isEqualTo("/pages/home/home.xhtml");
    }

    @Test
    void aPartOfThePathCannotAddParametersOfItsOwn() {
        assertThat(target("/c/a&page=9")).isEqualTo("/pages/browse/category.xhtml?slug=a%26page%3D9");
    }

    @Test
    void otherAddressesHaveNoPage() {
        assertThat(Route.of("/pages/home/home.xhtml")).isEmpty();
        assertThat(Route.of("/c/kitchen/more")).isEmpty();
        assertThat(Route.of("/api/v1/search")).isEmpty();
    }

    @Test
    void whatIsAboutOneBuyerIsNotKeptByTheBrowser() {
        assertThat(Route.of("/checkout").orElseThrow().kept()).isFalse();
        assertThat(Route.of("/orders/EMP-1").orElseThrow().kept()).isFalse();
        assertThat(Route.of("/search").orElseThrow().kept()).isTrue();
    }

    @Test
    void aSlashAtTheEndIsTheSameAddressWrittenOtherwise() {
        for (String path : List.of("/s/mill/", "/c/clothing-shoes/", "/s/mill/p/mug/", "/c//")) {
            assertThat(Route.isWithFinalSlash(path)).as(path).isTrue();
        }
        for (String path : List.of("/", "//", "/s/mill", "/no/such/", "//evil.example/")) {
            assertThat(Route.isWithFinalSlash(path)).as(path).isFalse();
        }
    }

    private static String target(String path) {
        return Route.of(path).orElseThrow().target(path);
    }
}
