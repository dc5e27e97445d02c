package org.emporion.selling.quote;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionTerms;
import org.emporion.selling.promotion.Promotions;

/** Says of each code that a buyer has given what it saves, or why it saves nothing, and how far a promotion is that nearly does. */
final class GivenCodes {

    private final String currency;
    private final Promotions.Found found;
    private final List<PricedUnits> units;
    private final List<Saving> savings;

    GivenCodes(String currency, Promotions.Found found, List<PricedUnits> units, List<Saving> savings) {
        this.currency = currency;
        this.found = found;
        this.units = units;
        this.savings = savings;
    }

    List<GivenCode> of(Collection<String> codes) {
        return codes.stream().map(this::of).toList();
    }

    /** A sentence for each promotion that comes by itself as soon as somewhat more is in the cart. */
    List<String> nearly() {
        return found.running().stream()
                .filter(terms -> terms.code() == null && saved(terms).minor() == 0)
                .filter(terms -> isForSomething(terms) && missing(terms).minor() > 0)
                .map(terms -> "Only " + missing(terms).written() + " more for \"" + terms.name() + "\".")
                .toList();
    }

    private GivenCode of(String code) {
        List<PromotionTerms> meant = found.running().stream()
                .filter(terms -> code.equals(terms.code()))
                .toList();
        if (meant.isEmpty()) {
            return notRunning(code);
        }
        Money saved = meant.stream().map(this::saved).reduce(Money.zero(currency), Money::plus);
        return saved.minor() > 0
                ? new GivenCode(code, meant.get(0).name(), saved, null, null, false)
                : waiting(
                        code,
                        meant.stream().filter(this::isForSomething).findFirst().orElse(meant.get(0)));
    }

    /** Nothing but that it is not for this cart is told of one that is not known or another store's. */
    private GivenCode notRunning(String code) {
        Promotions.Over over = found.over().get(code);
        if (over == null) {
            return over(code, null, "CODE_UNKNOWN", "There is no promotion with the code " + code + " for this cart.");
        }
        String name = "\"" + over.name() + "\"";
        return switch (over.state()) {
            case SCHEDULED -> over(code, over.name(), "CODE_NOT_YET", name + " has not begun yet.");
            case RUNNING ->
                over(
                        code,
                        over.name(),
                        "CODE_OTHER_CURRENCY",
                        code + " is for " + over.currency() + "; this cart is in " + currency + ".");
            case USED_UP -> over(code, over.name(), "CODE_USED_UP", name + " has been used up.");
            default -> over(code, over.name(), "CODE_ENDED", name + " has ended.");
        };
    }

    private GivenCode waiting(String code, PromotionTerms terms) {
        String name = "\"" + terms.name() + "\"";
        if (!isForSomething(terms)) {
            return waiting(code, terms, "CODE_OTHER_GOODS", name + " is for other goods than those in the cart.");
        }
        if (missing(terms).minor() > 0) {
            String detail = name + " needs goods for " + missing(terms).written() + " more.";
            return waiting(code, terms, "CODE_BELOW_THRESHOLD", detail);
        }
        if (terms.effect() instanceof PromotionEffect.TakeForPay some && quantity(terms) < some.taken()) {
            String detail = name + " needs " + (some.taken() - quantity(terms)) + " more of its goods.";
            return waiting(code, terms, "CODE_TOO_FEW", detail);
        }
        if (terms.left() != null) {
            return over(code, terms.name(), "CODE_USED_UP", name + " has less left to give than it would save here.");
        }
        return savings.isEmpty()
                ? waiting(code, terms, "CODE_SAVES_NOTHING", name + " saves nothing on what is in the cart.")
                : waiting(
                        code,
                        terms,
                        "CODE_NOT_COMBINED",
                        name + " saves nothing beside the other promotions, and those save more.");
    }

    private GivenCode over(String code, String name, String problem, String detail) {
        return new GivenCode(code, name, Money.zero(currency), problem, detail, true);
    }

    private GivenCode waiting(String code, PromotionTerms terms, String problem, String detail) {
        return new GivenCode(code, terms.name(), Money.zero(currency), problem, detail, false);
    }

    private Money saved(PromotionTerms terms) {
        return savings.stream()
                .filter(saving -> Objects.equals(saving.promotion().id(), terms.id()))
                .map(saving -> Money.ofMinor(saving.minor(), currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private boolean isForSomething(PromotionTerms terms) {
        return goods(terms).findAny().isPresent();
    }

    private Money missing(PromotionTerms terms) {
        Money worth = goods(terms).map(PricedUnits::worth).reduce(Money.zero(currency), Money::plus);
        return terms.threshold() == null || worth.compareTo(terms.threshold()) >= 0
                ? Money.zero(currency)
                : terms.threshold().minus(worth);
    }

    private long quantity(PromotionTerms terms) {
        return goods(terms).mapToLong(PricedUnits::quantity).sum();
    }

    private Stream<PricedUnits> goods(PromotionTerms terms) {
        return units.stream().filter(one -> one.isFor(terms));
    }
}
