package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Address;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Crockford;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/** What a buyer does with a cart. The cart's id is its only key: 130 random bits, known to its buyer. */
@ApplicationScoped
@Transactional
public class Carts {

    /** Most units of one variant in a cart. */
    public static final long MOST = 9_999;

    private static final int MOST_LINES = 200;
    private static final int ID_SYMBOLS = 26;

    private final Sql sql;
    private final Clock clock;
    private final TenantScope scope;
    private final Baskets baskets;
    private final Offers offers;
    private final String currency;

    @Inject
    public Carts(
            Sql sql,
            Clock clock,
            TenantScope scope,
            Baskets baskets,
            Offers offers,
            @ConfigProperty(name = "emporion.currency", defaultValue = "EUR") String currency) {
        this.sql = sql;
        this.clock = clock;
        this.scope = scope;
        this.baskets = baskets;
        this.offers = offers;
        this.currency = currency;
    }

    /** A new, empty cart. */
    public Cart create() {
        String id = Crockford.random(ID_SYMBOLS);
        scope.openCart(id);
        begin(id, null);
        return Cart.of(baskets.of(id));
    }

    /** A new, empty cart of a buyer who is named to the database, under a key that no browser knows. */
    void createFor(String userId) {
        begin(Crockford.random(ID_SYMBOLS), userId);
    }

    /** @throws NotFound when there is no such cart */
    public Cart get(String cartId) {
        return Cart.of(basket(cartId));
    }

    /** The cart, or nothing when it is gone: what a page does with the cookie of a returning visitor. */
    public Optional<Cart> find(String cartId) {
        scope.openCart(cartId);
        return exists(cartId) ? Optional.of(Cart.of(baskets.of(cartId))) : Optional.empty();
    }

    /** How many units are in it; zero when there is no such cart. For the number beside the cart symbol. */
    public long units(String cartId) {
        scope.openCart(cartId);
        return sql.count("select coalesce(sum(quantity), 0) as n from cart_line where cart_id = ?", cartId);
    }

    /**
     * The cart as it is being bought: locked until the transaction ends, so that what one window buys no other window buys
     * again from an older view of it.
     */
    public Basket basketToBuy(String cartId) {
        hold(cartId);
        return baskets.of(cartId);
    }

    /** Locks a cart until the transaction ends. Answers whether there is one. */
    public boolean hold(String cartId) {
        scope.openCart(cartId);
        return sql.one(row -> row.text("id"), "select id from cart where id = ? for update", cartId)
                .isPresent();
    }

    /** The cart with the offers behind it. */
    public Basket basket(String cartId) {
        scope.openCart(cartId);
        return baskets.of(cartId);
    }

    /**
     * Puts units of a variant in; the same variant adds up.
     *
     * @throws NotFound when the cart does not exist or the variant is not on sale
     * @throws Conflict OUT_OF_STOCK with what is left
     */
    public Cart add(String cartId, UUID variantId, long quantity) {
        checkQuantity(quantity);
        open(cartId);
        Offer offer = offers.onSale(variantId).orElseThrow(() -> new NotFound("variant"));
        if (!offer.price().currency().equals(currency)) {
            throw new RuleViolated("CURRENCY", "This cart holds prices in " + currency + " only.");
        }
        long now = sql.list(
                        row -> row.number("quantity"),
                        "insert into cart_line (cart_id, id, tenant_id, variant_id, quantity, seen_price_minor,"
                                + " seen_title, added_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (cart_id, tenant_id, variant_id) do update"
                                + " set quantity = least(cart_line.quantity + excluded.quantity, " + MOST + "),"
                                + " seen_price_minor = excluded.seen_price_minor, seen_title = excluded.seen_title"
                                + " returning quantity",
                        cartId,
                        Ids.next(),
                        offer.tenant(),
                        variantId,
                        quantity,
                        offer.price().minor(),
                        offer.title(),
                        clock.instant())
                .get(0);
        checkAvailable(offer, now);
        Cart filled = Cart.of(baskets.of(cartId));
        if (filled.groups().stream().mapToLong(group -> group.lines().size()).sum() > MOST_LINES) {
            throw new RuleViolated("CART_FULL", "A cart holds at most " + MOST_LINES + " different items.");
        }
        return filled;
    }

    /**
     * Sets how many units of a line are wanted.
     *
     * @param base the state that the change was made from
     * @throws Conflict OUT_OF_STOCK with what is left, or CHANGED_MEANWHILE when that state has gone
     */
    public Cart changeQuantity(String cartId, UUID lineId, long quantity, BasedOn base) {
        checkQuantity(quantity);
        open(cartId, base, now -> SeenCart.quantity(now, lineId, quantity));
        Basket.Line line = baskets.of(cartId).line(lineId).orElseThrow(() -> new NotFound("line"));
        if (line.onSale()) {
            checkAvailable(line.offer(), quantity);
        }
        sql.update(
                "update cart_line set quantity = ?, seen_price_minor = ? where cart_id = ? and id = ?",
                quantity,
                line.unitPrice().minor(),
                cartId,
                lineId);
        return Cart.of(baskets.of(cartId));
    }

