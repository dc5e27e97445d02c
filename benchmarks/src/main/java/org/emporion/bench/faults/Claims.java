package org.emporion.bench.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of stock, purchases and money once everything has come to rest, whatever happened before. */
final class Claims {
    private final List<Bought> bought;
    private final Map<String, List<Charged>> charged;
    private final List<Told> told;

    /** @param told what buyers were told; nothing about whom is left out of the claims */
    Claims(List<Bought> bought, List<Charged> charged, List<Told> told) {
        this.bought = bought;
        this.charged = charged.stream()
                .filter(payment -> payment.purchase() != null)
                .collect(Collectors.groupingBy(Charged::purchase));
        this.told = told;
    }

    /** What breaks each claim about purchases and money; nothing where it holds. */
    Map<String, List<String>> broken() {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        broken.put("paid without order", those(this::isPaidWithoutOrder));
        broken.put("orders without payment", those(this::isOrderWithoutPayment));
        broken.put("charged twice", those(this::isChargedTwice));
        broken.put("reservations that are stuck", those(each -> each.kept() > 0));
        broken.put("purchases without an end", those(Bought::isOpen));
        broken.put("purchases that differ from the provider's book", those(this::differs));
        broken.put("carts bought twice", boughtTwice());
        broken.put("buyers told otherwise", toldOtherwise());
        return broken;
    }

    /** Of these goods more was sold than was put in, or more is promised than is there. */
    static List<String> oversold(List<Goods> goods, List<Sold> sold) {
        Map<String, Long> stock = goods.stream().collect(Collectors.toMap(Goods::variantId, Goods::stock));
        return sold.stream()
                .filter(each -> each.available() < 0 || each.ordered() > stock.getOrDefault(each.variantId(), 0L))
                .map(Sold::toString)
                .toList();
    }

    private boolean isPaidWithoutOrder(Bought purchase) {
        boolean money =
                payments(purchase).anyMatch(payment -> payment.isOpen() || payment.captured() > payment.refunded());
        return money && (!purchase.isPlaced() || purchase.orders() == 0);
    }

    private boolean isOrderWithoutPayment(Bought purchase) {
        boolean paid = payments(purchase).anyMatch(payment -> payment.captured() == purchase.total());
        boolean wanted = purchase.orders() > 0 || purchase.isPlaced();
        return wanted && (!purchase.isPlaced() || !paid || purchase.ordered() != purchase.total());
    }

    private boolean isChargedTwice(Bought purchase) {
        return payments(purchase).filter(Charged::isLive).count() > 1
                || payments(purchase).mapToLong(Charged::captured).sum() > purchase.total();
    }

    /** The attempts and the ledger say what the provider says; the ledger knows nothing of what was never an order. */
    private boolean differs(Bought purchase) {
        long captured = payments(purchase).mapToLong(Charged::captured).sum();
        long refunded = payments(purchase).mapToLong(Charged::refunded).sum();
        boolean attempts = purchase.captured() == captured && purchase.refunded() == refunded;
        boolean ledger = purchase.isPlaced()
                ? purchase.sold() == captured && purchase.givenBack() == refunded
                : purchase.sold() == 0 && purchase.givenBack() == 0;
        return !attempts || !ledger;
    }

    private List<String> boughtTwice() {
        return bought.stream()
                .filter(Bought::isPlaced)
                .collect(Collectors.groupingBy(Bought::cart, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(cart -> cart.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> toldOtherwise() {
        Map<String, Bought> placed = bought.stream()
                .filter(Bought::isPlaced)
                .collect(Collectors.toMap(Bought::cart, each -> each, (one, other) -> one));
        return told.stream()
                .filter(each -> each.cart() != null)
                .filter(each -> {
                    Bought purchase = placed.get(each.cart());
                    return each.isPlaced()
                                    && (purchase == null || !purchase.number().equals(each.number()))
                            || each.isRefused() && purchase != null;
                })
                .map(Told::toString)
                .toList();
    }

    private List<String> those(Predicate<Bought> broken) {
        return bought.stream()
                .filter(broken)
                .map(purchase -> purchase + " " + charged.getOrDefault(purchase.number(), List.of()))
                .toList();
    }

    private Stream<Charged> payments(Bought purchase) {
        return charged.getOrDefault(purchase.number(), List.of()).stream();
    }
}
