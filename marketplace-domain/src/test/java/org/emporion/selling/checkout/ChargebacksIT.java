package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.chargeback.Bearer;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.chargeback.ChargebackView;
import org.emporion.money.chargeback.OrderChargeback;
import org.emporion.money.chargeback.PlatformChargebackRule;
import org.emporion.money.chargeback.PlatformChargebackRule.Rule;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.emporion.orders.view.OrderStatus;
import org.junit.jupiter.api.Test;

/** A bank takes money of a purchase over two stores back, 24.80 of each, and the book follows. */
class ChargebacksIT {

    private final BankFixture bank = new BankFixture();
    private final Seat mill = bank.mill;
    private final Seat yard = bank.yard;

    @Test
    void whatABankTakesIsHeldAtOnceOfEachStoreInProportion() {
        bank.tells(bank.dispute(State.OPEN, "30.00", "15.00"));

        assertThat(bank.balances(mill))
                .contains(
                        entry("BUYER_PAYMENTS", "9.80"),
                        entry("CHARGEBACKS", "15.00"),
                        entry("SELLER_HELD", "-13.80"),
                        entry("PROVIDER_CHARGED", "-7.50"),
                        entry("PROVIDER_FEES", "7.50"));
        assertThat(bank.balances(yard)).containsEntry("CHARGEBACKS", "15.00");
        assertThat(bank.ofStore(mill))
                .extracting(OrderChargeback::state, each -> each.amount().toString(), OrderChargeback::reason)
                .containsExactly(tuple(ChargebackState.OPEN, "15.00 EUR", "fraudulent"));
        assertThat(bank.mails(mill)).containsExactly("OPEN");
        bank.bookMustBalance();
    }

