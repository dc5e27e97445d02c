package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.outbox.Task;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.ProviderSilent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The money of a purchase is taken and its buyer written to right after it was placed; the tasks that would do so are for when
 * that fails.
 */
class FollowUpIT {

    private static final int NOBODY_LISTENS = 1;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final BuyingFixture buying = new BuyingFixture();
    private final BuyerPurchase placed =
            buying.pay(buying.aCartWith(buying.aMug(buying.aShippingStore(), 5)), "tok_approve");
    private final FollowUp.Wanted wanted = buying.placed.get(0);
    private final Attempt attempt = wanted.attempt();
    private final Task mailTask = new Task("purchase.placed", Optional.empty(), placed.number());
    private FollowUp followUp;

    @BeforeEach
    void receive() {
        mails.start();
        followUp = buying.followUp(mails.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    @Test
    void whoeverHearsOfItKnowsWhatTheProviderCallsThePayment() {
        assertThat(buying.placed).hasSize(1);
        assertThat(attempt.purchaseNumber()).isEqualTo(placed.number());
        assertThat(attempt.paymentId()).isNotNull();
        assertThat(tasks()).isEqualTo("payment.capture purchase.placed");
    }

    @Test
    void whatIsDoneNeedsNoTaskAnyMore() {
        followUp.atOnce(wanted);

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void theMailIsTheOneThatItsTaskWouldSend() throws Exception {
        followUp.atOnce(wanted);
        PurchaseConfirmedMail byTask = buying.confirmation(mails.getSmtp().getPort());
        buying.call(() -> {
            byTask.run(mailTask);
            return null;
        });

        MimeMessage[] both = mails.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
        assertThat(both[0].getSubject()).isEqualTo(both[1].getSubject());
        assertThat(form(both[0], 0)).contains(placed.number()).isEqualTo(form(both[1], 0));
        assertThat(form(both[0], 1)).contains(placed.number()).isEqualTo(form(both[1], 1));
    }

    @Test
    void aMailThatDoesNotLeaveIsLeftToItsTask() {
        buying.followUp(NOBODY_LISTENS).atOnce(wanted);

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(tasks()).isEqualTo("purchase.placed");
    }

    @Test
    void whatTheProviderTookWithoutSayingSoIsTakenOnceByAllRetries() {
        Task task = new Task("payment.capture", Optional.empty(), attempt.id());
        buying.provider.silentAtCapture();
        assertThatThrownBy(() -> followUp.atOnce(wanted)).isInstanceOf(ProviderSilent.class);
        assertThat(tasks()).isEqualTo("payment.capture purchase.placed");
        assertThat(state()).isEqualTo("AUTHORISED 0");

        buying.captures.run(task);
        buying.captures.run(task);
        followUp.atOnce(wanted);

        assertThat(state()).isEqualTo("CAPTURED 2480");
        assertThat(buying.provider.takings()).containsOnly(entry(attempt.id() + "-capture", placed.total()));
    }

    @Test
    void twoWhoTakeItAtTheSameMomentTakeItOnce() throws Exception {
        List<Callable<String>> both = List.of(
                () -> {
                    followUp.atOnce(wanted);
                    return "at once";
                },
                () -> {
                    buying.captures.run(new Task("payment.capture", Optional.empty(), attempt.id()));
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
        assertThat(buying.provider.takings()).containsOnly(entry(attempt.id() + "-capture", placed.total()));
    }

    private String state() {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql
                    .one(
                            row -> row.text("t"),
                            "select concat_ws(' ', state, captured_minor) as t from payment_attempt where id = ?",
                            attempt.id())
                    .orElseThrow();
        });
    }

    /** The kinds of those that are left. */
    private String tasks() {
        return buying.call(() -> buying.sql
                .one(
                        row -> row.text("t"),
                        "select coalesce(string_agg(task_name, ' ' order by task_name), '') as t from storefront_task"
                                + " where task_instance in (?, ?)",
                        "-/" + attempt.id(),
                        "-/" + placed.number())
                .orElseThrow());
    }

    private static String form(MimeMessage mail, int part) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent();
    }
}
