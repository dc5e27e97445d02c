package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.ApiJson;
import org.junit.jupiter.api.Test;

/** What a read of a product answers can be sent back. */
class ProductBodyTest {

    private static final UUID ID = UUID.fromString("0190f5fe-0000-7000-8000-000000000001");
    private static final UUID VARIANT = UUID.fromString("0190f5fe-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-30T01:02:03.456Z");

    private final ProductView present = new ProductView(
            ID,
            "Jug",
            "jug",
            ProductStatus.PUBLISHED,
            "<p>Blue</p>",
            "Mill",
            List.of(new CategoryStep("home", "Home", "home"), new CategoryStep("jugs", "Jugs", "jugs")),
            null,
            List.of(new ProductView.Picture(ID, "http://x/media/a-800.jpg", "", 8, 8, "READY", null, "1")),
            List.of(new Attribute("material", "Material", "clay")),
            List.of(new Option("Colour", List.of("Blue"))),
            List.of(new ProductView.Variant(
                    VARIANT,
                    "JUG-1",
                    Map.of("Colour", "Blue"),
                    Money.parse("19.90", "EUR"),
                    null,
                    3,
                    null,
                    null,
                    null,
                    200,
                    5,
                    2,
                    true,
                    List.of())),
            new StoreName("mill", "Blue Mill"),
            new BigDecimal("4.50"),
            12,
            NOW,
            NOW,
            null,
            false,
            "7");

    @Test
    void aTaxClassIsNamedTakenAwayOrLeft() throws JsonProcessingException {
        assertThat(change(answer().put("taxClass", "REDUCED")).taxClass()).contains("REDUCED");
        assertThat(change(answer().putNull("taxClass")).taxClass()).isEmpty();
        ObjectNode without = answer();
        without.remove("taxClass");
        assertThat(change(without).taxClass()).isNull();
    }

    @Test
    void thatItGoesOnSaleWhenTheStoreOpensIsSetOrLeft() throws JsonProcessingException {
        assertThat(change(answer().put("publishWhenOpen", true)).publishWhenOpen())
                .isTrue();
        assertThat(change(answer()).publishWhenOpen()).isFalse();
        assertThat(read("{\"title\":\"Mug\"}").change(() -> present).publishWhenOpen())
                .isNull();
    }

    @Test
    void anAnswerComesBackAsTheChangeThatChangesNothing() throws JsonProcessingException {
        ProductChange change = change(answer());

        assertThat(change.title()).contains("Jug");
        assertThat(change.category()).contains("jugs");
        assertThat(change.version()).isEqualTo("7");
        assertThat(change.variants().orElseThrow().get(0).id()).isEqualTo(VARIANT);
        assertThat(change.variants().orElseThrow().get(0).onHand()).isEqualTo(5);
        assertThat(change.variants().orElseThrow().get(0).price().orElseThrow().amount())
                .isEqualTo("19.90");
    }

    @Test
    void whatNobodyCanSetIsRefusedByName() throws JsonProcessingException {
        ObjectNode body = answer();
        body.put("status", "DRAFT").put("rating", 5);
        ((ObjectNode) body.path("variants").get(0)).put("available", 100);

        assertThatThrownBy(() -> change(body))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(
                                Tuple.tuple("status", "READ_ONLY"),
                                Tuple.tuple("rating", "READ_ONLY"),
                                Tuple.tuple("variants[0].available", "READ_ONLY")));
    }

    @Test
    void theProductIsReadOnlyWhenSomethingSaysHowItIs() throws JsonProcessingException {
        ProductBody body = read("{\"title\":\"Mug\",\"category\":\"mugs\"}");

        ProductChange change = body.change(() -> {
            throw new AssertionError("read for nothing");
        });

        assertThat(change.title()).contains("Mug");
        assertThat(change.category()).contains("mugs");
        assertThat(change.brand()).isNull();
    }

    @Test
    void aCategoryIsTakenAwayByNullAndByAnEmptyPath() throws JsonProcessingException {
        assertThat(read("{\"category\":null}").change(() -> present).category()).isEqualTo(Optional.empty());
        assertThat(read("{\"category\":[]}").change(() -> present).category()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> read("{\"category\":7}").change(() -> present)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> read("{\"category\":[{\"name\":\"Jugs\"}]}").change(() -> present))
                .isInstanceOf(RuleViolated.class);
    }

    private ObjectNode answer() {
        return ApiJson.mapper().valueToTree(present);
    }

    private ProductChange change(ObjectNode body) throws JsonProcessingException {
        return read(body.toString()).change(() -> present);
    }

    private static ProductBody read(String body) throws JsonProcessingException {
        return ApiJson.mapper().readValue(body, ProductBody.class);
    }
}
