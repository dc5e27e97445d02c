package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.moderation.PlatformProducts;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.Refunds;
import org.emporion.store.team.PlatformPeople;
import org.junit.jupiter.api.Test;

/** What the platform finds over all stores, under its own role, and that looking for people stands in the log. */
class PlatformLooksIT {

    private static final Page.Request FIRST = Page.Request.first(20);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Person admin = new Person("admin-" + Ids.next(), "Ada Admin", Ids.next() + "@platform.example");

    @Test
    void aPurchaseIsFoundByItsNumbersAndItsBuyer() {
        String number = bought();
        for (String words :
                List.of(number, number.toLowerCase(java.util.Locale.ROOT), number + "-1", number + " BUYER ann")) {
            assertThat(purchases(words)).as(words).containsExactly(number);
        }
        assertThat(purchases(number + " nobody")).isEmpty();
        assertThat(purchases(number + "%")).isEmpty();
        assertThatThrownBy(() -> platform(em ->
                        looks(em).list(admin, new PlatformPurchases.Query(null, null, null, null, "colour"), FIRST)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aListShowsAnEMailInPartAndThePageInWhole() {
        String number = bought();
        PlatformPurchases.Line line = platform(
                        em -> looks(em).list(admin, PlatformPurchases.Query.words(number), FIRST))
                .items()
                .get(0);
        PlatformPurchases.Found found = platform(em -> looks(em).view(admin, number));

        assertThat(line.email()).isEqualTo(found.email().replaceFirst("(?<=^.)[^@]+", "…"));
        assertThat(found.shipTo().name()).isEqualTo("Ann Buyer");
        assertThat(found.held()).isFalse();
        assertThat(found.parts()).singleElement().satisfies(part -> {
            assertThat(part.storeId()).isEqualTo(mill.tenant().value());
            assertThat(part.orderNumber()).isEqualTo(number + "-1");
            assertThat(part.total()).isEqualTo(found.total());
        });
        assertThatThrownBy(() -> platform(em -> looks(em).view(admin, "EMP-NONE")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasLookedForAndWhatWasLookedAtStandsInTheLogWithoutAName() {
        String number = bought();
        purchases(number);
        platform(em -> looks(em).view(admin, number));
        String owner = Ids.next().toString();
        aMember(owner);
        platform(em -> people(em).view(admin, owner));
        platform(em -> people(em).list(admin, null, FIRST));
        platform(em -> looks(em).list(admin, PlatformPurchases.Query.words(null), FIRST));

        AuditQuery own = new AuditQuery(null, admin.email(), null, null, null, null, null);
        List<AuditEntry> log = platform(em -> new PlatformAudit(new Sql(em)).newest(own, 20));

        assertThat(log)
                .extracting(AuditEntry::action)
                .containsExactly("person.viewed", "purchase.viewed", "purchase.found");
        assertThat(log).extracting(AuditEntry::subjectId).containsExactly(owner, number, number);
        assertThat(log).extracting(AuditEntry::subjectName).containsExactly(owner, number, number);
        assertThat(log).allSatisfy(entry -> assertThat(entry.store().slug()).isNull());
    }

    @Test
    void aMemberIsFoundOnceWithAllTheirStores() {
        String owner = Ids.next().toString();
        aMember(owner);

        for (String words : List.of("GROSSMANN " + owner, owner + "@mill jo\u0308rg")) {
            assertThat(platform(em -> people(em).list(admin, words, FIRST)).items())
                    .as(words)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.userId()).isEqualTo(owner);
                        assertThat(found.stores()).isEqualTo(1);
                    });
        }
        assertThat(places(owner)).extracting(Memberships.Place::slug).containsExactly(mill.storeSlug());
        assertThat(places("nobody")).isEmpty();
    }

    @Test
    void aProductIsFoundByTitleSkuBarcodeAndItsAddressInTheShop() {
        UUID variant = buying.aMug(mill, 5);
        UUID mug = buying.shop.inStore(mill, em -> new Sql(em)
                .statement("select product_id from variant where id = :id")
                .with("id", variant)
                .one(row -> row.uuid("product_id"))
                .orElseThrow());
        PlatformProducts.Found found =
                platform(em -> products(em).view(mill.tenant().value(), mug));
        PlatformProducts.Line line = found.product();
        String sku = found.skus().get(0).sku();
        String address = "/s/" + mill.storeSlug() + "/p/" + line.slug();

        assertThat(line.store().slug()).isEqualTo(mill.storeSlug());
        assertThat(line.sku()).isEqualTo(sku);
        for (String words :
                List.of(line.title() + " " + sku, sku, address, "https://shop.example" + address + "?colour=blue")) {
            assertThat(products(words)).as(words).contains(mug);
        }
        assertThat(products(address + "x")).isEmpty();
        assertThat(products("no such mug anywhere")).isEmpty();
        assertThatThrownBy(() -> platform(em -> products(em).view(Ids.next(), mug)))
                .isInstanceOf(NotFound.class);
    }

    private List<Memberships.Place> places(String userId) {
        return platform(em -> people(em).view(admin, userId));
    }

    private void aMember(String userId) {
        buying.shop.inStore(mill, em -> new Sql(em)
                .update(
                        "insert into membership (tenant_id, user_id, role, name, email, created_at)"
                                + " values (?, ?, 'OWNER', 'J\u00f6rg Gro\u00dfmann', ?, now())",
                        mill.tenant(),
                        userId,
                        userId + "@mill.example"));
    }

    @Test
    void aPaymentThatHasNoEndAfterItsTimeIsOverdue() {
        String cart = buying.aCartWith(buying.aMug(mill, 5));
        long before = overdue();

        BuyerPurchase waiting = buying.pay(cart, "tok_challenge");
        assertThat(overdue()).isEqualTo(before);
        buying.later(PaymentChecks.PATIENCE.plusSeconds(1));
        long late = overdue();

        buying.sweeper.check(waiting.number());
        assertThat(overdue()).isEqualTo(late - 1);
    }

    @Test
    void aRefundThatIsUnderWayForMoreThanADayIsOverdue() {
        BuyerPurchase placed = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");
        UUID id = Ids.next();
        buying.provider.refundsAre(PaymentGateway.Refund.State.PENDING);
        buying.givingBack.refund(new Refunds.Request(
                id,
                mill.tenant(),
                placed.number(),
                placed.orders().get(0).number(),
                placed.orders().get(0).total(),
                placed.orders().get(0).total()));
        long before = platform(em -> looks(em).overdueRefunds());
        buying.later(Duration.ofHours(25));
        long late = platform(em -> looks(em).overdueRefunds());
        assertThat(late).isGreaterThan(before);

        buying.provider.refundEnds(id.toString(), PaymentGateway.Refund.State.DONE);
        buying.refundChecking.run(
                new Task("payment.refund-check", Optional.empty(), placed.number() + "/" + id + "/0"));
        long after = platform(em -> looks(em).overdueRefunds());
        assertThat(after).isEqualTo(late - 1);
    }

    private long overdue() {
        return platform(em -> looks(em).overduePayments());
    }

    private List<UUID> products(String words) {
        return platform(em -> products(em).list(new PlatformProducts.Query(words, null, null), Page.Request.first(100)))
                .items()
                .stream()
                .map(PlatformProducts.Line::id)
                .toList();
    }

    private List<String> purchases(String words) {
        return platform(em -> looks(em).list(admin, PlatformPurchases.Query.words(words), FIRST)).items().stream()
                .map(PlatformPurchases.Line::number)
                .toList();
    }

    private String bought() {
        return buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve").number();
    }

    private <T> T platform(Function<EntityManager, T> work) {
        return buying.shop.database().as("emporion_operator", work);
    }

    private static PlatformProducts products(EntityManager em) {
        return new PlatformProducts(new Sql(em));
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

    private static PlatformPeople people(EntityManager em) {
        Sql sql = new Sql(em);
        return new PlatformPeople(new Memberships(em), new TenantScope(em, sql), new AuditNote(sql));
    }
}
