package org.emporion.demo.loading;

import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoPeople.Customer;
import org.emporion.demo.DemoPurchase;
import org.emporion.demo.DemoPurchase.Line;
import org.emporion.demo.DemoPurchase.Part;

/** An order that waits for the platform's admin, from a domain of throw-away addresses that the admin has blocked. */
final class HeldOrder {

    private static final String DOMAIN = "wegwerf.example";

    private static final Customer BUYER = new Customer(
            "t.reiser@" + DOMAIN, false, "Till Reiser", "Am Sandtorkai 3", null, "Hamburg", null, "20457", "DE", null);

    private static final DemoPurchase WANTED = new DemoPurchase(
            0, "till", List.of(new Part("casa-pinho", "HELD", List.of(new Line("praia-coffee-table", 1)))));

    private final Access access;
    private final Shopping shopping;

    HeldOrder(Access access, Shopping shopping) {
        this.access = access;
        this.shopping = shopping;
    }

    /** Once: what the admin makes of the list and of the order stays. */
    void buy() {
        Api admin = access.admin();
        if (admin.get("/fraud/blocked?q=" + DOMAIN).path("total").asLong() == 0) {
            admin.post(
                    "/fraud/blocked",
                    Map.of("kind", "DOMAIN", "value", DOMAIN, "reason", "Throw-away addresses: nobody answers there."));
            shopping.buy(WANTED, BUYER, "tok_foreign_card");
        }
    }
}
