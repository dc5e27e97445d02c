package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures over REST: described, put in order and deleted only as they were seen. */
@BesideABrowser
class PictureEditingOverRestIT {
    private static final Store STORE = Given.aSellerWithAnOpenStore();

    private final Api api = STORE.api();
    private String product;
    private String pictures;

    @BeforeEach
    void aProduct() {
        Listed jug = STORE.publishes("Jug", "19.90", 10);
        product = "/products/" + jug.id();
        pictures = product + "/pictures";
    }

    @Test
    void aPictureIsDescribedOnlyAsItWasSeen() {
        Answer added = add(Color.RED, "Front");
        String path = pictures + "/" + id(added);
        Answer seen = api.get(path).mustBe(200);
        assertThat(seen.header("ETag")).isEqualTo(added.header("ETag")).isEqualTo("\"" + version(seen) + "\"");
        api.put(product, Map.of("variants", List.of(Map.of("sku", sku(), "price", ProductDraft.money("21.00")))))
                .mustBe(200);
        Api based = api.with("If-Match", seen.header("ETag"));

        Answer described = based.patch(path, Map.of("alt", "From the front")).mustBe(200);

        assertThat(described.header("ETag")).isNotEqualTo(seen.header("ETag"));
        Answer late = based.patch(path, Map.of("alt", "The front")).mustBe(412);
        assertThat(late.json().path("alt").asText()).isEqualTo("From the front");
        assertThat(late.header("ETag")).isEqualTo(described.header("ETag"));
        Answer told = api.patch(path, Map.of("alt", "The front", "version", version(seen)))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("alt");
        assertThat(told.json().path("fields").path(0).path("detail").asText())
                .isEqualTo("It is \"From the front\" now.");
        based.delete(path).mustBe(412);
        api.with("If-Match", late.header("ETag")).delete(path).mustBe(204);
        api.get(path).mustBeProblem(404);
    }

    @Test
    void whatIsNotNamedOfAPictureStaysAndNullClears() {
        String path = pictures + "/" + id(add(Color.RED, "Front"));
        Map<String, Object> nothing = new HashMap<>();

        assertThat(alt(api.patch(path, nothing).mustBe(200))).isEqualTo("Front");
        nothing.put("alt", null);
        assertThat(alt(api.patch(path, nothing).mustBe(200))).isEmpty();
    }

    @Test
    void theOrderIsChangedOnlyFromTheOneThatWasSeen() {
        String front = id(add(Color.RED, "Front"));
        String back = id(add(Color.BLUE, "Back"));
        Answer seen = api.get(pictures).mustBe(200);
        Api based = api.with("If-Match", seen.header("ETag"));
        api.patch(pictures + "/" + front, Map.of("alt", "From the front")).mustBe(200);
        Answer turned =
                based.put(pictures, Map.of("pictures", List.of(back, front))).mustBe(200);
        assertThat(ids(turned)).containsExactly(back, front);
        String lid = id(add(Color.GREEN, "Lid"));

        Answer late = based.put(pictures, Map.of("pictures", List.of(lid, back, front)))
                .mustBe(412);
        assertThat(ids(late)).containsExactly(back, front, lid);
        assertThat(late.header("ETag")).isEqualTo(api.get(pictures).header("ETag"));
        api.put(pictures, Map.of("pictures", List.of(lid, back, front), "version", version(seen)))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("pictures[0]");
        api.put(pictures, Map.of("pictures", List.of(lid), "version", version(late)))
                .mustBe(200);
        assertThat(ids(api.get(pictures))).containsExactly(lid, back, front);
    }

    @Test
    void thePicturesOfTheStoreAreReplacedOnlyFromWhatWasSeen() {
        Api owner = STORE.asOwner();
        Answer seen = owner.get("/store/pictures").mustBe(200);
        Api based = owner.with("If-Match", seen.header("ETag"));
        Answer replaced = logo(based, Color.RED).mustBe(200);

        Answer late = logo(based, Color.BLUE).mustBe(412);
        assertThat(late.json()).isEqualTo(replaced.json());
        assertThat(late.header("ETag")).isEqualTo(replaced.header("ETag")).isNotEqualTo(seen.header("ETag"));
        based.delete("/store/pictures/logo").mustBe(412);
        owner.with("If-Match", late.header("ETag"))
                .delete("/store/pictures/logo")
                .mustBe(204);
    }

    private Answer add(Color colour, String alt) {
        return api.send(
                        "POST",
                        pictures + "?alt=" + Api.escaped(alt),
                        "image/png",
                        BodyPublishers.ofByteArray(Drawing.ofDisc(colour)))
                .mustBe(201);
    }

    private static Answer logo(Api api, Color colour) {
        return api.send("PUT", "/store/pictures/logo", "image/png", BodyPublishers.ofByteArray(Drawing.ofDisc(colour)));
    }

    private String sku() {
        return api.get(product).json().path("variants").path(0).path("sku").asText();
    }

    private static List<String> ids(Answer list) {
        return list.json().path("items").findValuesAsText("id");
    }

    private static String id(Answer picture) {
        return picture.json().path("id").asText();
    }

    private static String alt(Answer picture) {
        return picture.json().path("alt").asText();
    }

    private static String version(Answer answer) {
        return answer.json().path("version").asText();
    }
}
