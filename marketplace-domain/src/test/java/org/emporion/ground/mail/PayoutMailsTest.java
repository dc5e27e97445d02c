package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.money.payout.PayoutState;
import org.emporion.money.payout.TestPayouts;
import org.junit.jupiter.api.Test;

/** A store reads what is on its way to it, and what did not arrive and why. */
class PayoutMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void whatIsOnItsWayIsSaidWithItsOrders() {
        Mail mail = write(PayoutState.SENT, null);

        assertThat(mail.subject()).isEqualTo("Payout of €22.81");
        assertThat(List.of(mail.text(), mail.html()))
                .allMatch(form -> form.contains("your payout of €22.81"))
                .allMatch(form -> form.contains("what we owed you for 2 orders"))
                .allMatch(form -> form.contains("http://shop/seller/money/balance?store=blue-mill"));
        assertThat(mail.html()).contains("Blue &lt;Mill&gt;");
    }

    @Test
    void whatCameBackOrWasNotTakenIsSaidWithTheReason() {
        Mail returned = write(PayoutState.RETURNED, "account_closed");
        Mail refused = write(PayoutState.REFUSED, null);

        assertThat(List.of(returned.text(), returned.html()))
                .allMatch(form -> form.contains("It came back"))
                .allMatch(form -> form.contains("account_closed"))
                .allMatch(form -> form.contains("We owe it to you again"));
        assertThat(refused.text()).contains("did not take it").doesNotContain("It came back");
    }

    private Mail write(PayoutState state, String reason) {
        return templates.write("org.emporion.money.payout", "payout", TestPayouts.mail(state, reason));
    }
}
