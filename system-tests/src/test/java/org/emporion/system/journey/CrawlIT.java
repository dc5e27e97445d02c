package org.emporion.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.system.browser.Crawl;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page there is, in a browser: no breach of the content security policy, no error on the console. The views are read
 * from the applications themselves, so that one to which no way leads is found too.
 */
class CrawlIT {
    /** Which page of the storefront answers an address. */
    private static final Map<String, String> STOREFRONT = Map.ofEntries(
            Map.entry("/?", "home/home"),
            Map.entry("/c", "browse/categories"),
            Map.entry("/c/[^/]+", "browse/category"),
            Map.entry("/search", "browse/search"),
            Map.entry("/s/[^/]+", "store/store"),
            Map.entry("/s/[^/]+/p/[^/]+", "product/product"),
            Map.entry("/cart", "cart/cart"),
            Map.entry("/checkout", "checkout/checkout"),
            Map.entry("/orders", "order/lookup"),
            Map.entry("/orders/[^/]+", "order/order"),
            Map.entry("/orders/[^/]+/help", "order/help"),
            Map.entry("/(help|terms|imprint)", "legal/page"),
            Map.entry("/account", "account/account"),
            Map.entry("/account/data", "account/data"),
            Map.entry("/account/security", "account/security"),
            Map.entry("/nowhere", "error-404"));

    /** Error pages to which no visitor's act leads, and the way back from a bank, which a journey takes. */
    private static final Set<String> NOT_TO_BE_REACHED =
            Set.of("error-500", "error-503", "error-400", "checkout/return");

    /** What the search on top shows while somebody types. */
    private static final String PART_OF_A_PAGE = "search/suggestions";

    /** Opens only for an application that was rejected or asked about. */
    private static final String FOR_APPLICANTS = "apply/again";

    /** Show a payout or a chargeback, which nobody has made here; journeys of their own look at them. */
    private static final Set<String> MADE_ELSEWHERE =
            Set.of("money/payout", "payouts/payout", "chargebacks/chargeback");

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void ofABuyer() throws IOException {
        Listed product = Given.aPublishedProduct("9.00", 5).whenSearchable();
        Window window = windows.of("buyer");
        String shop = Stack.addresses().storefront();
        Shopper shopper = new Shopper(window, "crawl@example.org");
        String number = Given.aCartWith(product)
                .checkout("crawl@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        shopper.looksUpTheOrder(number);
        shopper.looksAt(product);
        shopper.putsIntoTheCart(1);
        window.watch().expects(404, "/nowhere");
        Crawl crawl = new Crawl(window, shop)
                .from("/", "/search", "/cart", "/checkout", "/orders", "/orders/" + number, "/nowhere");
        window.page().navigate(shop + "/account");
        LogIn.as(product.store().owner(), window.page());
        window.isAt("My orders");
        // Guests were led to it too, and sent to the log-in.
        crawl.from("/account", "/account?page=1", "/account/data?page=1");
        Set<String> reached = new TreeSet<>(Set.of(forbidden(window)));
        for (String path : crawl.paths()) {
            STOREFRONT.forEach((address, page) -> {
                if (path.matches(address)) {
                    reached.add(page);
                }
            });
            reached.add(path.substring(path.indexOf('/') + 1));
        }
        assertThat(reached).containsAll(without(views("marketplace-web/src/main/webapp/pages"), NOT_TO_BE_REACHED));
    }

    @Test
    void ofASeller() throws IOException {
        Store store = Given.aSellerWithAnOpenStore();
        Listed product = store.publishes("Stool", "40.00", 3);
        Given.aCartWith(product).checkout("crawl@example.org", "tok_approve").mustBe(201);
        store.imports("Handle,Title\n,Nothing\n".getBytes(StandardCharsets.UTF_8));
        store.api().post("/promotions", aPromotion()).mustBe(201);
        Seller seller = new Seller(windows.of("seller"), store.owner());
        String portal = Stack.addresses().seller();
        Set<String> reached = reached(new Crawl(seller.window(), portal).from("/"));
        seller.logsInAt("/today/board", "Today");
        seller.window().watch().expects(404, "/join");
        Crawl crawl = new Crawl(seller.window(), portal)
                .from("/today/board", "/apply/form", "/apply/state", "/join?token=unknown");
        errorPages(seller.window(), crawl);
        crawl.from("/join?token=unknown");
        reached.addAll(reached(crawl));
        assertThat(reached)
                .containsAll(without(
                        without(views("seller-portal/src/main/webapp"), MADE_ELSEWHERE),
                        Set.of(PART_OF_A_PAGE, FOR_APPLICANTS)));
    }

    @Test
    void ofAnAdmin() throws IOException {
        Given.aStoreAwaitingApproval();
        Stack.admins().post("/promotions", aPromotion()).mustBe(201);
        Given.aCartWith(Given.aPublishedProduct("1500.00", 5))
                .checkout("crawl-" + Names.unique() + "@example.org", "tok_foreign_card")
                .mustBe(202);
        Admin admin = new Admin(windows.of("admin"));
        admin.logsIn();
        Crawl crawl = new Crawl(admin.window(), Stack.addresses().admin()).from("/overview/board");
        errorPages(admin.window(), crawl);
        assertThat(reached(crawl)).containsAll(without(views("tenant-admin/src/main/webapp"), MADE_ELSEWHERE));
    }

    /** With a code, so that nobody else gets it. */
    private static Map<String, Object> aPromotion() {
        return Map.of("name", "Crawl", "code", "CRAWL" + Names.unique(), "gives", Map.of("kind", "FREE_SHIPPING"));
    }

    private static void errorPages(Window window, Crawl crawl) {
        window.watch().expects(403, "/errors/");
        window.watch().expects(404, "/");
        window.watch().expects(500, "/errors/");
        window.watch().expects(503, "/errors/");
        crawl.from("/errors/missing", "/errors/forbidden", "/errors/fault", "/errors/away");
    }

    /** A form that is none of ours. */
    private static String forbidden(Window window) {
        window.watch().expects(403, "/cart");
        window.page()
                .evaluate("() => { const form = document.createElement('form'); form.method = 'post';"
                        + " form.action = '/cart'; document.body.append(form); form.submit(); }");
        window.isAt("This is not yours to see");
        return "error-403";
    }

    private static Set<String> reached(Crawl crawl) {
        return crawl.paths().stream()
                .map(path -> path.isEmpty() || path.equals("/") ? "index" : path.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> views(String folder) throws IOException {
        Path root = Path.of("..", folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .toList();
        }
    }

    private static List<String> without(List<String> views, Set<String> some) {
        return views.stream().filter(view -> !some.contains(view)).toList();
    }
}
