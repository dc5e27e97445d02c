package org.emporion.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.FormattedText;
import org.emporion.kernel.Money;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.selling.offer.StorefrontProduct.Variant;
import org.emporion.stock.stock.LaterSale;
import org.emporion.storefront.frame.Urls;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    private static final Urls URLS = new Urls("https://shop.example/", "https://shop.example/seller");

    @Test
    void aSearchEngineReadsPriceStockAndTheWholeAddress() throws IOException {
        JsonNode product = new ObjectMapper()
                .readTree(StructuredData.of(mug("Mug"), "A mug", URLS))
                .at("/@graph/0");
        assertThat(product.at("/url").asText()).isEqualTo("https://shop.example/s/pottery/p/mug");
        assertThat(product.at("/offers/0/price").asText()).isEqualTo("19.90");
        assertThat(product.at("/offers/0/availability").asText()).endsWith("OutOfStock");
    }

    @Test
    void whatIsSoldBeforeItIsThereIsSaidInWordsOfItsOwn() throws IOException {
        assertThat(availability(LaterSale.Kind.BACKORDER, 0)).endsWith("/BackOrder");
        assertThat(availability(LaterSale.Kind.PREORDER, 0)).endsWith("/PreOrder");
        assertThat(availability(LaterSale.Kind.BACKORDER, 1)).endsWith("/InStock");
    }

    private static String availability(LaterSale.Kind kind, long there) throws IOException {
        Offer.Later later = new Offer.Later(kind, there, LocalDate.parse("2026-12-12"));
        return read(mug("Mug", null, 5, later), "A mug")
                .at("/offers/0/availability")
                .asText();
    }

    @Test
    void anOfferCarriesTheNumberOfItsTradeItem() throws IOException {
        assertThat(read(mug("Mug", "4006381333931"), "A mug")
                        .at("/offers/0/gtin13")
                        .asText())
                .isEqualTo("4006381333931");
        assertThat(read(mug("Mug", "96385074"), "A mug").at("/offers/0/gtin").asText())
                .isEqualTo("96385074");
        assertThat(read(mug("Mug", "OUR-7"), "A mug").at("/offers/0").toString())
                .doesNotContain("gtin");
    }

    @Test
    void whatAProductDoesNotHaveIsLeftOut() throws IOException {
        JsonNode bare = read(mug("Mug"), "");

        assertThat(bare.has("description")).isFalse();
        assertThat(bare.has("image")).isFalse();
    }

    @Test
    void aDescriptionIsSummedUpInTheCharactersThatItsEntitiesStandFor() throws IOException {
        String summary = StructuredData.summary(
                FormattedText.clean("<p>The \"big\" one = 15\" &amp; it's heavy</p><p>5&nbsp;kg &amp;lt; 6</p>"));

        assertThat(summary).isEqualTo("The \"big\" one = 15\" & it's heavy 5 kg &lt; 6");
        assertThat(read(mug("Mug"), summary).path("description").asText()).isEqualTo(summary);
        assertThat(StructuredData.summary("<p> </p>")).isEmpty();
        assertThat(StructuredData.summary(null)).isEmpty();
    }

    @Test
    void aTitleCannotLeaveTheScriptElement() {
        assertThat(StructuredData.of(mug("</script><script>alert(1)"), "", URLS))
                .doesNotContain("<", ">");
    }

    private static JsonNode read(StorefrontProduct product, String description) throws IOException {
        return new ObjectMapper()
                .readTree(StructuredData.of(product, description, URLS))
                .at("/@graph/0");
    }

    private static StorefrontProduct mug(String title) {
        return mug(title, null);
    }

    private static StorefrontProduct mug(String title, String barcode) {
        return mug(title, barcode, 0, null);
    }

    private static StorefrontProduct mug(String title, String barcode, long available, Offer.Later later) {
        Variant only = new Variant(
                UUID.randomUUID(),
                "M",
                barcode,
                Map.of(),
                Money.parse("19.90", "EUR"),
                null,
                available,
                null,
                0,
                List.of(),
                later,
                List.of());
        return new StorefrontProduct(
                UUID.randomUUID(),
                title,
                "mug",
                "",
                "",
                List.of(new CategoryStep("kitchen", "Kitchen", "kitchen")),
                List.of(),
                List.of(),
                List.of(),
                List.of(only),
                new StoreName("pottery", "Pottery"),
                null,
                0,
                null);
    }
}
