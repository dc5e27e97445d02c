package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;

/** What a buyer has bought, to follow it: by number and e-mail, or by being logged in. */
@ApplicationScoped
@Transactional
public class BuyerOrders {

    private final Sql sql;
    private final TenantScope scope;
    private final Purchases purchases;
    private final ShownPurchases shown;

    @Inject
    BuyerOrders(Sql sql, TenantScope scope, Purchases purchases, ShownPurchases shown) {
        this.sql = sql;
        this.scope = scope;
        this.purchases = purchases;
        this.shown = shown;
    }

    /** @throws NotFound when there is no such purchase, or the e-mail is another: the two look the same */
    public BuyerPurchase byEmail(String number, String email) {
        scope.openPurchase(number);
        return purchases
                .find(number)
                .filter(purchase -> email != null && purchase.email().equalsIgnoreCase(email.strip()))
                .map(shown::of)
                .orElseThrow(() -> new NotFound("order"));
    }

    /** The purchase of a logged-in buyer. */
    public Optional<BuyerPurchase> byBuyer(String number, String userId) {
        scope.asUser(userId);
        return purchases
                .find(number)
                .filter(purchase -> userId.equals(purchase.buyerId()))
                .map(shown::of);
    }

    /** What a logged-in buyer has bought, newest first. */
    public Page<BuyerPurchase> ofBuyer(String userId, Page.Request page) {
        scope.asUser(userId);
        long total = sql.count("select count(*) as n from purchase where buyer_id = ? and status = 'PLACED'", userId);
        List<Purchase> found = sql.list(
                Purchase::read,
                "select * from purchase where buyer_id = ? and status = 'PLACED'"
                        + " order by created_at desc, number limit ? offset ?",
                userId,
                page.size(),
                page.offset());
        return page.of(found.stream().map(shown::of).toList(), total);
    }

    /** A purchase with all that is kept about its buyer. */
    public record Kept(String email, BuyerPurchase purchase) {}

    /** How many orders of a buyer one store has. */
    public record AtStore(StoreName store, long orders) {}

    /** Every purchase of a logged-in buyer, also those that came to nothing, newest first. */
    public Page<Kept> everythingOf(String userId, Page.Request page) {
        scope.asUser(userId);
        long total = sql.count("select count(*) as n from purchase where buyer_id = ?", userId);
        List<Purchase> found = sql.list(
                Purchase::read,
                "select * from purchase where buyer_id = ? order by created_at desc, number limit ? offset ?",
                userId,
                page.size(),
                page.offset());
        return page.of(
                found.stream()
                        .map(each -> new Kept(each.email(), shown.of(each)))
                        .toList(),
                total);
    }

    /** The stores that a logged-in buyer has bought from, the one with most orders first. */
    public List<AtStore> storesOf(String userId) {
        scope.asUser(userId);
        return sql.list(
                row -> new AtStore(new StoreName(row.text("slug"), row.text("name")), row.number("n")),
                "select s.store_slug as slug, max(s.store_name) as name, count(*) as n from purchase_store s"
                        + " join purchase p on p.number = s.purchase_number"
                        + " where p.buyer_id = ? and p.status = 'PLACED' group by s.store_slug order by n desc, slug",
                userId);
    }
}