    /**
     * Takes a line out.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart remove(String cartId, UUID lineId, BasedOn base) {
        open(cartId, base, now -> SeenCart.line(now, lineId));
        if (sql.update("delete from cart_line where cart_id = ? and id = ?", cartId, lineId) == 0) {
            throw new NotFound("line");
        }
        return Cart.of(baskets.of(cartId));
    }

    /**
     * Says where it goes.
     *
     * @param base the state that the change was made from
     * @throws RuleViolated with every bad field of the address
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart putAddress(String cartId, Address address, BasedOn base) {
        address.problems().throwIfAny();
        open(cartId, base, now -> SeenCart.address(now, address));
        sql.update("update cart set address = ? where id = ?", Sql.json(address), cartId);
        return Cart.of(baskets.of(cartId));
    }

    /**
     * Chooses how stores ship.
     *
     * @param choices from a store's slug to the id of one of its shipping options
     * @param base the state that the change was made from
     * @throws RuleViolated naming each store that is not in the cart or has no such option
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart chooseShipping(String cartId, Map<String, String> choices, BasedOn base) {
        open(cartId, base, now -> SeenCart.shipping(now, choices));
        Basket basket = baskets.of(cartId);
        Problems problems = new Problems();
        choices.forEach((slug, option) -> {
            Optional<Basket.Part> part = basket.part(slug);
            problems.require(part.isPresent(), slug, "STORE", "Nothing of the store \"" + slug + "\" is in the cart.");
            part.ifPresent(store -> choose(basket, store, option, problems));
        });
        problems.throwIfAny();
        return Cart.of(baskets.of(cartId));
    }

    /** Accepts the present prices of a cart whose buyer has been told of them. */
    public void acknowledgePrices(String cartId) {
        List<Object[]> rows = basket(cartId).lines().stream()
                .filter(Basket.Line::onSale)
                .map(line -> new Object[] {line.offer().price().minor(), cartId, line.id()})
                .toList();
        sql.batch("update cart_line set seen_price_minor = ? where cart_id = ? and id = ?", rows);
    }

    /** Takes out what has been bought. */
    public void bought(String cartId, Collection<UUID> variants) {
        hold(cartId);
        sql.update("delete from cart_line where cart_id = ? and variant_id = any(?)", cartId, variants);
    }

    private void begin(String id, String userId) {
        sql.update(
                "insert into cart (id, buyer_id, currency, created_at, updated_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (buyer_id) where buyer_id is not null do nothing",
                id,
                userId,
                currency,
                clock.instant(),
                clock.instant());
    }

    private void choose(Basket basket, Basket.Part part, String option, Problems problems) {
        boolean known = basket.quote(part).shippingOptions().stream()
                .anyMatch(each -> each.id().equals(option));
        problems.require(known, part.store().slug(), "OPTION", part.store().name() + " has no such shipping option.");
        if (known) {
            sql.update(
                    "insert into cart_shipping (cart_id, tenant_id, shipping_option_id) values (?, ?, ?)"
                            + " on conflict (cart_id, tenant_id) do update set shipping_option_id = excluded.shipping_option_id",
                    basket.cartId(),
                    part.tenant(),
                    UUID.fromString(option));
        }
    }

    /** Opens a cart for a change. Its row is locked before any of its lines, as {@link #hold} does: nobody waits in a ring. */
    private void open(String cartId) {
        scope.openCart(cartId);
        if (sql.update("update cart set updated_at = ? where id = ?", clock.instant(), cartId) == 0) {
            throw new NotFound("cart");
        }
    }

    private void open(String cartId, BasedOn base, Function<Basket, List<FieldProblem>> differing) {
        open(cartId);
        if (!base.isAnything()) {
            SeenCart.mustBe(baskets.of(cartId), base, differing);
        }
    }

    private boolean exists(String cartId) {
        return sql.count("select count(*) as n from cart where id = ?", cartId) == 1;
    }

    private static void checkQuantity(long quantity) {
        new Problems()
                .require(
                        quantity >= 1 && quantity <= MOST,
                        "quantity",
                        "RANGE",
                        "Choose a quantity from 1 to " + MOST + ".")
                .throwIfAny();
    }

    private static void checkAvailable(Offer offer, long wanted) {
        if (wanted > offer.available()) {
            String detail = LineProblems.left(offer.title(), offer.available());
            throw new Conflict("OUT_OF_STOCK", detail, List.of(new FieldProblem("quantity", "OUT_OF_STOCK", detail)));
        }
    }
}
