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
        PayoutState state = PayoutState.valueOf(parts[1]);
        return List.of(new Addressed(
                "payout." + task.ref(),
                content.store().email(),
                Map.of("content", content, "state", state.name()),
                content.payout().amount()));
    }
}
