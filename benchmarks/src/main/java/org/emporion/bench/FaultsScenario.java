package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.emporion.bench.faults.FaultRun;
import org.emporion.bench.faults.Findings;
import org.emporion.bench.faults.Goods;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.stack.Progress;
import org.emporion.stack.StackAddresses;

/** Buying on a stack of its own while its servers are killed, frozen and cut off; every claim that breaks fails the run. */
final class FaultsScenario {
    static final String NAME = "faults";
    static final Duration LIMIT = Duration.ofMinutes(15);
    /** Search finds nothing meanwhile, which nobody needs who buys. */
    static final Set<Part> PARTS = Set.of(
            Part.POSTGRES,
            Part.KEYCLOAK,
            Part.MAIL,
            Part.PAYMENT,
            Part.MARKETPLACE_WEB,
            Part.SELLER_PORTAL,
            Part.TENANT_ADMIN);

    private static final int STORES = 3;
    private static final int EACH = 2;
    private static final int MOST_SHOWN = 5;
    private static final int SEEDS = 1_000_000;

    private final LocalStack stack;
    private final BenchOptions options;
    private final Report report;
    private final Progress progress;

    FaultsScenario(LocalStack stack, BenchOptions options, Report report, Progress progress) {
        this.stack = stack;
        this.options = options;
        this.report = report;
        this.progress = progress;
    }

    void run() throws IOException, SQLException, InterruptedException {
        long seed = options.seed() > 0 ? options.seed() : 1 + new Random().nextInt(SEEDS);
        int checkouts = options.checkouts();
        report.add(count("seed", seed, null));
        List<Goods> scarce = new ArrayList<>();
        List<Goods> plenty = new ArrayList<>();
        for (int i = 1; i <= STORES; i++) {
            Shop shop = Shop.open(stack.addresses(), "faults-" + i);
            for (int j = 1; j <= EACH; j++) {
                scarce.add(onSale(stack.addresses(), shop, "SCARCE-" + j, Math.max(3, checkouts / 25)));
                plenty.add(onSale(stack.addresses(), shop, "PLENTY-" + j, 10L * checkouts));
            }
        }
        tell(new FaultRun(stack, progress, scarce, plenty, seed, checkouts).run());
        claim("currencies in which the ledger is not balanced", unbalanced());
    }

    private void tell(Findings found) {
        report.add(count("checkouts by 8 clients", found.checkouts(), null));
        report.add(count("faults meanwhile, besides 6 named steps", found.faults(), null));
        report.add(count("requests sent again", found.repeated(), null));
        found.told().forEach((what, buyers) -> report.add(count("told " + what, buyers, null)));
        report.add(Line.value(NAME, "until nothing was under way", found.restSeconds(), "s", Aim.atMost(60)));
        claim("still under way after that", found.restless().isEmpty() ? List.of() : List.of(found.restless()));
        found.broken().forEach(this::claim);
    }

    private void claim(String what, List<String> broken) {
        report.add(count(what, broken.size(), Aim.exactly(0)));
        if (!broken.isEmpty()) {
            report.failed(NAME + ": " + what + ": "
                    + String.join("; ", broken.subList(0, Math.min(MOST_SHOWN, broken.size()))));
        }
    }

    private List<String> unbalanced() throws IOException {
        JsonNode balance = Rest.at(stack.addresses().admin() + "/api/v1")
                .as(new Accounts(stack.addresses()).token("admin", "admin"))
                .get("/ledger/trial-balance");
        List<String> unbalanced = new ArrayList<>();
        for (JsonNode currency : balance.path("currencies")) {
            if (!currency.path("balanced").asBoolean()) {
                unbalanced.add(currency.toString());
            }
        }
        return balance.path("currencies").isEmpty() ? List.of("nothing is in the ledger") : unbalanced;
    }

    private static Goods onSale(StackAddresses stack, Shop shop, String sku, long stock) throws IOException {
        Map<String, Object> variant =
                Map.of("sku", sku, "price", Map.of("amount", "19.90", "currency", "EUR"), "onHand", stock);
        JsonNode product = shop.api(stack)
                .post("/products", Map.of("title", "Thing " + sku, "category", "other", "variants", List.of(variant)));
        shop.api(stack).post("/products/" + product.path("id").asText() + "/publish", Map.of());
        return new Goods(
                shop.slug(),
                shop.key(),
                product.path("variants").path(0).path("id").asText(),
                stock);
    }

    private static Line count(String what, long number, Aim aim) {
        return Line.value(NAME, what, number, "", aim);
    }
}
