package org.emporion.store.store;

import org.emporion.ground.mail.MailKind.Addressed;

/** What a store is told, for a test of the mails. */
public final class TestStoreMails {

    private TestStoreMails() {}

    public static Addressed about(StoreStep step, String reason) {
        return StoreStepMail.addressed(
                "s-1", new StoreStepMails.Content("ann@example.com", "blue-mill", "Blue <Mill>", step, reason));
    }
}
