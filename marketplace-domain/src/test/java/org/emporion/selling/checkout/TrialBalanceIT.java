package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Money;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.PlatformLedger;
import org.emporion.money.ledger.PlatformLedger.AccountTotals;
import org.emporion.money.ledger.PlatformLedger.InCurrency;
import org.emporion.money.ledger.TestLedger;
import org.junit.jupiter.api.Test;

/** The platform adds up the book of all stores under its own role. */
class TrialBalanceIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final TestTransactions operator = new TestTransactions(buying.shop.database(), "emporion_operator");
    private final PlatformLedger ledger = TestLedger.ofPlatform(operator.entityManager());

    @Test
    void whatStoresSoldStandsOnTheAccountsOfAllOfThemAndDebitsAreCredits() {
        buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");
        InCurrency before = inEuros();

        buying.pay(buying.aCartWith(buying.aMug(mill, 5), buying.aMug(yard, 5)), "tok_approve");

        InCurrency after = inEuros();
        assertThat(after.balanced()).isTrue();
        assertThat(after.debits()).isEqualTo(after.credits());
        assertThat(after.debits().minus(before.debits())).isEqualTo(Money.parse("49.60", "EUR"));
        assertThat(moved(before, after))
                .containsEntry(Account.BUYER_PAYMENTS, "49.60")
                .containsEntry(Account.SELLER_PAYABLE, "-37.70")
                .containsEntry(Account.SELLER_TAX, "-7.92")
                .containsEntry(Account.PLATFORM_COMMISSION, "-3.98");
    }

    @Test
    void aBalanceIsWhatTheDebitsAreMoreThanTheCredits() {
        buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");

        assertThat(inEuros().accounts())
                .allSatisfy(each ->
                        assertThat(each.balance()).isEqualTo(each.debits().minus(each.credits())))
                .extracting(AccountTotals::account)
                .doesNotHaveDuplicates();
    }

    private InCurrency inEuros() {
        return operator.run(ledger::trialBalance).currencies().stream()
                .filter(each -> each.currency().equals("EUR"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Account, String> moved(InCurrency before, InCurrency after) {
        Map<Account, Money> earlier =
                before.accounts().stream().collect(Collectors.toMap(AccountTotals::account, AccountTotals::balance));
        return after.accounts().stream()
                .filter(each -> earlier.containsKey(each.account()))
                .collect(Collectors.toMap(AccountTotals::account, each -> each.balance()
                        .minus(earlier.get(each.account()))
                        .amount()
                        .toPlainString()));
    }
}