    @Test
    void oneThatIsWonLeavesTheBookAsItWasButForTheFee() {
        var before = bank.balances(mill);
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));

        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));

        assertThat(bank.balances(mill)).isEqualTo(before);
        assertThat(bank.ofStore(mill)).extracting(OrderChargeback::state).containsExactly(ChargebackState.WON);
        assertThat(bank.mails(mill)).containsExactly("OPEN", "WON");
        bank.bookMustBalance();
    }

    @Test
    void oneThatIsLostIsBorneByTheStoreAndTheCommissionIsGivenBack() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));

        bank.tells(bank.dispute(State.LOST, "49.60", "15.00"));

        assertThat(bank.balances(mill))
                .containsOnly(entry("PROVIDER_CHARGED", "-7.50"), entry("PROVIDER_FEES", "7.50"));
        assertThat(bank.mails(mill)).containsExactly("OPEN", "LOST");
        bank.bookMustBalance();
    }

    @Test
    void theRuleMayLetThePlatformBearTheLossAndTheStoreTheFee() {
        bank.bears("PLATFORM", "STORE");
        var before = bank.balances(mill);
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.bears("STORE", "PLATFORM");

        bank.tells(bank.dispute(State.LOST, "49.60", "15.00"));

        assertThat(bank.balances(mill))
                .containsEntry("CHARGEBACK_LOSSES", "24.80")
                .containsEntry("PLATFORM_COMMISSION", before.get("PLATFORM_COMMISSION"))
                .containsEntry("SELLER_TAX", before.get("SELLER_TAX"))
                .containsEntry("SELLER_PAYABLE", bank.plus(before.get("SELLER_PAYABLE"), "7.50"));
        bank.bookMustBalance();
    }

    @Test
    void aChargebackAfterARefundTakesOfTheStoreOnlyWhatIsLeftAndTheRestIsThePlatformsLoss() {
        bank.refund(mill, "20.00");

        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        assertThat(bank.ofStore(mill))
                .extracting(
                        each -> each.amount().toString(), each -> each.excess().toString(), OrderChargeback::lossBearer)
                .containsExactly(tuple("4.80 EUR", "10.00 EUR", Bearer.STORE));
        assertThat(bank.ofStore(yard))
                .extracting(each -> each.amount().toString())
                .containsExactly("24.80 EUR");
        bank.tells(bank.dispute(State.LOST, "49.60", "0.00"));

        assertThat(bank.balances(mill))
                .containsOnly(entry("CHARGEBACK_LOSSES", "10.00"), entry("PROVIDER_CHARGED", "-10.00"));
        assertThat(bank.balances(yard))
                .containsOnly(entry("CHARGEBACK_LOSSES", "10.00"), entry("PROVIDER_CHARGED", "-10.00"));
        bank.bookMustBalance();
    }

    @Test
    void aChargebackOfWhatHasGoneBackAsAWholeTouchesNoStore() {
        bank.refund(mill, "24.80");
        bank.refund(yard, "24.80");

        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        assertThat(bank.balances(mill))
                .containsOnly(entry("CHARGEBACKS", "24.80"), entry("PROVIDER_CHARGED", "-24.80"));
        assertThat(bank.ofStore(mill))
                .extracting(
                        each -> each.amount().toString(), each -> each.excess().toString(), OrderChargeback::lossBearer)
                .containsExactly(tuple("0.00 EUR", "24.80 EUR", Bearer.PLATFORM));
        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));

        assertThat(bank.balances(mill)).isEmpty();
        bank.bookMustBalance();
    }

    @Test
    void oneWithSeveralMovementsIsHeldAsTheyComeAndWonAfterItsStoreHasClosed() {
        var before = bank.balances(mill);
        bank.tells(bank.dispute(State.OPEN, "20.00", "15.00"));
        bank.tells(bank.dispute(State.OPEN, "49.60", "30.00"));
        assertThat(bank.balances(mill)).containsEntry("CHARGEBACKS", "24.80").containsEntry("PROVIDER_FEES", "15.00");
        assertThat(bank.ofStore(mill))
                .extracting(each -> each.amount().toString())
                .containsExactly("10.00 EUR", "14.80 EUR");
        assertThat(bank.toldOf(mill)).hasToString("24.80 EUR");
        bank.close(mill);

        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));

        assertThat(bank.balances(mill)).isEqualTo(before);
        assertThat(bank.ofStore(mill)).extracting(OrderChargeback::state).containsOnly(ChargebackState.WON);
        assertThat(bank.mails(mill)).as("one of each kind").containsExactly("OPEN", "WON");
        bank.bookMustBalance();
    }

    @Test
    void whatTheBankHasTakenIsNotGivenBackASecondTime() {
        bank.tells(bank.dispute(State.OPEN, "30.00", "0.00"));

        assertThatThrownBy(() -> bank.refund(mill, "9.81")).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            assertThat(refused.code()).isEqualTo("REFUND_TOO_HIGH");
            assertThat(refused)
                    .hasMessage("At most €9.80 of this order can be given back. The buyer's bank has taken €15.00 of it"
                            + " by a chargeback.");
        });
        bank.refund(mill, "9.80");
        bank.tells(bank.dispute(State.LOST, "30.00", "0.00"));

        assertThat(bank.balances(mill)).isEmpty();
        bank.bookMustBalance();
    }

    @Test
    void anOrderThatIsRefusedMeanwhileGivesBackWhatTheBankHasNotTaken() {
        bank.tells(bank.dispute(State.OPEN, "30.00", "0.00"));

        assertThat(bank.refuse(mill).status()).isEqualTo(OrderStatus.REFUSED);

        assertThat(bank.refunds(mill))
                .extracting(each -> each.amount().toString())
                .containsExactly("9.80 EUR");
        bank.tells(bank.dispute(State.LOST, "30.00", "0.00"));
        assertThat(bank.balances(mill)).isEmpty();
    }

    @Test
    void whatABankDoesStandsInTheTimelinesOfItsOrdersAndNotInTheBuyers() {
        bank.tells(bank.dispute(State.OPEN, "30.00", "15.00"));
        bank.tells(bank.dispute(State.EVIDENCE_SENT, "30.00", "15.00"));

        bank.tells(bank.dispute(State.WON, "30.00", "0.00"));

        assertThat(bank.timeline(mill))
                .endsWith("Chargeback opened €15.00, fraudulent", "Chargeback won €15.00, fraudulent");
        assertThat(bank.timeline(yard)).endsWith("Chargeback won €15.00, fraudulent");
        assertThat(bank.seenByItsBuyer()).containsExactly("New");
        bank.about(bank.buying.pay(bank.buying.aCartWith(bank.mug), "tok_approve"));
        bank.tells(bank.dispute(State.LOST, "24.80", "0.00"));
        assertThat(bank.timeline(mill))
                .endsWith("Chargeback opened €24.80, fraudulent", "Chargeback lost €24.80, fraudulent");
    }

    @Test
    void thePageOfAPurchaseFindsItsChargebacksAndNoOthers() {
        assertThat(bank.ofPurchase()).isEmpty();
        bank.tells(bank.dispute(State.OPEN, "30.00", "15.00"));
        assertThat(bank.ofPurchase())
                .extracting(ChargebackView::state, each -> each.amount().toString())
                .containsExactly(tuple(ChargebackState.OPEN, "30.00 EUR"));

        bank.about(bank.buying.pay(bank.buying.aCartWith(bank.mug), "tok_approve"));

        assertThat(bank.ofPurchase()).isEmpty();
    }

    @Test
    void whoSetsTheRuleFromWhatHasGoneIsToldWhoWasFasterAndBothStandInTheAuditLog() {
        Rule seen = bank.rule(PlatformChargebackRule::view);
        Rule set =
                bank.rule(rule -> rule.change("ann", Bearer.PLATFORM, Bearer.STORE, BasedOn.version(seen.version())));
        Rule again =
                bank.rule(rule -> rule.change("ben", Bearer.PLATFORM, Bearer.STORE, BasedOn.version(seen.version())));
        assertThat(again).as("what is there already").isEqualTo(set);

        assertThatThrownBy(() -> bank.rule(
                        rule -> rule.change("ben", Bearer.STORE, Bearer.STORE, BasedOn.version(seen.version()))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> {
                    assertThat(refused.who()).contains("ann");
                    assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("loss");
                });
        assertThatThrownBy(() -> bank.rule(rule -> rule.change("ben", null, null, BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);

        bank.rule(rule -> rule.change("ben", Bearer.STORE, Bearer.PLATFORM, BasedOn.ANYTHING));
        assertThat(bank.rule(PlatformChargebackRule::view).fee()).isEqualTo(Bearer.PLATFORM);
    }

    @Test
    void aStoreSeesWhatIsTakenOfItsOwnOrders() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        UUID ofMill = bank.order(mill);

        assertThat(bank.ofStore(mill)).hasSize(1);
        assertThat(bank.ofStore(yard, ofMill)).isEmpty();
    }
}
