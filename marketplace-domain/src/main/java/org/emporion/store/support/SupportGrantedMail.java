package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.Post;
import org.emporion.ground.mail.Stationery;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells the owners of a store that somebody of the platform acts in it: who, why and until when. */
@ApplicationScoped
class SupportGrantedMail implements TaskHandler {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final SupportLetters letters;
    private final Stationery stationery;
    private final Post post;

    @Inject
    SupportGrantedMail(SupportLetters letters, Stationery stationery, Post post) {
        this.letters = letters;
        this.stationery = stationery;
        this.post = post;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return SupportGrants.MAIL;
    }

    @Override
    public void run(Task task) {
        letters.aboutGrant(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .forEach(letter -> post.send(stationery.write(
                        "support-granted",
                        "support." + task.ref() + "."
                                + Integer.toHexString(letter.email().hashCode()),
                        letter.email(),
                        Map.of(
                                "letter",
                                letter,
                                "until",
                                TIME.format(letter.grant().endsAt())),
                        letter.storeName())));
    }
}
