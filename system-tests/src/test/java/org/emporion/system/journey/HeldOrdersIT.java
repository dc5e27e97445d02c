package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order that looks odd waits for an admin, its buyer knows it, and it ends as the admin decides. */
class HeldOrdersIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Listed couch = Given.aPublishedProduct("1500.00", 5);
    private final String email = "buyer-" + Names.unique() + "@example.org";

    @Test
    void anAdminSeesAllOfItOnOnePageAndReleasesIt() {
        String number = heldOrder();
        String pages = Stack.addresses().admin();
        Window buyer = windows.onThePhoneOf("buyer");
        buyer.opens(Stack.addresses().storefront() + "/orders/" + number);
        buyer.fills("E-mail you ordered with", email);
        buyer.presses("Show the order");
        buyer.reads("We look at your order").reads("nothing is charged yet").looksAround();
        Inbox.awaitMail(email, "We look at your order " + number);

        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        Window window = admin.window();
        window.opens(pages + "/fraud/queue?q=" + number).isAt("Held orders");
        window.reads("card of another country, high amount, first order");
        window.page().locator("a.p-row-link").first().click();
        window.isAt("Order " + number);
        window.reads("The card is of another country than the one that is delivered to")
                .reads(couch.title())
                .reads("United States")
                .reads(email)
                .looksAround();
        window.fills("Why you decide so", "Known by phone");
        window.presses("Release");
        window.presses("Yes, go on");
        window.reads("Order " + number + " is released and is placed in a moment.");

        awaitStatus(number, "PLACED");
        Inbox.awaitMail(email, "Your order " + number + " is confirmed");
        window.opens(pages + "/fraud/review?number=" + number).reads("Known by phone");
        window.opens(pages + "/fraud/blocked?value=" + Api.escaped(email));
        window.page().locator("#reason").fill("Sent stolen goods back");
        window.presses("Block");
        window.reads(email + " is blocked from now on.").looksAround();
        buyer.opens(Stack.addresses().storefront() + "/orders/" + number).reads(couch.title());
    }

    @Test
    void whatIsRejectedOverRestIsToldItsBuyerAndDecidedOnce() {
        String number = heldOrder();
        String review = "/fraud/reviews/" + number;
        Api admins = Stack.admins();
        JsonNode waiting = admins.get("/fraud/reviews?state=OPEN&sort=-score&q=" + number)
                .mustBe(200)
                .json();
        assertThat(waiting.path("total").asInt()).isEqualTo(1);
        assertThat(waiting.path("items").path(0).path("hits").findValuesAsText("rule"))
                .containsExactly("COUNTRY", "AMOUNT", "FIRST_ORDER");
        admins.get("/fraud/reviews?state=LOST").mustBeProblem(422).mustBlame("state");
        Answer seen = admins.get(review).mustBe(200);
        admins.post(review + "/reject", Map.of("reason", "")).mustBeProblem(422).mustBlame("reason");

        Api based = admins.with("If-Match", seen.header("ETag"));
        assertThat(based.post(review + "/reject", Map.of("reason", "Stolen card"))
                        .mustBe(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("REJECTED");
        based.post(review + "/release", Map.of("reason", "Looks fine")).mustBe(412);
        admins.post(review + "/release", Map.of("reason", "Looks fine")).mustBeProblem(409, "REVIEW_DECIDED");

        awaitStatus(number, "CANCELLED");
        assertThat(seenByBuyer(number).path("review").path("end").asText()).isEqualTo("REJECTED");
        String mail = Inbox.awaitMail(email, "Your order " + number + " does not go through")
                .toString();
        assertThat(mail).contains("Nothing was charged").doesNotContain("Stolen card");
        assertThat(couch.store().stockOf(couch).path("reserved").asInt()).isZero();
    }

    @Test
    void adminsSetRulesAndKeepTheListOverRest() {
        Api admins = Stack.admins();
        JsonNode rule = admins.get("/fraud/rules/CARD_DAY").mustBe(200).json();
        int points = rule.path("points").asInt();
        admins.put("/fraud/rules/CARD_DAY", Map.of("points", points + 1, "version", rule.path("version")))
                .mustBe(200);
        admins.put("/fraud/rules/CARD_DAY", Map.of("points", points, "version", rule.path("version")))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("points");
        admins.put("/fraud/rules/CARD_DAY", Map.of("points", points)).mustBe(200);

        String domain = Names.unique() + ".example.com";
        Map<String, String> wanted = Map.of("kind", "DOMAIN", "value", domain, "reason", "Never paid");
        String id = admins.post("/fraud/blocked", wanted)
                .mustBe(201)
                .json()
                .path("id")
                .asText();
        admins.post("/fraud/blocked", wanted).mustBeProblem(409, "BLOCKED_ALREADY");
        Answer held = Given.aCartWith(Given.aPublishedProduct("20.00", 3)).checkout("ann@" + domain, "tok_approve");
        assertThat(held.mustBe(202).json().path("status").asText()).isEqualTo("IN_REVIEW");
        admins.delete("/fraud/blocked/" + id).mustBe(204);
        assertThat(admins.get("/fraud/blocked?q=" + domain)
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private String heldOrder() {
        JsonNode held = Given.aCartWith(couch)
                .checkout(email, "tok_foreign_card")
                .mustBe(202)
                .json();
        assertThat(held.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(held.path("review").path("until").asText()).isNotEmpty();
        return held.path("number").asText();
    }

    private JsonNode seenByBuyer(String number) {
        return Stack.buyers()
                .get("/orders/" + number + "?email=" + Api.escaped(email))
                .mustBe(200)
                .json();
    }

    private void awaitStatus(String number, String status) {
        await("order " + number + " is " + status)
                .atMost(Duration.ofSeconds(60))
                .until(() -> seenByBuyer(number).path("status").asText(), status::equals);
    }
}
