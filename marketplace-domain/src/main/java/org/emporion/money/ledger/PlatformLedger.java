package org.emporion.money.ledger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;

/** The book of all stores and the platform's own, as the platform adds it up. */
@ApplicationScoped
@Transactional
public class PlatformLedger {

    private final Sql sql;

    @Inject
    PlatformLedger(Sql sql) {
        this.sql = sql;
    }

    /** What was ever posted, currency by currency; none of a currency in which nothing was. */
    public record TrialBalance(List<InCurrency> currencies) {}

    /**
     * The accounts in one currency.
     *
     * @param balanced whether debits are credits; anything else is a fault
     */
    public record InCurrency(
            String currency, boolean balanced, Money debits, Money credits, List<AccountTotals> accounts) {

        static InCurrency of(List<AccountTotals> accounts) {
            Money debits = accounts.stream()
                    .map(AccountTotals::debits)
                    .reduce(Money::plus)
                    .orElseThrow();
            Money credits = accounts.stream()
                    .map(AccountTotals::credits)
                    .reduce(Money::plus)
                    .orElseThrow();
            return new InCurrency(debits.currency(), debits.equals(credits), debits, credits, accounts);
        }
    }

    /**
     * One account over all stores.
     *
     * @param balance debits less credits
     */
    public record AccountTotals(Account account, Money debits, Money credits, Money balance) {

        AccountTotals(Account account, Money debits, Money credits) {
            this(account, debits, credits, debits.minus(credits));
        }
    }

    /** Adds up every posting ever made, in one look at the book. */
    public TrialBalance trialBalance() {
        List<AccountTotals> accounts = sql.statement(
                        """
                        select account, currency,
                            coalesce(sum(amount_minor) filter (where amount_minor > 0), 0)::bigint as debits,
                            coalesce(-sum(amount_minor) filter (where amount_minor < 0), 0)::bigint as credits
                        from posting group by account, currency order by currency, account""")
                .list(row -> new AccountTotals(
                        Account.valueOf(row.text("account")), row.money("debits"), row.money("credits")));
        return new TrialBalance(accounts.stream()
                .collect(groupingBy(
                        each -> each.debits().currency(), TreeMap::new, collectingAndThen(toList(), InCurrency::of)))
                .values()
                .stream()
                .toList());
    }
}
