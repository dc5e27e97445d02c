package org.emporion.money.payout;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emporion.kernel.Money;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.PayoutProvider.Sent.State;

/** A payout provider that lives in the test and does what it is told. */
public final class PretendedPayouts implements PayoutProvider {

    private final Map<UUID, Order> orders = new ConcurrentHashMap<>();
    private final Map<UUID, Sent> sent = new ConcurrentHashMap<>();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final AtomicBoolean silentOnce = new AtomicBoolean();
    private final AtomicBoolean deafOnce = new AtomicBoolean();
    private volatile State answer = State.PAID;
    private volatile AccountState opens = AccountState.READY;

    /** Does the next payout and does not say so. */
    public void silentOnce() {
        silentOnce.set(true);
    }

    /** Does not hear of the next payout. */
    public void deafOnce() {
        deafOnce.set(true);
    }

    /** What becomes of every payout that it is asked for from now on. */
    public void answers(State state) {
        answer = state;
    }

    /** How accounts stand that are opened from now on. */
    public void opens(AccountState state) {
        opens = state;
    }

    public void accountIs(String reference, AccountState state, String missing) {
        accounts.put(reference, new Account(reference, state, missing));
    }

    /** What was under way has arrived. */
    public void allArrive() {
        sent.replaceAll((id, each) -> each.state() == State.PENDING ? is(each, State.PAID, null) : each);
    }

    /** A payout comes back. */
    public void comesBack(UUID id) {
        sent.computeIfPresent(id, (key, each) -> is(each, State.RETURNED, "account_closed"));
    }

    /** How many payouts it has made, whatever became of them. */
    public int made() {
        return sent.size();
    }

    /** Cents that it has brought to an account, or has under way, and that did not come back. */
    public long kept(String account) {
        return sent.entrySet().stream()
                .filter(each -> each.getValue().state() != State.RETURNED)
                .map(each -> orders.get(each.getKey()))
                .filter(order -> order.account().equals(account))
                .map(Order::amount)
                .mapToLong(Money::minor)
                .sum();
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public Account open(Applicant applicant) {
        return accounts.computeIfAbsent(
                "acct_" + applicant.key(), reference -> new Account(reference, opens, missing(opens)));
    }

    @Override
    public Account account(String reference) {
        return accounts.get(reference);
    }

    @Override
    public String page(String reference, String back) {
        return back + "?account=" + reference;
    }

    @Override
    public Sent send(Order order) {
        if (deafOnce.getAndSet(false)) {
            throw new ProviderSilent("did not hear");
        }
        if (answer == State.REFUSED && !sent.containsKey(order.id())) {
            return new Sent(null, State.REFUSED, null, "account_closed");
        }
        orders.put(order.id(), order);
        Sent made = sent.computeIfAbsent(order.id(), id -> new Sent("po_" + id, answer, Instant.now(), null));
        if (silentOnce.getAndSet(false)) {
            throw new ProviderSilent("did not answer");
        }
        return made;
    }

    @Override
    public Optional<Sent> find(Order order) {
        return Optional.ofNullable(sent.get(order.id()));
    }

    private static Sent is(Sent sent, State state, String reason) {
        return new Sent(sent.id(), state, sent.at(), reason);
    }

    private static String missing(AccountState state) {
        return state == AccountState.READY ? null : "external_account";
    }
}
