package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Api;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Names;
import org.emporion.system.client.Provider;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A buyer's bank takes money back: the platform answers, the store follows, the books stay equal. */
class ChargebackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CONSOLE = Stack.addresses().admin();

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String purchase = Given.aCartWith(store.publishes("Copper pot", "19.90", 9))
            .checkout("buyer-" + Names.unique() + "@example.org", "tok_approve")
            .mustBe(201)
            .json()
            .path("number")
            .asText();

    @Test
    void thePlatformAnswersTheBankAndTheStoreReadsHowItEnds() {
        await().atMost(PATIENCE).until(() -> Books.attemptsOf(purchase), List.of("CAPTURED")::equals);
        String dispute = Provider.takesBack(purchase);
        await().atMost(PATIENCE).until(() -> find().path("total").asInt() == 1);
        Inbox.awaitMail(store.owner().email(), "Chargeback of order " + purchase + "-1: open", PATIENCE);

        Window window = windows.of("admin");
        new Admin(window).logsIn();
        window.opens(CONSOLE + "/orders/purchase?number=" + purchase)
                .reads("Paid with")
                .reads("Not bought by the cardholder");
        window.looksAround();
        window.opens(CONSOLE + "/chargebacks/list?q=" + purchase).isAt("Chargebacks");
        window.looksAround();
        window.page().locator("a.p-row-link").click();
        window.isAt("Chargeback of " + purchase).reads(store.name()).reads("Not bought by the cardholder");
        window.fills("What proves that the buyer got what was ordered", "too short");
        sends(window);
        window.reads("at least 20 are needed");
        assertThat(window.field("What proves that the buyer got what was ordered"))
                .hasValue("too short");
        window.looksAround();
        window.fills("What proves that the buyer got what was ordered", "Signed for by the buyer on Monday.");
        sends(window);
        window.reads("The evidence is on its way to the bank.").reads("Signed for by the buyer on Monday.");
        await().atMost(PATIENCE)
                .until(() -> Provider.evidenceOf(dispute), "Signed for by the buyer on Monday."::equals);

        Seller seller = new Seller(windows.onThePhoneOf("seller"), store.owner());
        seller.logsInAt("/orders/list", "Orders");
        String order = store.orderOf(purchase).path("id").asText();
        seller.window().opens(Seller.portal("/orders/order?id=" + order)).reads("Amount held");
        seller.window().looksAround();

        Provider.decides(dispute, true);
        await().atMost(PATIENCE).until(() -> ofStore(order).path("state").asText(), "WON"::equals);
        seller.window()
                .opens(Seller.portal("/orders/order?id=" + order))
                .reads("Won")
                .reads("Chargeback opened")
                .reads("Chargeback won");
        Inbox.awaitMail(store.owner().email(), "Chargeback of order " + purchase + "-1: won", PATIENCE);
        onThePhone(find().path("items").path(0).path("id").asText());
    }

    @Test
    void programsReadAndAnswerItAndCompareTheBooks() {
        await().atMost(PATIENCE).until(() -> Books.attemptsOf(purchase), List.of("CAPTURED")::equals);
        String dispute = Provider.takesBack(purchase);
        await().atMost(PATIENCE).until(() -> find().path("total").asInt() == 1);
        String path = "/chargebacks/" + find().path("items").path(0).path("id").asText();
        JsonNode seen = admins().get(path).mustBe(200).json();
        assertThat(seen.path("parts").path(0).path("store").path("slug").asText())
                .isEqualTo(store.slug());
        assertThat(seen.path("payment").path("state").asText()).isEqualTo("CAPTURED");

        admins().post(path + "/evidence", Map.of("evidence", "no")).mustBe(422);
        Map<String, String> said = Map.of("evidence", "Signed for by the buyer on Monday.", "version", "99");
        admins().post(path + "/evidence", said).mustBeProblem(409, "CHANGED_MEANWHILE");
        admins().post(path + "/evidence", Map.of("evidence", "Signed for by the buyer on Monday."))
                .mustBe(200);
        admins().post(path + "/evidence", Map.of("evidence", "And by the neighbour on Tuesday."))
                .mustBeProblem(409, "EVIDENCE_SENT");
        await().atMost(PATIENCE).until(() -> !Provider.evidenceOf(dispute).isEmpty());
        Provider.decides(dispute, false);
        await().atMost(PATIENCE)
                .until(() -> find().path("items").path(0).path("state").asText(), "LOST"::equals);
        admins().post(path + "/evidence", Map.of("evidence", "And by the neighbour on Tuesday."))
                .mustBeProblem(409, "CHARGEBACK_OVER");
        assertThat(admins().get("/chargebacks/rule")
                        .mustBe(200)
                        .json()
                        .path("loss")
                        .asText())
                .isEqualTo("STORE");

        await("the books are equal about it").atMost(PATIENCE).until(() -> !differs(dispute));
        for (JsonNode currency :
                admins().get("/ledger/trial-balance").mustBe(200).json().path("currencies")) {
            assertThat(currency.path("balanced").asBoolean()).isTrue();
        }
    }

    private void onThePhone(String id) {
        Window phone = windows.onThePhoneOf("admin-on-the-road");
        new Admin(phone).logsIn();
        phone.opens(CONSOLE + "/chargebacks/list?q=" + purchase).isAt("Chargebacks");
        phone.looksAround();
        phone.opens(CONSOLE + "/chargebacks/chargeback?id=" + id).isAt("Chargeback of " + purchase);
        phone.reads("Won").looksAround();
        phone.opens(CONSOLE + "/chargebacks/rule").isAt("Who bears them");
        phone.presses("Save");
        phone.reads("keep the rule of the day they were opened").looksAround();
        phone.opens(CONSOLE + "/chargebacks/differences").isAt("Differences");
        phone.reads("Altogether").looksAround();
    }

    private static void sends(Window window) {
        window.presses("Send to the bank");
        window.presses("Yes, go on");
    }

    private boolean differs(String dispute) {
        JsonNode compared = admins().get("/payments/differences").mustBe(200).json();
        assertThat(compared.path("complete").asBoolean()).isTrue();
        for (JsonNode item : compared.path("items")) {
            String ref = item.path("ref").asText();
            if (ref.equals(dispute) || ref.startsWith(purchase)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode find() {
        return admins().get("/chargebacks?q=" + purchase).mustBe(200).json();
    }

    private JsonNode ofStore(String order) {
        return store.api()
                .get("/orders/" + order + "/chargebacks")
                .mustBe(200)
                .json()
                .path("items")
                .path(0);
    }

    private static Api admins() {
        return Stack.admins();
    }
}
