package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.orders.unpaid.TestUnpaid;
import org.junit.jupiter.api.Test;

/** A store reads that an order is not paid which it has sent. */
class UnpaidMailTest {

    @Test
    void itIsSaidThatItIsNotPaidAndWhatToDo() {
        Mail mail = TestMails.templates().write("org.emporion.orders.unpaid", "order-unpaid", TestUnpaid.mail());

        assertThat(mail.subject()).isEqualTo("Order EMP-1-1 has left and is not paid");
        assertThat(List.of(mail.text(), mail.html()))
                .allMatch(form -> form.contains("this is about order EMP-1-1"))
                .allMatch(form -> form.contains("nobody has paid"))
                .allMatch(form -> form.contains("send nothing more of this order"))
                .allMatch(form -> form.contains("/orders/order?store=blue-mill"));
        assertThat(mail.html()).contains("Blue &lt;Mill&gt;");
    }
}
