package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every form of the pages, sent as another site would have the browser of somebody logged in send it: nothing happens. */
class ForeignFormsIT {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*method=\"post\".*?</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(?:input|button|textarea|select)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final List<Map<String, String>> ELSEWHERE = List.of(
            Map.of(),
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"));

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void ofTheSellerPortal() {
        Store store = Given.aSellerWithAnOpenStore();
        Listed product = store.publishes("Stool", "40.00", 3);
        String number = Given.aCartWith(product)
                .checkout("forms@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        String order = store.orderOf(number).path("id").asText();
        String portal = Stack.addresses().seller();
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/today/board", "Today");
        APIRequestContext pages = seller.window().page().request();
        String before = state(store, order);
        int forms = attack(
                pages,
                portal,
                "/today/board",
                "/orders/list",
                "/orders/order?id=" + order,
                "/products/list",
                "/products/edit",
                "/products/edit?id=" + product.id(),
                "/stock/list",
                "/stock/sku?sku=" + product.sku(),
                "/imports/list",
                "/store/profile",
                "/store/zones",
                "/store/zone",
                "/store/keys",
                "/store/audit",
                "/store/support",
                "/team/members",
                "/team/roles",
                "/account/security",
                "/apply/form");
        assertThat(forms).isGreaterThan(10);
        assertThat(state(store, order)).as("nothing happened").isEqualTo(before);
        assertThat(read(pages, portal + "/today/board")).as("still logged in").contains("logout");
    }

    @Test
    void ofTheAdmin() {
        Store store = Given.aStoreAwaitingApproval();
        String admin = Stack.addresses().admin();
        Admin person = new Admin(windows.of("admin"));
        person.logsIn();
        int forms = attack(
                person.window().page().request(),
                admin,
                "/overview/board",
                "/applications/queue",
                "/tenants/list",
                "/tenants/tenant?id=" + store.tenantId(),
                "/audit/log",
                "/mails/undelivered",
                "/account/security",
                "/search/index");
        assertThat(forms).isGreaterThan(3);
        assertThat(Stack.admins()
                        .get("/tenants/" + store.tenantId())
                        .mustBe(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("PENDING");
    }

    @Test
    void ofTheStorefront() {
        Listed product = Given.aPublishedProduct("9.00", 5);
        APIRequestContext pages = windows.of("shopper").page().request();
        String shop = Stack.addresses().storefront();
        String page = product.page().substring(shop.length());
        assertThat(attack(pages, shop, page, "/orders", "/cart")).isGreaterThan(1);
        assertThat(read(pages, shop + "/cart")).doesNotContain(product.title());
    }

    /** Sends every form of these pages in every wrong way; answers how many there were. */
    private static int attack(APIRequestContext pages, String application, String... paths) {
        int forms = 0;
        for (String path : paths) {
            String page = application + path;
            Matcher form = FORM.matcher(read(pages, page));
            while (form.find()) {
                forms++;
                attack(pages, target(application, page, form.group()), fields(form.group()));
            }
        }
        return forms;
    }

    private static void attack(APIRequestContext pages, String target, Map<String, String> fields) {
        for (Map<String, String> headers : ELSEWHERE) {
            assertThat(send(pages, target, fields, headers))
                    .as(target + " from " + headers)
                    .isEqualTo(403);
        }
        if (target.endsWith("/logout")) {
            return; // without a token of its own: from where it comes decides alone
        }
        for (String token : List.of("jakarta.faces.ViewState", "form-token")) {
            Map<String, String> without = new LinkedHashMap<>(fields);
            String value = without.remove(token);
            if (value != null && !value.isEmpty()) {
                send(pages, target, without, ours(target));
                without.put(token, "wrong" + token.hashCode());
                send(pages, target, without, ours(target));
            }
        }
    }

    private static Map<String, String> ours(String target) {
        return Map.of("Origin", target.replaceFirst("^(https?://[^/]+).*", "$1"));
    }

    private static String read(APIRequestContext pages, String page) {
        var answer = pages.get(page);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return answer.text();
    }

    private static int send(
            APIRequestContext pages, String target, Map<String, String> fields, Map<String, String> headers) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        RequestOptions request = RequestOptions.create().setForm(form).setMaxRedirects(0);
        headers.forEach(request::setHeader);
        try {
            return pages.post(target, request).status();
        } catch (PlaywrightException closed) {
            // the server closes a connection after a refusal; the next request may still have been sent on it
            return pages.post(target, request).status();
        }
    }

    private static String target(String application, String page, String form) {
        Matcher action = ACTION.matcher(form);
        String to = action.find() ? action.group(1).replace("&amp;", "&") : "";
        String server = application.replaceFirst("^(https?://[^/]+).*", "$1");
        return to.isEmpty() ? page : to.startsWith("/") ? server + to : to;
    }

    /** What the form sends when each of its buttons is pressed at once. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(form);
        while (tag.find()) {
            Matcher name = NAME.matcher(tag.group());
            Matcher value = VALUE.matcher(tag.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "foreign");
            }
        }
        return fields;
    }

    private static String state(Store store, String order) {
        List<String> all = new ArrayList<>();
        for (String path : List.of(
                "/store",
                "/products",
                "/stock",
                "/shipping",
                "/keys",
                "/imports",
                "/team",
                "/invitations",
                "/orders/" + order)) {
            all.add(store.asOwner().get(path).mustBe(200).text().replaceAll("\"lastUsed\\w*\":[^,}]*", ""));
        }
        return String.join("\n", all);
    }
}
