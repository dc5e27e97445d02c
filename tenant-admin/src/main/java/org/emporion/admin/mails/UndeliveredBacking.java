package org.emporion.admin.mails;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.emporion.ground.mail.DeadLetters;
import org.emporion.ground.mail.DeadLetters.Letter;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.LazyPages;

/** The list of mails that were given up: several are sent again, or taken off the list. */
@Named("undeliveredMails")
@ViewScoped
public class UndeliveredBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/mails/undelivered";

    @Inject
    private DeadLetters letters;

    @Inject
    private LoggedIn loggedIn;

    private LazyPages<Letter> mails;

    @PostConstruct
    void open() {
        mails = new LazyPages<>((sort, page) -> letters.list(page), Letter::id);
    }

    public String sendAgain() {
        FlashMessages.done("mails.again.done", each(letters::sendAgain));
        return mails.again(LIST);
    }

    public String forget() {
        FlashMessages.done("mails.forget.done", each(letters::forget));
        return mails.again(LIST);
    }

    public LazyPages<Letter> getMails() {
        return mails;
    }

    /** For example "order shipped", for {@code mail.order-shipped}; empty for the row that an empty list has instead of any. */
    public String kind(Letter letter) {
        return letter == null ? "" : letter.kind().replaceFirst("^mail\\.", "").replace('-', ' ');
    }

    /** How many it was done to; one that somebody else has dealt with meanwhile is none. */
    private int each(BiConsumer<String, UUID> work) {
        List<String> selected = mails.selectedKeys();
        String who = loggedIn.require().who();
        int done = 0;
        for (String key : selected) {
            try {
                work.accept(who, Ids.require(key, "mail"));
                done++;
            } catch (NotFound gone) {
                continue;
            }
        }
        return done;
    }
}
