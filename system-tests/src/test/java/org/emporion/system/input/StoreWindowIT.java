package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** The logo and the cover of a store: uploaded by its people, seen by buyers, removed again. */
@BesideABrowser
class StoreWindowIT {
    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void buyersSeeTheLogoAndTheCoverUntilTheyAreTakenDown() {
        assertThat(upload("logo", Drawing.ofDisc(Color.BLUE))
                        .mustBe(200)
                        .json()
                        .path("logo")
                        .asText())
                .startsWith(Stack.addresses().storefront() + "/media/");
        upload("cover", Drawing.ofDisc(Color.RED)).mustBe(200);

        Answer seen = Stack.buyers().get("/stores/" + store.slug()).mustBe(200);
        String cover = URI.create(seen.json().path("cover").asText()).getPath();
        assertThat(page()).contains(cover);
        assertThat(site().get(cover).mustBe(200).header("Content-Type")).isEqualTo("image/jpeg");

        store.asOwner().delete("/store/pictures/cover").mustBe(204);

        Answer after = Stack.buyers().get("/stores/" + store.slug()).mustBe(200);
        assertThat(after.json().path("cover").isNull()).isTrue();
        assertThat(after.json().path("logo").isTextual()).isTrue();
        assertThat(page()).doesNotContain(cover);
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheOneBeforeStays() {
        upload("logo", Drawing.ofDisc(Color.GREEN)).mustBe(200);

        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        upload("logo", svg).mustBeProblem(422).mustBlame("picture");
        upload("billboard", Drawing.ofDisc(Color.GREEN)).mustBeProblem(404);

        assertThat(store.asOwner()
                        .get("/store/pictures")
                        .mustBe(200)
                        .json()
                        .path("logo")
                        .isTextual())
                .isTrue();
    }

    private Answer upload(String place, byte[] picture) {
        return store.asOwner()
                .send("PUT", "/store/pictures/" + place, "image/png", BodyPublishers.ofByteArray(picture));
    }

    private String page() {
        return site().get("/s/" + store.slug()).mustBe(200).text();
    }

    private static Api site() {
        return Api.at(Stack.addresses().storefront());
    }
}
