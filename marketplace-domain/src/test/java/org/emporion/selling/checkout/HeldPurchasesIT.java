package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.selling.checkout.PlatformPurchases.Held;
import org.emporion.selling.fraud.FraudHit;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.selling.fraud.PlatformReviews.Query;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.selling.fraud.ScreeningRule;
import org.emporion.selling.fraud.TestScreening;
import org.junit.jupiter.api.Test;

/** What an admin decides by: tries are counted, and everything about a held purchase stands in one place, and only then. */
class HeldPurchasesIT {

    private final HeldFixture holding = new HeldFixture();
    private final BuyingFixture buying = holding.buying;
    private final Person admin = new Person("admin-" + Ids.next(), "Ada Admin", Ids.next() + "@platform.example");

    @Test
    void linesPaymentsAndEarlierPurchasesStandBesideWhatIsHeld() {
        assertThatThrownBy(() -> buying.checkout.pay(holding.wish(buying.aCartWith(holding.mug), "tok_decline")))
                .isInstanceOf(RuleViolated.class);
        BuyerPurchase held = holding.held();

        Held whole = platform(em -> looks(em).held(admin, held.number()));

        assertThat(whole.purchase().email()).isEqualTo(holding.email);
        assertThat(whole.purchase().held()).isTrue();
        assertThat(whole.review()).isEqualTo(held.review());
        assertThat(whole.parts()).singleElement().satisfies(part -> {
            assertThat(part.store().storeId()).isEqualTo(holding.mill.tenant().value());
            assertThat(part.lines()).singleElement().satisfies(line -> {
                assertThat(line.title()).startsWith("Mug");
                assertThat(line.quantity()).isEqualTo(HeldFixture.UNITS);
                assertThat(line.total()).isEqualTo(held.totals().items());
            });
        });
        assertThat(whole.earlier()).extracting(PlatformPurchases.Line::status).containsExactly(PurchaseStatus.FAILED);
        assertThat(whole.attempts())
                .extracting(Attempt::state)
                .containsExactly(AttemptState.AUTHORISED, AttemptState.DECLINED);
        assertThat(whole.attempts().get(0).card()).isEqualTo(new ProviderPayment.Card(holding.card, "US"));
        AuditQuery own = new AuditQuery(null, admin.email(), null, null, null, null, null);
        List<AuditEntry> log = platform(em -> new PlatformAudit(new Sql(em)).newest(own, 20));
        assertThat(log)
                .extracting(AuditEntry::action, AuditEntry::subjectId)
                .containsExactly(tuple("purchase.viewed", held.number()));
    }

    @Test
    void whatWasNeverHeldIsNotShownThereAndItsLinesAreClosedToThePlatform() {
        BuyerPurchase placed = buying.checkout.pay(holding.wish(buying.aCartWith(holding.mug), "tok_approve"));

        assertThat(placed.status()).isEqualTo(PurchaseStatus.PLACED);
        assertThatThrownBy(() -> platform(em -> looks(em).held(admin, placed.number())))
                .isInstanceOf(NotFound.class);
        long lines = platform(em -> new Sql(em)
                .count("select count(*) as n from purchase_line where purchase_number = ?", placed.number()));
        assertThat(lines).isZero();
    }

    @Test
    void whoseFirstPaymentCameToNothingIsToldThatTheSecondIsHeldWhileItIs() {
        String cart = holding.aBigCart();
        BuyerPurchase first = buying.checkout.pay(holding.wish(cart, "tok_challenge"));
        BuyerPurchase second = buying.checkout.pay(holding.wish(cart, "tok_card_" + holding.card + "_US"));

        assertThat(second.status()).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(buying.call(() -> buying.paidCarts.boughtInsteadOf(first.number())))
                .contains(new PaidCarts.Instead(second.number(), true));
    }

    @Test
    void theQueueIsFilteredFoundAndSortedInTheDatabase() {
        BuyerPurchase held = holding.held();
        Query one = new Query(held.number().toLowerCase(Locale.ROOT), ReviewState.OPEN, "-score");

        assertThat(list(one)).extracting(ReviewView::number).containsExactly(held.number());
        assertThat(list(new Query(held.number(), ReviewState.REJECTED, null))).isEmpty();
        assertThat(list(new Query(null, null, "-score")))
                .isSortedAccordingTo(Comparator.comparingInt(ReviewView::score).reversed());
        long open = platform(em -> reviews(em).open());
        assertThat(open).isPositive();
        assertThatThrownBy(() -> list(new Query(null, null, "luck"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void triesThatWereDeclinedAreCountedByTheEMailAddress() {
        for (int i = 0; i < 11; i++) {
            CheckoutRequest declined = holding.wish(buying.aCartWith(holding.mug), "tok_decline");
            assertThatThrownBy(() -> buying.checkout.pay(declined)).isInstanceOf(RuleViolated.class);
        }

        assertThat(hits(holding.held())).contains(new FraudHit(ScreeningRule.BUYER_HOUR, 20, "12"));
    }

    @Test
    void triesWithTheSameCardAreCountedWhoeverMakesThem() {
        for (int i = 0; i < 10; i++) {
            buying.checkout.pay(new CheckoutRequest(
                    buying.aCartWith(holding.mug),
                    Ids.next().toString(),
                    null,
                    Ids.next() + "@example.org",
                    "sandbox",
                    "tok_card_" + holding.card + "_DE",
                    null));
        }

        assertThat(hits(holding.held()))
                .contains(new FraudHit(ScreeningRule.CARD_HOUR, 40, "11"))
                .noneMatch(hit -> hit.rule() == ScreeningRule.CARD_DAY);
    }

    private List<FraudHit> hits(BuyerPurchase held) {
        return platform(em -> reviews(em).view(held.number())).hits();
    }

    private List<ReviewView> list(Query query) {
        return platform(em -> reviews(em).list(query, Page.Request.first(20))).items();
    }

    private <T> T platform(Function<EntityManager, T> work) {
        return buying.shop.database().as("emporion_operator", work);
    }

    private PlatformReviews reviews(EntityManager em) {
        return TestScreening.reviews(em, buying.clock);
    }

    private PlatformPurchases looks(EntityManager em) {
        Sql sql = new Sql(em);
        return new PlatformPurchases(
                em,
                new TenantScope(em, sql),
                new AuditNote(sql),
                new Attempts(em, buying.clock, TestCounts.unheard(), new Outbox(sql, buying.clock)),
                new PaymentMethods(List.of(buying.provider)),
                buying.clock);
    }
}
