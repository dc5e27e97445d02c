package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.outbox.Task;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.ProviderSilent;
import org.junit.jupiter.api.Test;

/** The money of a purchase is taken right after it was placed; the task that would take it is for when that fails. */
class CapturedAtOnceIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final BuyerPurchase placed =
            buying.pay(buying.aCartWith(buying.aMug(buying.aShippingStore(), 5)), "tok_approve");
    private final Attempt wanted = buying.captured.get(0).attempt();

    @Test
    void whoeverHearsOfItKnowsWhatTheProviderCallsThePayment() {
        assertThat(buying.captured).hasSize(1);
        assertThat(wanted.purchaseNumber()).isEqualTo(placed.number());
        assertThat(wanted.paymentId()).isNotNull();
        assertThat(tasks()).isEqualTo(1);
    }

    @Test
    void whatIsTakenNeedsNoTaskAnyMore() {
        buying.captures.atOnce(wanted);

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(tasks()).isZero();
    }

    @Test
    void whatTheProviderTookWithoutSayingSoIsTakenOnceByAllRetries() {
        Task task = new Task("payment.capture", Optional.empty(), wanted.id());
        buying.provider.silentAtCapture();
        assertThatThrownBy(() -> buying.captures.atOnce(wanted)).isInstanceOf(ProviderSilent.class);
        assertThat(tasks()).isEqualTo(1);
        assertThat(state()).isEqualTo("AUTHORISED 0");

        buying.captures.run(task);
        buying.captures.run(task);
        buying.captures.atOnce(wanted);

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(buying.provider.takings()).containsOnly(entry(wanted.id() + "-capture", placed.total()));
    }

    @Test
    void twoWhoTakeItAtTheSameMomentTakeItOnce() throws Exception {
        List<Callable<String>> both = List.of(
                () -> {
                    buying.captures.atOnce(wanted);
                    return "at once";
                },
                () -> {
                    buying.captures.run(new Task("payment.capture", Optional.empty(), wanted.id()));
                    return "by its task";
                });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> each : threads.invokeAll(both)) {
                assertThat(each.get()).isNotBlank();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(buying.provider.takings()).containsOnly(entry(wanted.id() + "-capture", placed.total()));
    }

    private String state() {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql
                    .one(
                            row -> row.text("t"),
                            "select concat_ws(' ', state, captured_minor) as t from payment_attempt where id = ?",
                            wanted.id())
                    .orElseThrow();
        });
    }

    private long tasks() {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = 'payment.capture' and task_instance = ?",
                "-/" + wanted.id()));
    }
}
