package org.emporion.orders.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a store that an order is not paid of which something has left; the task names the order. */
@ApplicationScoped
class UnpaidMail extends MailKind {

    static final String LEFT = "order.unpaid-left";

    private final UnpaidMails mails;

    @Inject
    UnpaidMail(UnpaidMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, LEFT, "order-unpaid");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return List.of(mail(mails.find(task.tenant().orElseThrow(), UUID.fromString(task.ref()))));
    }

    static Addressed mail(UnpaidMails.Content content) {
        return new Addressed(
                "unpaid." + content.order().id(),
                content.store().email(),
                Map.of("order", content.order(), "store", content.store()),
                content.order().number());
    }
}
