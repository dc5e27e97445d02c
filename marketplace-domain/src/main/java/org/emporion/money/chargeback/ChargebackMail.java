package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** Tells a store that a chargeback was opened, won or lost; the task names its share and which of these. */
@ApplicationScoped
class ChargebackMail extends MailKind {

    static final String TOLD = "chargeback.told";

    private final ChargebackMails mails;

    @Inject
    ChargebackMail(ChargebackMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, TOLD, "chargeback");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        String[] parts = task.ref().split("/");
        ChargebackMails.Content content = mails.find(task.tenant().orElseThrow(), UUID.fromString(parts[0]));
        ChargebackState state = ChargebackState.valueOf(parts[1]);
        return List.of(new Addressed(
                "chargeback." + task.ref(),
                content.store().email(),
                Map.of("content", content, "state", state.name()),
                content.orderNumber(),
                state.label().toLowerCase(Locale.ROOT)));
    }
}
