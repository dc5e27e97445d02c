package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages that no journey leads through are looked over too. */
class EveryPageIT {
    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void ofTheStorefront() {
        Listed product = Given.aPublishedProduct("9.00", 1).whenSearchable();
        Window window = windows.of("shopper");
        String shop = Stack.addresses().storefront();
        opens(
                window,
                shop,
                "/c",
                "/c/other",
                "/s/" + product.store().slug(),
                "/search",
                "/search?q=nosuchthing",
                "/help",
                "/delivery",
                "/withdrawal",
                "/terms",
                "/privacy",
                "/cookies",
                "/imprint",
                "/cart");
        window.watch().expects(404, "/nowhere");
        opens(window, shop, "/nowhere", "/s/nowhere", "/c/nowhere");
        window.page().navigate(shop + "/account");
        LogIn.as(product.store().owner(), window.page());
        window.isAt("My orders");
        opens(window, shop, "/account/data", "/account/security");
    }

    @Test
    void ofTheSellerPortal() {
        Store store = Given.aSellerWithAnOpenStore();
        Listed product = store.publishes("Stool", "40.00", 3);
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/today/board", "Today");
        List.of(
                        "/orders/list",
                        "/products/list",
                        "/products/changes",
                        "/stock/list",
                        "/stock/sku?sku=" + product.sku(),
                        "/promotions/list",
                        "/promotions/edit?example=delivery",
                        "/imports/list",
                        "/exports/list",
                        "/money/balance",
                        "/money/account",
                        "/search/results?q=stool")
                .forEach(path -> opens(seller.window(), Seller.portal(path)));
        List.of(
                        "/store/profile",
                        "/store/trader",
                        "/store/tax",
                        "/store/zones",
                        "/store/zone",
                        "/store/audit",
                        "/store/support",
                        "/apply/form")
                .forEach(path -> opens(seller.window(), Seller.portal(path)));
        makesAKey(seller.window());
        List.of("/team/members", "/team/roles", "/account/security")
                .forEach(path -> opens(seller.window(), Seller.portal(path)));
        Promotions promotions =
                new Promotions(seller.window(), Stack.addresses().seller());
        promotions.makesFor("Stool", "Autumn sale", "AUTUMN10", "10");
        promotions.costs("0", "€0.00");
        Cart cart = Given.aCartWith(product);
        Stack.buyers()
                .post("/carts/" + cart.id() + "/codes", Map.of("code", "AUTUMN10"))
                .mustBe(201);
        String number = cart.checkout("slip@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        promotions.cameWith(number, "€4.00");
        String order = store.orderOf(number).path("id").asText();
        opens(seller.window(), Seller.portal("/orders/order?id=" + order));
        opens(seller.window(), Seller.portal("/orders/slip?id=" + order));
        String job = store.imports("Handle,Title,Type,Variant Price\na,A,Xyzzy,5\nb,B,Xyzzy,dear\n"
                        .getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
        opens(seller.window(), Seller.portal("/imports/job?id=" + job));
        opens(seller.window(), Seller.portal("/imports/job?code=UNKNOWN_TYPE&id=" + job));
        opens(seller.window(), Seller.portal("/imports/types"));
        seller.window().watch().expects(404, "/nowhere");
        opens(seller.window(), Seller.portal("/orders/nowhere"));
        opens(seller.window(), Seller.portal("/products/edit?id=" + product.id()));
        seller.window().follows("See it as buyers do");
        seller.window().isAt("Stool");
        opens(seller.window(), Seller.portal("/today/board"));
        seller.window().follows("See your store as buyers do");
        seller.window().isAt(store.name());
    }

    @Test
    void ofTheAdmin() {
        Store store = Given.aStoreAwaitingApproval();
        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        String pages = Stack.addresses().admin();
        opens(
                admin.window(),
                pages,
                "/overview/board",
                "/applications/queue",
                "/tenants/list",
                "/tenants/list?status=PENDING",
                "/tenants/tenant?id=" + store.tenantId(),
                "/audit/log",
                "/orders/list",
                "/people/list",
                "/products/list",
                "/search/results?q=" + store.slug(),
                "/mails/undelivered",
                "/chargebacks/list",
                "/chargebacks/rule",
                "/chargebacks/differences",
                "/payouts/list",
                "/payouts/stores",
                "/payouts/store?id=" + store.tenantId(),
                "/account/security",
                "/promotions/list",
                "/promotions/edit",
                "/taxes/rates",
                "/taxes/rate?country=SK&taxClass=REDUCED",
                "/taxes/classes",
                "/taxes/classes?code=REDUCED",
                "/taxes/categories",
                "/delivery/zones",
                "/delivery/zone",
                "/fraud/queue",
                "/fraud/blocked",
                "/fraud/rules",
                "/fraud/rules?rule=AMOUNT",
                "/publishing/list",
                "/publishing/edit?page=imprint",
                "/search/index");
        admin.window().opens(pages + "/overview/board").follows("Write the imprint");
        admin.window().reads("Buyers read it as soon as it is saved.");
        saysSomethingElse(admin.window());
        Promotions promotions = new Promotions(admin.window(), pages);
        promotions.makes("A gift of the platform", "", "12.5", "300");
        promotions.costs("0", "€0.00");
        admin.window().reads("of a budget of €300.00");
        promotions.stops("A gift of the platform");
        admin.window().watch().expects(404, "/nowhere");
        opens(admin.window(), pages, "/tenants/nowhere");
    }

    /** Of a page that no other test looks at, and only for a moment. */
    private static void saysSomethingElse(Window window) {
        String edit = Stack.addresses().admin() + "/publishing/edit?page=cookies";
        opens(window, edit);
        window.page().locator(".ql-editor").fill("We have eaten them all.");
        window.presses("Save and publish");
        window.reads("The page \"Cookies\" is saved.");
        String shown =
                new Pages().get(Stack.addresses().storefront() + "/cookies").text();
        assertThat(shown).contains("We have eaten them all.", "Last changed");
        opens(window, edit);
        window.presses("Back to the text at the beginning");
        window.presses("Yes, go on");
        window.reads("says again what every installation says.");
    }

    private static void makesAKey(Window window) {
        opens(window, Seller.portal("/store/keys"));
        window.fills("Name", "Warehouse");
        window.page().getByLabel("Orders, only read").check();
        window.presses("Make the key");
        window.reads("Copy this key now.").looksAround();
        assertThat(window.page().locator("#new-key")).containsText("emk_");
        assertThat(window.page().locator("#listed")).containsText("Warehouse");
    }

    private static void opens(Window window, String start, String... paths) {
        List.of(paths).forEach(path -> opens(window, start + path));
    }

    private static void opens(Window window, String address) {
        window.opens(address).looksAtNames();
        assertThat(window.page().locator("h1")).hasCount(1);
    }
}
