package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells the people of a store what the platform has decided about it, and that their application has arrived. */
@ApplicationScoped
class StoreStepMail extends MailKind {

    private final StoreStepMails mails;

    @Inject
    StoreStepMail(StoreStepMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, StoreStepMails.MAIL, "store-step");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.about(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .map(content -> addressed(task.ref(), content))
                .toList();
    }

    static Addressed addressed(String step, StoreStepMails.Content content) {
        return new Addressed(
                "store." + step + "." + Integer.toHexString(content.email().hashCode()),
                content.email(),
                Map.of("content", content),
                content.storeName(),
                content.step().ordinal());
    }
}
