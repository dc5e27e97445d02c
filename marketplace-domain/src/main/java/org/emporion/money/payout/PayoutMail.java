package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a store that a payout is on its way, came back or was refused; the task names it and which of these. */
@ApplicationScoped
class PayoutMail extends MailKind {

    static final String TOLD = "payout.told";

    private final PayoutMails mails;

    @Inject
    PayoutMail(PayoutMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, TOLD, "payout");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        String[] parts = task.ref().split("/");
        PayoutMails.Content content = mails.find(task.tenant().orElseThrow(), UUID.fromString(parts[0]));
        return List.of(addressed("payout." + task.ref(), content, PayoutState.valueOf(parts[1])));
    }

    static Addressed addressed(String id, PayoutMails.Content content, PayoutState state) {
        return new Addressed(
                id,
                content.store().email(),
                Map.of("content", content, "state", state.name()),
                content.payout().amount().written());
    }
}
