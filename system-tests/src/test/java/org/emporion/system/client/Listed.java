package org.emporion.system.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A product that its store has put on sale. */
public record Listed(Store store, JsonNode product) {

    public String id() {
        return product.path("id").asText();
    }

    public String title() {
        return product.path("title").asText();
    }

    public String slug() {
        return product.path("slug").asText();
    }

    /** The first variant. */
    public String variantId() {
        return product.path("variants").path(0).path("id").asText();
    }

    public String sku() {
        return product.path("variants").path(0).path("sku").asText();
    }

    /** Address of the product in the storefront API; its page is the same without the API's part. */
    public String path() {
        return "/stores/" + store.slug() + "/products/" + slug();
    }

    /** Adds a picture, of the variant with this option value. */
    public Listed withPicture(byte[] picture, String alt, String optionValue) {
        String path = "/products/" + id() + "/pictures?alt=" + Api.escaped(alt) + "&variant=" + skuOf(optionValue);
        store.api()
                .send("POST", path, "image/png", BodyPublishers.ofByteArray(picture))
                .mustBe(201);
        return this;
    }

    private String skuOf(String optionValue) {
        for (JsonNode variant : product.path("variants")) {
            if (variant.path("options").toString().contains("\"" + optionValue + "\"")) {
                return variant.path("sku").asText();
            }
        }
        throw new AssertionError("no variant is " + optionValue + " in " + product);
    }

    /** Where buyers look at it. */
    public String page() {
        return Stack.addresses().storefront() + "/s/" + store.slug() + "/p/" + slug();
    }

    /** The product as buyers see it now. */
    public Answer seenByBuyers() {
        return Stack.buyers().get(path());
    }

    /** Waits until a search for the title finds it. */
    public Listed whenSearchable() {
        await(title() + " is found").atMost(Duration.ofSeconds(20)).until(() -> isFound());
        return this;
    }

    /** Whether a search for the title within its store finds it. */
    public boolean isFound() {
        String query = "/search?q=" + Api.escaped(title()) + "&store=" + store.slug();
        return Stack.buyers()
                .get(query)
                .mustBe(200)
                .json()
                .path("items")
                .findValuesAsText("productId")
                .contains(id());
    }
}
