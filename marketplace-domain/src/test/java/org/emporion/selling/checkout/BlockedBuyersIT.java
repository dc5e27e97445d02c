package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.address.Address;
import org.emporion.selling.fraud.BlockKind;
import org.emporion.selling.fraud.PlatformBlocks;
import org.emporion.selling.fraud.PlatformBlocks.Block;
import org.emporion.selling.fraud.PlatformBlocks.Blocked;
import org.emporion.selling.fraud.PlatformFraudRules;
import org.emporion.selling.fraud.PlatformFraudRules.RuleView;
import org.emporion.selling.fraud.TestScreening;
import org.junit.jupiter.api.Test;

/** Whoever is on the list of the platform is held, by whatever is known of them, and what the rules count is set by admins. */
class BlockedBuyersIT {

    private static final Page.Request FIRST = Page.Request.first(20);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 20);
    private final String mark = Ids.next().toString();
    private final String domain = mark + ".example.com";
    private final String email = "ann@" + domain;
    private final String admin = "Ada " + mark;

    @Test
    void aBlockedEMailAddressIsHeldHoweverItIsWrittenAndNobodyElse() {
        Blocked blocked = block(BlockKind.EMAIL, " Ann@" + domain + " ");
        assertThat(blocked.value()).isEqualTo(email);

        assertThat(paid("ANN+shop@" + domain, "tok_approve")).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(paid("anna@" + domain, "tok_approve")).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void aBlockedDomainAndABlockedCardAreHeld() {
        block(BlockKind.DOMAIN, domain);
        block(BlockKind.CARD, "c-" + mark);

        assertThat(paid(email, "tok_approve")).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(paid("ann@sub." + domain, "tok_approve")).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(paid("ann@not" + domain, "tok_approve")).isEqualTo(PurchaseStatus.PLACED);
        assertThat(paid("bob@example.org", "tok_card_c-" + mark + "_DE")).isEqualTo(PurchaseStatus.IN_REVIEW);
        assertThat(paid("bob@example.org", "tok_approve")).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void aBlockedAddressIsHeldWhoeverOrdersToIt() {
        Address there = new Address("Bob", mark + " Mill Lane", null, "Berlin", null, "10115", "DE", null);
        block(BlockKind.ADDRESS, BlockKind.written(there));
        String cart = buying.aCartWith(mug);
        buying.call(() -> buying.carts.putAddress(cart, there, BasedOn.ANYTHING));

        assertThat(buying.payAs("bob@example.org", cart).status()).isEqualTo(PurchaseStatus.IN_REVIEW);
    }

    @Test
    void whoIsTakenOffTheListBuysAsBefore() {
        Blocked blocked = block(BlockKind.EMAIL, email);
        assertThat(platform(blocks -> blocks.list(mark, FIRST)).items()).containsExactly(blocked);
        platform(blocks -> {
            blocks.unblock(admin, blocked.id().toString());
            return null;
        });

        assertThat(paid(email, "tok_approve")).isEqualTo(PurchaseStatus.PLACED);
        assertThat(platform(blocks -> blocks.list(mark, FIRST)).total()).isZero();
        assertThatThrownBy(() -> platform(blocks -> {
                    blocks.unblock(admin, blocked.id().toString());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(log())
                .extracting(AuditEntry::action)
                .containsExactly("blocked_buyer.deleted", "blocked_buyer.created");
        assertThat(log()).as("the log keeps no buyer's data").noneMatch(entry -> entry.toString()
                .contains(email));
    }

    @Test
    void nobodyIsOnTheListTwiceAndWhatIsNoSuchThingIsRefused() {
        block(BlockKind.EMAIL, email);
        assertThatThrownBy(() -> block(BlockKind.EMAIL, "Ann+x@" + domain))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("BLOCKED_ALREADY"));
        assertThatThrownBy(() -> block(BlockKind.EMAIL, domain)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> platform(blocks -> blocks.block(admin, new Block(null, null, null))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .hasSize(3));
    }

    @Test
    void theNumberOfACardIsRefusedWithTheRemedyAndKeptNowhere() {
        assertThatThrownBy(() -> block(BlockKind.CARD, "4242 4242 4242 4242"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.fields()).singleElement().satisfies(wrong -> {
                            assertThat(wrong.field()).isEqualTo("value");
                            assertThat(wrong.detail()).contains("fingerprint, as the page of a held purchase shows it");
                        }));
        assertThat(platform(blocks -> blocks.list("4242", FIRST)).total()).isZero();
    }

    @Test
    void aRuleIsSetFromWhatWasSeenAndCountsForTheNextPurchase() {
        RuleView before = rules(rules -> rules.view("AMOUNT"));
        RuleView set = rules(rules -> rules.change(admin, "AMOUNT", 25, null, BasedOn.version(before.version())));
        try {
            assertThat(set.points()).isEqualTo(25);
            assertThat(set.threshold()).isEqualTo(before.threshold());
            assertThat(set.currency()).isEqualTo("EUR");
            assertThatThrownBy(() ->
                            rules(rules -> rules.change(admin, "AMOUNT", 1, null, BasedOn.version(before.version()))))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> rules(rules -> rules.change(admin, "AMOUNT", -1, 0L, BasedOn.ANYTHING)))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                            .hasSize(2));
            assertThatThrownBy(() -> rules(rules -> rules.change(admin, "HELD_FROM", 0, null, BasedOn.ANYTHING)))
                    .isInstanceOf(RuleViolated.class);
            assertThatThrownBy(() -> rules(rules -> rules.view("LUCK"))).isInstanceOf(NotFound.class);
        } finally {
            rules(rules -> rules.change(admin, "AMOUNT", before.points(), before.threshold(), BasedOn.ANYTHING));
        }
        RuleView after = rules(rules -> rules.view("AMOUNT"));
        assertThat(after.points()).isEqualTo(before.points());
        assertThat(rules(PlatformFraudRules::all))
                .hasSize(9)
                .contains(after)
                .filteredOn(rule -> rule.currency() != null)
                .hasSize(1);
        assertThat(log()).extracting(AuditEntry::action).containsExactly("fraud_rule.changed", "fraud_rule.changed");
    }

    private PurchaseStatus paid(String by, String token) {
        return buying.checkout
                .pay(new CheckoutRequest(
                        buying.aCartWith(mug), Ids.next().toString(), null, by, "sandbox", token, null))
                .status();
    }

    private Blocked block(BlockKind kind, String value) {
        return platform(blocks -> blocks.block(admin, new Block(kind, value, "Did not pay before")));
    }

    private List<AuditEntry> log() {
        AuditQuery own = new AuditQuery(null, admin, null, null, null, null, null);
        return buying.shop.database().as("emporion_operator", em -> new PlatformAudit(new Sql(em)).newest(own, 20));
    }

    private <T> T platform(Function<PlatformBlocks, T> work) {
        return buying.shop.database().as("emporion_operator", em -> work.apply(TestScreening.blocks(em, buying.clock)));
    }

    private <T> T rules(Function<PlatformFraudRules, T> work) {
        return buying.shop.database().as("emporion_operator", em -> work.apply(TestScreening.rules(em)));
    }
}
