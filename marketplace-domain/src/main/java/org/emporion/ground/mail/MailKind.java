package org.emporion.ground.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/**
 * One kind of mail of a feature, which follows from one kind of task. Its templates {@code <name>.ftlh} and {@code <name>.ftl}
 * and its words {@code mails.properties} stand in the resources of the feature's package; nothing else knows of it.
 */
public abstract class MailKind implements TaskHandler {

    /** With pauses that grow from two seconds, the last of which is a day. */
    static final int MOST_FAILURES = 18;

    private static final String REFUSED = "The mail server refuses the address.";
    private static final String NEVER_TAKEN = "It could not be sent for two days.";

    private final MailSender sender;
    private final Queue queue;
    private final String task;
    private final String name;

    /**
     * @param task the kind of task that it follows from
     * @param name of the templates; the subject is the word {@code <name>.subject}
     */
    protected MailKind(MailSender sender, Queue queue, String task, String name) {
        this.sender = sender;
        this.queue = queue;
        this.task = task;
        this.name = name;
    }

    /**
     * A mail to one recipient.
     *
     * @param id the same whenever the same mail is sent again
     * @param replyTo where an answer goes; null when nobody reads one
     * @param values what the templates may read
     * @param subject the arguments of the subject
     */
    public record Addressed(String id, String to, String replyTo, Map<String, Object> values, Object... subject) {

        public Addressed(String id, String to, Map<String, Object> values, Object... subject) {
            this(id, to, null, values, subject);
        }
    }

    /** The mails that a task asks for; none when there is nothing to say any more. */
    protected abstract List<Addressed> mails(Task task);

    /** A mail of this task has left. */
    protected void sent(Task task) {}

    /** After some two days, or at once when the mail server will never take it; the platform's admins see it then. */
    @Override
    public boolean givesUp(Task task, Throwable why, int failures) {
        boolean refused = why instanceof MailNotSent unsent && unsent.isRefused();
        if (!refused && failures < MOST_FAILURES) {
            return false;
        }
        sender.givesUp(queue, task, refused ? REFUSED : NEVER_TAKEN, failures);
        return true;
    }

    @Override
    public Duration longestPause() {
        return Duration.ofDays(1);
    }

    @Override
    public Queue queue() {
        return queue;
    }

    @Override
    public String kind() {
        return task;
    }

    @Override
    public void run(Task about) {
        for (Addressed each : mails(about)) {
            send(each);
            sent(about);
        }
    }

    /** Hands a mail to the mail server. */
    protected void send(Addressed mail) {
        sender.send(getClass().getPackageName(), name, mail);
    }
}
