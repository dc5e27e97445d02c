package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.mail.MailKind;
import org.emporion.ground.mail.MailSender;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.DaySpan;

/** Tells a store and its buyer that an order is late, and what becomes of it when that does not change. */
@ApplicationScoped
class OrderDelayedMail extends MailKind {

    private final OrderMails mails;

    @Inject
    OrderDelayedMail(OrderMails mails, MailSender sender) {
        super(sender, Queue.PORTAL, OrderTasks.DELAYED, "order-delayed");
        this.mails = mails;
    }

    @Override
    protected List<Addressed> mails(Task task) {
        return mails.aboutEvent(task.tenant().orElseThrow(), UUID.fromString(task.ref())).stream()
                .filter(content -> content.order().deadlines().isLate())
                .flatMap(content -> Stream.of(mail(task, content, true), mail(task, content, false)))
                .toList();
    }

    private static Addressed mail(Task task, OrderMails.Content content, boolean toStore) {
        return new Addressed(
                "delayed." + task.ref() + (toStore ? ".store" : ""),
                toStore ? content.storeEmail() : content.buyerEmail(),
                values(content, toStore),
                content.order().number());
    }

    /** With the day on which what is still open is cancelled. */
    static Map<String, Object> values(OrderMails.Content content, boolean toStore) {
        LocalDate end = LocalDate.ofInstant(content.order().deadlines().cancelledAt(), ZoneOffset.UTC);
        return Map.of("content", content, "toStore", toStore, "until", new DaySpan(end, end).written());
    }
}
