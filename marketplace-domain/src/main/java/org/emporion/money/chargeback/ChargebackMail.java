package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Money;

/**
 * Tells a store that a chargeback was opened, won or lost; the task names its first share, which of these, and when it was won how much of
 * it goes on to the buyer.
 */
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
                values(content, state, parts.length > 2 ? Long.parseLong(parts[2]) : 0),
                content.orderNumber(),
                state.label().toLowerCase(Locale.ROOT)));
    }

    /** @param toBuyer cents that are owed to the buyer once it was won */
    static Map<String, Object> values(ChargebackMails.Content content, ChargebackState state, long toBuyer) {
        Map<String, Object> values = new HashMap<>(Map.of("content", content, "state", state.name()));
        if (toBuyer > 0) {
            values.put(
                    "toBuyer",
                    Money.ofMinor(toBuyer, content.chargeback().amount().currency()));
        }
        return values;
    }
}
