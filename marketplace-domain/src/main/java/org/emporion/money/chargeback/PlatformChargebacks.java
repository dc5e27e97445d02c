package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.payment.Attempts;

/** The chargebacks of all purchases, as the platform follows and answers them. */
@ApplicationScoped
@Transactional
public class PlatformChargebacks {

    private final ChargebackSearch search;
    private final ChargebackRepository chargebacks;
    private final Attempts attempts;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PlatformChargebacks(
            ChargebackSearch search,
            ChargebackRepository chargebacks,
            Attempts attempts,
            TenantScope scope,
            Outbox outbox,
            Clock clock) {
        this.search = search;
        this.chargebacks = chargebacks;
        this.attempts = attempts;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Which chargebacks are wanted; null filters nothing.
     *
     * @param text in the number of the purchase or the payment provider's id
     * @param sort due, opened or amount, with a minus for the other way; null is due, those that wait for evidence first
     */
    public record Query(String text, ChargebackState state, String sort) {}

    /**
     * What is taken of the order of one store.
     *
     * @param held of what the order still had
     * @param excess what had gone back already and is taken a second time
     */
    public record Part(UUID storeId, StoreName store, String orderNumber, Money held, Money excess) {}

    /** The payment of which it is taken. */
    public record Payment(String attemptId, AttemptState state, Money captured, Money refunded) {}

    /** A chargeback with everything that it is about. */
    public record Case(ChargebackView chargeback, Payment payment, List<Part> parts) {}

    /** Those of one purchase, the first opened first. */
    public List<ChargebackView> of(String purchaseNumber) {
        return chargebacks.ofPurchase(purchaseNumber).stream()
                .map(each -> each.view(clock.instant()))
                .toList();
    }

    public Page<ChargebackView> list(Query query, Page.Request page) {
        List<ChargebackView> found = search.list(query, page).stream()
                .map(each -> each.view(clock.instant()))
                .toList();
        return page.of(found, () -> search.count(query));
    }

    /** How many wait for evidence. */
    public long waiting() {
        return search.count(new Query(null, ChargebackState.OPEN, null));
    }

    /** @throws NotFound when there is none of this id */
    public Case get(UUID id) {
        return seen(chargebacks.get(id));
    }

    /**
     * Says to a chargeback that it is not justified. It goes to the payment provider afterwards. The same said again changes nothing.
     *
     * @throws RuleViolated naming a bad text
     * @throws Conflict EVIDENCE_SENT, EVIDENCE_OVER, or CHARGEBACK_OVER
     * @throws ChangedMeanwhile when it is not as it was seen any more
     */
    public Case answer(Person admin, UUID id, String evidence, BasedOn base) {
        new Problems().text(evidence, "evidence", 20, 20_000).throwIfAny();
        scope.actAs(Actor.of(admin.who()));
        Chargeback chargeback = chargebacks.lock(id);
        String said = evidence.strip();
        if (chargeback.isAnsweredBy(said)) {
            return seen(chargeback);
        }
        mustBeAsSeen(chargeback, base);
        chargeback.answer(said, admin.who(), clock.instant());
        outbox.append(Queue.STOREFRONT, SendEvidence.KIND, chargeback.purchaseNumber() + "/" + id);
        chargebacks.write();
        return seen(chargeback);
    }

    private Case seen(Chargeback chargeback) {
        Attempt paid = attempts.find(chargeback.attemptId()).orElseThrow(() -> new NotFound("payment"));
        return new Case(
                chargeback.view(clock.instant()),
                new Payment(paid.id(), paid.state(), paid.captured(), paid.refunded()),
                search.parts(chargeback.id()));
    }

    /** Before anybody has answered it only the bank can have changed what is at stake. */
    private void mustBeAsSeen(Chargeback chargeback, BasedOn base) {
        if (!base.allows(chargeback.version())) {
            ChargebackView now = chargeback.view(clock.instant());
            throw LastChange.conflict(
                    "chargeback",
                    Optional.ofNullable(now.evidenceAt()).map(at -> new LastChange.By(now.evidenceBy(), at)),
                    now.evidence() == null
                            ? List.of(LastChange.now("amount", now.amount()))
                            : List.of(
                                    LastChange.now("state", now.state().label()),
                                    LastChange.now("evidence", now.evidence())));
        }
    }
}
