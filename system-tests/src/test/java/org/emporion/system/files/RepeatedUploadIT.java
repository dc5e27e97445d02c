package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.system.files.ShopifyFile.product;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Form;
import org.emporion.system.client.Given;
import org.emporion.system.client.Names;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** An upload that is sent again under its Idempotency-Key, and another that comes with the same one. */
@BesideABrowser
class RepeatedUploadIT {
    private static final String ALL = "/imports?format=shopify";
    private static final byte[] POTS =
            new ShopifyFile().row(product("tea-pot", "Tea Pot", "POT-1")).bytes();
    private static final byte[] PANS =
            new ShopifyFile().row(product("tea-pan", "Tea Pan", "PAN-1")).bytes();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Api keyed = store.api().with("Idempotency-Key", Names.unique());

    @Test
    void theSameFileIsAnsweredWithTheFirstJob() {
        Answer first = upload(keyed, ALL, POTS).mustBe(202);
        store.whenEnded(first.json().path("id").asText());
        Answer again = upload(keyed, ALL, POTS).mustBe(202);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.header("Location")).contains("imports/");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void anotherFileOfTheSameLengthIsRefusedAndSoIsAnotherQuery() {
        assertThat(PANS).hasSameSizeAs(POTS);
        upload(keyed, ALL, POTS).mustBe(202);
        upload(keyed, ALL, PANS).mustBeProblem(422, "KEY_REUSED");
        upload(keyed, ALL + "&stock=true", POTS).mustBeProblem(422, "KEY_REUSED");
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void aFormIsToldApartByItsFileAndNotByItsBoundary() {
        Answer first = form(keyed, "pots.csv", POTS).mustBe(202);
        assertThat(form(keyed, "pots.csv", POTS).mustBe(202).json()).isEqualTo(first.json());
        form(keyed, "pots.csv", PANS).mustBeProblem(422, "KEY_REUSED");
        form(keyed, "pans.csv", POTS).mustBeProblem(422, "KEY_REUSED");
        assertThat(jobs()).isEqualTo(1);
        assertThat(store.whenEnded(first.json().path("id").asText())
                        .path("products")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void twoAtOnceAreOneJob() {
        List<CompletableFuture<Answer>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> upload(keyed, ALL, POTS)))
                .toList();
        assertThat(both).allSatisfy(answer -> assertThat(answer.join().status()).isIn(202, 409));
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void aPictureIsToldApartByItsContentToo() {
        byte[] noPicture = "no picture at all".getBytes();
        byte[] another = "no picture at ALL".getBytes();
        String product = store.publishes("Thing", "1.00", 1).id();
        String pictures = "/products/" + product + "/pictures";
        Answer first = keyed.send("POST", pictures, "image/png", BodyPublishers.ofByteArray(noPicture));
        assertThat(first.status()).isEqualTo(422);
        assertThat(keyed.send("POST", pictures, "image/png", BodyPublishers.ofByteArray(noPicture))
                        .mustBeProblem(422, first.code())
                        .json())
                .isEqualTo(first.json());
        keyed.send("POST", pictures, "image/png", BodyPublishers.ofByteArray(another))
                .mustBeProblem(422, "KEY_REUSED");
    }

    private int jobs() {
        return store.api().get("/imports").mustBe(200).json().path("total").asInt();
    }

    private static Answer upload(Api api, String path, byte[] file) {
        return api.send("POST", path, "text/csv", BodyPublishers.ofByteArray(file));
    }

    private static Answer form(Api api, String name, byte[] file) {
        Form form = new Form().with("note", "our pots").with("file", name, file);
        return api.send("POST", ALL, form.type(), form.body());
    }
}
