package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.OrderCosts;
import org.emporion.orders.view.SellerOrderView;

/** What a buyer has bought, to follow it: by number and e-mail, or by being logged in. */
@ApplicationScoped
@Transactional
public class BuyerOrders {

    private final TenantScope scope;
    private final Purchases purchases;
    private final ShownPurchases shown;

    @Inject
    BuyerOrders(TenantScope scope, Purchases purchases, ShownPurchases shown) {
        this.scope = scope;
        this.purchases = purchases;
        this.shown = shown;
    }

    /** @throws NotFound when there is no such purchase, or the e-mail is another: the two look the same */
    public BuyerPurchase byEmail(String number, String email) {
        return purchases
                .open(number)
                .filter(purchase -> email != null && purchase.email().equalsIgnoreCase(email.strip()))
                .map(shown::of)
                .orElseThrow(() -> new NotFound("order"));
    }

    /** Whether a guest has bought this with this e-mail. */
    boolean isOfGuest(String number, String email) {
        return purchases
                .open(number)
                .filter(purchase -> purchase.buyerId() == null)
                .filter(purchase -> email != null && purchase.email().equalsIgnoreCase(email.strip()))
                .isPresent();
    }

    /** The purchase of a logged-in buyer. */
    public Optional<BuyerPurchase> byBuyer(String number, String userId) {
        scope.asUser(userId);
        return purchases
                .find(number)
                .filter(purchase -> userId.equals(purchase.buyerId()))
                .map(shown::of);
    }

    /** What is asked for of one store, or was, of a purchase that no store has. */
    public record AskedPart(
            StoreName store, List<SellerOrderView.Line> lines, Dispatch dispatch, OrderCosts costs, Money total) {}

    /**
     * What a purchase asks for, by store; nothing once it is placed, since it has orders then. To be asked for those who may see the
     * purchase.
     */
    public List<AskedPart> asked(String number) {
        return purchases
                .open(number)
                .filter(purchase -> !purchase.isPlaced())
                .map(purchase ->
                        purchase.parts().stream().map(PurchasePart::asked).toList())
                .orElse(List.of());
    }

    /** Where the mails about a purchase of a logged-in buyer go. */
    public Optional<String> emailOf(String number, String userId) {
        scope.asUser(userId);
        return purchases
                .find(number)
                .filter(purchase -> userId.equals(purchase.buyerId()))
                .map(Purchase::email);
    }

    /** What a logged-in buyer has bought, placed or held, newest first. */
    public Page<BuyerPurchase> ofBuyer(String userId, Page.Request page) {
        scope.asUser(userId);
        Page<Purchase> found =
                purchases.ofBuyer(userId, EnumSet.of(PurchaseStatus.PLACED, PurchaseStatus.IN_REVIEW), page);
        return page.of(found.items().stream().map(shown::of).toList(), found.total());
    }

    /** A purchase with all that is kept about its buyer. */
    public record WithEmail(String email, BuyerPurchase purchase) {}

    /** How many orders of a buyer one store has. */
    public record AtStore(StoreName store, long orders) {

        /** As it is counted. */
        public AtStore(String slug, String name, Long orders) {
            this(new StoreName(slug, name), orders);
        }
    }

    /** Every purchase of a logged-in buyer, also those that came to nothing, newest first. */
    public Page<WithEmail> everythingOf(String userId, Page.Request page) {
        scope.asUser(userId);
        Page<Purchase> found = purchases.ofBuyer(userId, EnumSet.allOf(PurchaseStatus.class), page);
        return page.of(
                found.items().stream()
                        .map(each -> new WithEmail(each.email(), shown.of(each)))
                        .toList(),
                found.total());
    }

    /** The stores that a logged-in buyer has bought from, the one with most orders first. */
    public List<AtStore> storesOf(String userId) {
        scope.asUser(userId);
        return purchases.storesOf(userId);
    }
}
