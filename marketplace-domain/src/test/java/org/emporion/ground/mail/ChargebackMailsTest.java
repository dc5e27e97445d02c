package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.chargeback.TestChargebacks;
import org.junit.jupiter.api.Test;

/** A store reads whose the money is once a chargeback is won. */
class ChargebackMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void whatIsWonIsTheStoresButForWhatItsBuyerIsOwed() {
        Mail own = write(0);
        Mail owed = write(2989);

        assertThat(List.of(own.text(), own.html()))
                .allMatch(form -> form.contains("€29.89 is yours again"))
                .noneMatch(form -> form.contains("goes to the buyer"));
        assertThat(List.of(owed.text(), owed.html()))
                .allMatch(form -> form.contains("€29.89 of it goes to the buyer now"))
                .noneMatch(form -> form.contains("yours again"));
    }

    private Mail write(long toBuyer) {
        return templates.write(
                "org.emporion.money.chargeback", "chargeback", TestChargebacks.mail(ChargebackState.WON, toBuyer));
    }
}
