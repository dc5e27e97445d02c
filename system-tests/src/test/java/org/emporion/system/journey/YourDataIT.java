package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A buyer sees what is kept over all stores, takes it along, and has it erased. */
@InAThirdBrowser
class YourDataIT {
    private static final String DATA = Stack.addresses().storefront() + "/account/data";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void aBuyerTakesTheDataAlongAndIsForgottenOnceTheParcelIsThere() throws IOException {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Person person = Given.aRegisteredUser();
        Shopper shopper = new Shopper(windows.of("shopper"), person.email());
        shopper.logsIn(person);
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysTheAddress();
        shopper.paysWith(TestCard.GOOD);
        String number = shopper.isThanked();

        shopper.window().opens(DATA).isAt("Your data").reads(jug.store().name());
        Download file =
                shopper.window().page().waitForDownload(() -> shopper.window().follows("Download my data"));
        assertThat(Files.readString(file.path())).contains(number, person.email(), "\"stores\"");

        assertThat(shopper.window().page().locator("#again").count()).isZero();
        shopper.window().page().locator("#sure").check();
        shopper.window().presses("Erase my data and close my account");
        shopper.window().reads("You have asked us to erase your data.").looksAround();
        await("it waits for the parcel")
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(() -> {
                    shopper.window().page().navigate(DATA);
                    return shopper.window().page().content().contains("still on their way");
                });

        jug.store().delivers(number);
        await("the account is gone").atMost(Duration.ofSeconds(90)).until(() -> !exists(person));
        assertThat(jug.store().orderOf(number).path("shipTo").path("name").asText())
                .isEqualTo("Erased");
        assertThat(Stack.buyers()
                        .get("/orders/" + number + "?email=" + Api.escaped(person.email()))
                        .status())
                .isEqualTo(404);
        shopper.window().page().navigate(DATA);
        PlaywrightAssertions.assertThat(shopper.window().page().locator("#username"))
                .isVisible();
    }

    @Test
    void theSameOverRestWithTheBuyersToken() {
        Person person = Given.aRegisteredUser();
        Api buyer = Stack.buyers().as(person.token());
        assertThat(Stack.buyers().get("/account/data").status()).isEqualTo(401);
        assertThat(Stack.buyers()
                        .as("no.such.token")
                        .post("/account/erasure", Map.of())
                        .status())
                .isEqualTo(401);
        Answer file = buyer.get("/account/data").mustBe(200);
        assertThat(file.json().path("account").path("email").asText()).isEqualTo(person.email());
        assertThat(buyer.get("/account/erasure").status()).isEqualTo(404);
        assertThat(buyer.post("/account/erasure", Map.of("user", "somebody else"))
                        .status())
                .isEqualTo(422);

        assertThat(buyer.post("/account/erasure", Map.of())
                        .mustBe(202)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("WAITING");
        await("the account is gone").atMost(Duration.ofSeconds(90)).until(() -> !exists(person));
    }

    @Test
    void aGuestIsForgottenWithTheOrderByItsEmailOnly() {
        Listed jug = Given.aPublishedProduct("14.00", 3);
        Shopper shopper = new Shopper(windows.of("shopper"));
        shopper.looksAt(jug);
        shopper.putsIntoTheCart(1);
        shopper.goesToTheCart();
        shopper.goesToTheCheckout();
        shopper.saysWhereToSendIt();
        shopper.paysWith(TestCard.GOOD);
        String number = shopper.isThanked();
        jug.store().delivers(number);

        shopper.window().page().getByText("What that means, and how").click();
        shopper.window().fills("Your e-mail address, to make sure that it is you", "other@example.org");
        shopper.window().presses("Erase my data of this order");
        shopper.window()
                .reads("This order was made with another e-mail address")
                .looksAround();
        assertThat(jug.store().orderOf(number).path("shipTo").path("name").asText())
                .isEqualTo("Kim Buyer");

        shopper.window().fills("Your e-mail address, to make sure that it is you", shopper.email());
        shopper.window().presses("Erase my data of this order");
        await("the order is nobody's").atMost(Duration.ofSeconds(90)).until(() -> jug.store()
                .orderOf(number)
                .path("shipTo")
                .path("name")
                .asText()
                .equals("Erased"));
        assertThat(Stack.buyers()
                        .get("/orders/" + number + "?email=" + Api.escaped(shopper.email()))
                        .status())
                .isEqualTo(404);
    }

    private static boolean exists(Person person) {
        return Person.keycloak()
                        .get("/admin/realms/emporion/users?exact=true&email=" + Api.escaped(person.email()))
                        .mustBe(200)
                        .json()
                        .size()
                > 0;
    }
}
