package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.address.Address;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentMethods;

/**
 * Purchases over all stores, as the platform finds them: who bought, what it came to, and which stores have a part. What was
 * bought is the stores' own. Who was looked for and found, and what was looked at, stands in the audit log.
 */
@ApplicationScoped
@Transactional
public class PlatformPurchases {

    private static final int MOST_EARLIER = 10;
    private static final Duration LONGEST_REFUND = Duration.ofDays(1);

    private final EntityManager em;
    private final TenantScope scope;
    private final AuditNote note;
    private final Attempts attempts;
    private final PaymentMethods methods;
    private final Clock clock;

    @Inject
    public PlatformPurchases(
            EntityManager em,
            TenantScope scope,
            AuditNote note,
            Attempts attempts,
            PaymentMethods methods,
            Clock clock) {
        this.em = em;
        this.scope = scope;
        this.note = note;
        this.attempts = attempts;
        this.methods = methods;
        this.clock = clock;
    }

    /**
     * Which purchases are wanted; null filters nothing.
     *
     * @param text words, each in the number of the purchase or of an order of it, the e-mail or the receiver's name
     * @param buyerId the identity provider's id of the buyer
     * @param begun on which days its payment was begun
     * @param sort begun or total, with a minus for the other way; null is the newest first
     */
    public record Query(String text, PurchaseStatus status, String buyerId, DayRange begun, String sort) {

        public Query {
            begun = begun == null ? DayRange.ANY : begun;
        }

        public static Query words(String text) {
            return new Query(text, null, null, null, null);
        }

        public static Query ofBuyer(String userId) {
            return new Query(null, null, userId, null, null);
        }
    }

    /** A purchase in a list, with as much of the e-mail as tells it from others. */
    public record Line(
            String number, PurchaseStatus status, Instant begunAt, String receiver, String email, Money total) {}

    /** The order of one store. */
    public record Part(UUID storeId, StoreName store, String orderNumber, Money total) {}

    /**
     * A purchase on its page.
     *
     * @param buyerId the identity provider's id of the buyer; null for a guest
     * @param held whether it waits, or waited, for an admin to decide
     */
    public record Found(
            String number,
            PurchaseStatus status,
            Instant begunAt,
            Instant placedAt,
            String buyerId,
            String email,
            Address shipTo,
            Money total,
            boolean held,
            List<Part> parts) {}

    /** @param chosen the options, for example {@code Blue, XL}; empty when there are none */
    public record HeldLine(String title, String chosen, long quantity, Money total) {}

    /** What is bought at one store. */
    public record HeldPart(Part store, List<HeldLine> lines) {}

    /**
     * A purchase that is held, or was, with all that an admin decides by.
     *
     * @param review when it is decided at the latest, and how it ended
     * @param earlier what was bought or tried with the same account or e-mail address before and since, newest first
     * @param attempts the payments of it and of those, newest first
     */
    public record Held(
            Found purchase,
            BuyerPurchase.Review review,
            List<HeldPart> parts,
            List<Line> earlier,
            List<Attempt> attempts) {}

    public Page<Line> list(Person admin, Query query, Page.Request page) {
        PurchaseMatching matching = new PurchaseMatching(query);
        List<Line> lines = matching.query(em, PurchaseMatching.LINES, matching.order(), Object[].class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(PlatformPurchases::line)
                .toList();
        if (matching.looksForSomebody() && !lines.isEmpty()) {
            scope.actAs(Actor.of(admin.who()));
            note.lookedUp("purchase.found", lines.stream().map(Line::number).toList());
        }
        return page.of(lines, () -> matching.query(em, PurchaseMatching.COUNT, "", Long.class)
                .getSingleResult());
    }

    /** @throws NotFound when there is no such purchase */
    public Found view(Person admin, String number) {
        Purchase purchase =
                Optional.ofNullable(em.find(Purchase.class, number)).orElseThrow(() -> new NotFound("order"));
        scope.actAs(Actor.of(admin.who()));
        note.lookedUp("purchase.viewed", List.of(number));
        return purchase.supervised();
    }

    /** @throws NotFound when there is no such purchase, or it was never held */
    public Held held(Person admin, String number) {
        Purchase purchase = Optional.ofNullable(em.find(Purchase.class, number))
                .filter(each -> each.view(null).review() != null)
                .orElseThrow(() -> new NotFound("review"));
        scope.actAs(Actor.of(admin.who()));
        note.lookedUp("purchase.viewed", List.of(number));
        List<Purchase> earlier = earlier(purchase);
        List<String> numbers = Stream.concat(Stream.of(number), earlier.stream().map(Purchase::number))
                .toList();
        return new Held(
                purchase.supervised(),
                purchase.view(null).review(),
                purchase.parts().stream().map(PurchasePart::held).toList(),
                earlier.stream().map(Purchase::listed).toList(),
                attempts.of(numbers));
    }

    /** How many refunds have neither gone back nor been refused although they were asked for more than a day ago. */
    public long overdueRefunds() {
        return attempts.refundsOpenSince(clock.instant().minus(LONGEST_REFUND));
    }

    /** How many payments have neither come in nor been given up although their buyers' time is over. */
    public long overduePayments() {
        return attempts.openSince(clock.instant().minus(methods.longestPatience()));
    }

    private List<Purchase> earlier(Purchase purchase) {
        return em.createQuery(
                        """
                        select p from Purchase p where p.number <> :number and (p.buyerId = :buyer
                          or p.emailKey = function('email_key', :email)) order by p.createdAt desc, p.number""",
                        Purchase.class)
                .setParameter("number", purchase.number())
                .setParameter("buyer", Objects.toString(purchase.buyerId(), ""))
                .setParameter("email", purchase.email())
                .setMaxResults(MOST_EARLIER)
                .getResultList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (PurchaseStatus) row[1],
                (Instant) row[2],
                ((Address) row[3]).name(),
                shortened((String) row[4]),
                Money.ofMinor((Long) row[5], (String) row[6]));
    }

    /** For example f…@example.org. */
    static String shortened(String email) {
        int at = email.lastIndexOf('@');
        return at < 2 ? email : email.substring(0, 1) + "…" + email.substring(at);
    }
}
