package org.emporion.selling.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentGateway.Event;
import org.emporion.money.payment.ProviderPayment;

/** The banks of buyers, who take money back and decide later whose it is; the provider charges nothing for it. */
final class TradeBank {

    private static final Money NOTHING = Money.zero("EUR");

    private final BuyingFixture buying;

    TradeBank(BuyingFixture buying) {
        this.buying = buying;
    }

    /** Each purchase is charged back once, with whatever amount; a second wish says the same again. */
    void takesBack(String purchase, Money amount) {
        Dispute known = buying.provider.disputes().stream()
                .filter(each -> each.id().equals(id(purchase)))
                .findFirst()
                .orElse(null);
        Instant now = buying.clock.instant();
        tell(
                known == null
                        ? new Dispute(
                                id(purchase),
                                Dispute.State.OPEN,
                                amount,
                                NOTHING,
                                "general",
                                now,
                                now.plus(Duration.ofDays(7)))
                        : known);
    }

    void decides(int which, boolean won) {
        List<Dispute> open = open();
        if (!open.isEmpty()) {
            decide(open.get(which % open.size()), won);
        }
    }

    /** What is open is lost in the end. */
    void decidesEverything() {
        open().forEach(each -> decide(each, false));
    }

    /** Cents that were taken of a purchase and not given back. */
    static long taken(BuyingFixture buying, String purchase) {
        return buying.provider.disputes().stream()
                .filter(each -> each.id().equals(id(purchase)) && each.state() != Dispute.State.WON)
                .mapToLong(each -> each.amount().minor())
                .sum();
    }

    private List<Dispute> open() {
        return buying.provider.disputes().stream()
                .filter(each -> each.state() == Dispute.State.OPEN)
                .sorted(Comparator.comparing(Dispute::openedAt).thenComparing(Dispute::id))
                .toList();
    }

    private void decide(Dispute dispute, boolean won) {
        tell(new Dispute(
                dispute.id(),
                won ? Dispute.State.WON : Dispute.State.LOST,
                dispute.amount(),
                dispute.fee(),
                dispute.reason(),
                dispute.openedAt(),
                dispute.evidenceDueBy()));
    }

    private void tell(Dispute dispute) {
        buying.provider.disputes(dispute);
        Event event =
                Event.of(Ids.next().toString(), "dispute", paid(dispute.id().substring(3)), dispute);
        buying.webhooks.receive("sandbox", buying.provider.tells(event), header -> null);
    }

    /** The attempt with which a purchase was paid. */
    private String paid(String purchase) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(ordinal -> purchase + "-" + ordinal)
                .filter(each -> buying.provider
                        .find(each)
                        .filter(payment -> payment.hasMoney() || payment.wasTaken())
                        .map(ProviderPayment::id)
                        .isPresent())
                .findFirst()
                .orElse(purchase + "-1");
    }

    private static String id(String purchase) {
        return "dp_" + purchase;
    }
}
