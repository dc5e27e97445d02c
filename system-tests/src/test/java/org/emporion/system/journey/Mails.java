package org.emporion.system.journey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people find in their mails. */
final class Mails {
    /** Links to our pages, and not to a carrier's. */
    private static final Pattern LINK = Pattern.compile("http://localhost\\S+");

    private Mails() {}

    /** The link of a mail that leads to one of our pages. */
    static String linkIn(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("no link to us in: " + mail);
        }
        return link.group();
    }
}
