package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Person;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without an account joins a team by the link of a mail, sees what the role may see, and is removed again. */
class TeamOnPagesIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed product = store.publishes("Stool", "40.00", 3);
    private final Person bob = Person.somebody();

    @Test
    void aReaderJoinsByMailSeesNothingToPressAndIsGoneAtTheNextClick() {
        Seller owner = new Seller(windows.of("owner"), store.owner());
        owner.logsInAt("/team/members", "Team");
        owner.window().fills("E-mail", bob.email());
        owner.window().page().locator("#role").selectOption("READER");
        owner.window().looksAround().presses("Send the invitation");
        owner.window().reads("An invitation is on its way to " + bob.email());

        Window reader = joins();
        seesNothingToPress(reader);
        staysOutside(reader);

        owner.window().opens(Seller.portal("/team/members"));
        isAskedAboutARoleThatAnotherOwnerChanged(owner.window());
        owner.window().opens(Seller.portal("/team/members"));
        removes(owner.window());
        reader.opens(Seller.portal("/products/list")).isAt("Open your store");
    }

    private Window joins() {
        Window window = windows.of("reader");
        String link = Mails.linkIn(
                Inbox.awaitMail(bob.email(), store.name()).path("text").asText());
        window.opens(link).isAt("Join the team of " + store.name()).looksAround();
        window.follows("Log in or register");
        LogIn.registers(bob, window.page());
        window.isAt("Join the team of " + store.name());
        window.presses("Accept and open the store");
        return window.isAt("Today").looksAround();
    }

    private void seesNothingToPress(Window window) {
        window.opens(Seller.portal("/products/list")).isAt("Products").looksAround();
        assertThat(window.link("New product")).hasCount(0);
        assertThat(window.button("Publish")).hasCount(0);
        window.opens(Seller.portal("/products/edit?id=" + product.id())).isAt("Stool");
        assertThat(window.button("Save")).hasCount(0);
        assertThat(window.page().locator("#title")).isDisabled();
        window.opens(Seller.portal("/store/profile")).isAt("Profile");
        assertThat(window.button("Save")).hasCount(0);
        assertThat(window.page().locator("nav").getByText("Team")).hasCount(0);
        window.opens(Seller.portal("/team/roles")).isAt("What each role may do").looksAround();
    }

    private static void staysOutside(Window window) {
        for (String page : new String[] {"/store/keys", "/team/members", "/products/edit"}) {
            window.watch().expects(403, page);
            window.opens(Seller.portal(page)).isAt("This is not yours to see");
        }
    }

    private void isAskedAboutARoleThatAnotherOwnerChanged(Window window) {
        Locator row = window.page().locator("tr").filter(new Locator.FilterOptions().setHasText(bob.email()));
        store.asOwner().patch("/team/" + memberId(), Map.of("role", "CATALOG")).mustBe(200);
        row.locator("summary").click();
        row.locator("select").selectOption("FULFILMENT");
        row.getByText("Save the role").click();
        window.reads("This member was changed meanwhile").looksAround();

        assertThat(row.locator("select")).hasValue("FULFILMENT");
        assertThat(row.locator(".e-error")).containsText("Changed meanwhile to \"Catalog\"");
        assertThat(row.locator("td").nth(1)).hasText("Catalog");
        row.getByText("Save the role").click();
        assertThat(row.locator("td").nth(1)).hasText("Fulfilment");
    }

    private String memberId() {
        for (JsonNode member : store.asOwner().get("/team").mustBe(200).json().path("items")) {
            if (member.path("email").asText().equals(bob.email())) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError(bob.email() + " is not in the team of " + store.name());
    }

    private void removes(Window window) {
        Locator row = window.page().locator("tr").filter(new Locator.FilterOptions().setHasText(bob.email()));
        row.locator("summary").click();
        window.looksAround();
        row.getByText("Remove from the team").click();
        window.page().locator("dialog[open] button").getByText("Yes").click();
        window.reads("is no longer in the team.");
    }
}
