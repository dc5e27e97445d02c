package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Api;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scripts and expressions in every text that strangers write: shown as they were written on all pages, and nothing runs. */
class StrangersTextIT {
    private static final String EVIL =
            "\"'><img src=/planted onerror=ran=1><script>ran=1</script></script>#{333*333}${333*333}{{333*333}}";

    private static final String SHORT = "\"><b onclick=ran=1>#{333*333}";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void isShownAndNotRun() {
        Store store = Given.aSellerWithAnOpenStore();
        Map<String, Object> about = new HashMap<>();
        about.put("name", "Mill " + SHORT);
        about.put("about", EVIL);
        about.put("policies", EVIL);
        about.put("contactEmail", "mill@example.org");
        store.asOwner().put("/store", about).mustBe(200);
        Listed product = store.publishes(ProductDraft.titled("Bowl " + EVIL)
                .with("description", "<p>" + EVIL + "</p><a href=\"javascript:ran=1\">x</a>")
                .with("brand", SHORT)
                .option("Size " + SHORT, SHORT, "other")
                .variant(Map.of("Size " + SHORT, SHORT), "SKU-A", "5.00", 5)
                .variant(Map.of("Size " + SHORT, "other"), "SKU-B", "5.00", 5));
        JsonNode order = store.orderOf(ordered(product));

        Window buyer = windows.of("buyer").looksCarefully();
        String shop = Stack.addresses().storefront();
        new Shopper(buyer).looksAt(product);
        safe(buyer, product.page(), "Bowl " + EVIL);
        new Shopper(buyer).putsIntoTheCart(1);
        safe(buyer, shop + "/cart", "Bowl " + EVIL);
        safe(buyer, shop + "/s/" + store.slug(), "Mill " + SHORT);
        safe(buyer, shop + "/search?q=" + Api.escaped(EVIL), null);
        safe(buyer, shop + "/search?brand=" + Api.escaped(SHORT), null);

        Seller seller = new Seller(windows.of("seller").looksCarefully(), store.owner());
        seller.logsInAt("/today/board", "Today");
        String portal = Stack.addresses().seller();
        safe(seller.window(), portal + "/orders/list", null);
        safe(seller.window(), portal + "/orders/order?id=" + order.path("id").asText(), EVIL);
        safe(seller.window(), portal + "/orders/slip?id=" + order.path("id").asText(), EVIL);
        safe(seller.window(), portal + "/products/list?q=" + Api.escaped(EVIL), null);
        safe(seller.window(), portal + "/products/edit?id=" + product.id(), null);
        safe(seller.window(), portal + "/stock/list", null);
        safe(seller.window(), portal + "/store/profile", null);

        Admin admin = new Admin(windows.of("admin").looksCarefully());
        admin.logsIn();
        safe(admin.window(), Stack.addresses().admin() + "/tenants/tenant?id=" + store.tenantId(), EVIL);
        safe(admin.window(), Stack.addresses().admin() + "/tenants/list?q=Mill", null);
    }

    /** An order whose buyer writes such things too. */
    private static String ordered(Listed product) {
        Cart cart = Given.aCartWith(product);
        Map<String, Object> address = new HashMap<>(Cart.address());
        address.put("name", SHORT);
        address.put("line1", EVIL);
        Stack.buyers().put(cart.path() + "/address", address).mustBe(200);
        return cart.checkout("stranger@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
    }

    private static void safe(Window window, String address, String shown) {
        window.page().navigate(address);
        window.page().waitForLoadState();
        assertThat(window.page().evaluate("() => typeof ran")).as(address).isEqualTo("undefined");
        assertThat(window.page()
                        .locator("img[src='/planted'], [onclick], [onerror], a[href^=javascript]")
                        .count())
                .as("elements of strangers at " + address)
                .isZero();
        String text = window.page().locator("body").innerText();
        assertThat(text.contains("110889"))
                .as("an expression was worked out at " + address)
                .isFalse();
        List.of(shown == null ? "" : shown)
                .forEach(each -> assertThat(text).as(address).contains(each));
    }
}
