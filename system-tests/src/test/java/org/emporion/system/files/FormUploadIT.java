package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.system.files.ShopifyFile.product;

import com.fasterxml.jackson.databind.JsonNode;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Form;
import org.emporion.system.client.Given;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** The same file in a form: of the portal's page, and of the API. */
@BesideABrowser
class FormUploadIT {
    private static final String LIST = Stack.addresses().seller() + "/imports/list";
    private static final byte[] FILE =
            new ShopifyFile().row(product("tea-pot", "Tea Pot", "POT-1")).bytes();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void thePortalsFormImportsAFileAndLeadsToItsJob() {
        Pages pages = new Pages();
        Form form = Form.of(pages.logIn(LIST, store.owner()), "upload").with("file", "teapots äöü.csv", FILE);

        Answer job = post(pages, form).mustBe(200);

        String id = job.response().uri().getQuery().replaceFirst("(?:.*&)?id=([^&]+).*", "$1");
        assertThat(job.response().uri().getPath()).endsWith("/imports/job");
        assertThat(store.whenEnded(id).path("products").path("created").asInt()).isEqualTo(1);
        assertThat(pages.get(LIST).mustBe(200).text()).contains("teapots äöü.csv");
        onSale("tea-pot");
    }

    @Test
    void thePortalSaysWhenNoFileWasChosenOrItHoldsNoProducts() {
        Pages pages = new Pages();
        Answer list = pages.logIn(LIST, store.owner());
        assertThat(post(pages, Form.of(list, "upload").with("file", "", new byte[0]))
                        .mustBe(200)
                        .text())
                .contains("Choose a file");

        Answer job = post(pages, Form.of(list, "upload").with("file", "notes.csv", "hello there".getBytes()));

        if (job.response().uri().getPath().endsWith("/imports/job")) {
            String id = job.response().uri().getQuery().replaceFirst("(?:.*&)?id=([^&]+).*", "$1");
            assertThat(store.whenEnded(id).path("status").asText()).isEqualTo("FAILED");
            assertThat(pages.get(job.response().uri().toString()).mustBe(200).text())
                    .contains("Shopify");
        } else {
            assertThat(job.mustBe(200).text()).contains("Shopify");
        }
    }

    @Test
    void theApiTakesAFormToo() {
        Form form = new Form().with("note", "our pots").with("file", "pots.csv", FILE);
        JsonNode job = store.api()
                .send("POST", "/imports?format=shopify", form.type(), form.body())
                .mustBe(202)
                .json();
        assertThat(store.whenEnded(job.path("id").asText())
                        .path("products")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        onSale("tea-pot");
    }

    @Test
    void aFormWithoutAFileOrCutOffIsRefused() {
        Form empty = new Form().with("note", "no file here");
        store.api()
                .send("POST", "/imports?format=shopify", empty.type(), empty.body())
                .mustBeProblem(422, "FILE_MISSING");
        store.api()
                .send(
                        "POST",
                        "/imports?format=shopify",
                        "multipart/form-data",
                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(FILE))
                .mustBeProblemOf(400, 422);
    }

    private static Answer post(Pages pages, Form form) {
        return pages.post(LIST, form.with("start", "1").type(), form.body());
    }

    private void onSale(String handle) {
        Stack.buyers().get("/stores/" + store.slug() + "/products/" + handle).mustBe(200);
    }
}
