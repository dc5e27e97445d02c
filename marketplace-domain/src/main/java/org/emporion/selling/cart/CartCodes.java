package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.Promotions;
import org.emporion.selling.quote.GivenCode;

/** The codes of promotions that a buyer has given for a cart. */
@ApplicationScoped
@Transactional
public class CartCodes {

    private static final String CODE = "code";
    private static final int LONGEST = 40;

    private final CartRepository stored;
    private final Clock clock;
    private final TenantScope scope;
    private final Baskets baskets;

    @Inject
    CartCodes(CartRepository stored, Clock clock, TenantScope scope, Baskets baskets) {
        this.stored = stored;
        this.clock = clock;
        this.scope = scope;
        this.baskets = baskets;
    }

    /**
     * Gives a code. It stays with the cart also while something in the cart stands against it, which the cart tells; one that is
     * there already is no matter.
     *
     * @param typed in any case
     * @throws NotFound when there is no such cart
     * @throws RuleViolated naming the code: CODE_UNKNOWN, CODE_NOT_YET, CODE_ENDED or CODE_USED_UP; or CODES_FULL
     */
    public Cart add(String cartId, String typed) {
        String code = Promotions.code(typed);
        if (code == null) {
            throw RuleViolated.field(CODE, "REQUIRED", "Type in the code of a promotion.");
        }
        if (code.length() > LONGEST) {
            throw RuleViolated.field(CODE, "LENGTH", "A code has at most " + LONGEST + " characters.");
        }
        StoredCart cart = locked(cartId);
        cart.take(code);
        Basket basket = baskets.of(cart);
        basket.quote().codes().stream()
                .filter(given -> given.code().equals(code) && given.over())
                .findFirst()
                .ifPresent(CartCodes::refuse);
        return Cart.of(basket);
    }

    /**
     * Takes a code back; one that the cart has not is no matter.
     *
     * @param base the state that the change was made from
     * @throws NotFound when there is no such cart
     * @throws ChangedMeanwhile when that state has gone
     */
    public Cart remove(String cartId, String typed, BasedOn base) {
        StoredCart cart = locked(cartId);
        String code = String.valueOf(Promotions.code(typed));
        if (!base.isAnything() && cart.codes().contains(code)) {
            SeenCart.mustBe(baskets.of(cart), base, now -> List.of());
        }
        cart.drop(List.of(code));
        return Cart.of(baskets.of(cart));
    }

    private static void refuse(GivenCode given) {
        throw new RuleViolated(
                given.problem(), given.detail(), List.of(new FieldProblem(CODE, given.problem(), given.detail())));
    }

    private StoredCart locked(String cartId) {
        scope.openCart(cartId);
        StoredCart cart = stored.lock(cartId).orElseThrow(() -> new NotFound("cart"));
        cart.touch(clock.instant());
        return cart;
    }
}
