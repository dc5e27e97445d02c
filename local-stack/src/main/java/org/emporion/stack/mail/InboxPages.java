package org.emporion.stack.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Html;
import org.emporion.stack.http.Request;

/** The inbox as pages for people ({@code /}, {@code /messages/ID}) and as JSON for tests ({@code /api/messages?to=}). */
final class InboxPages {
    private static final int SHOWN = 200;

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    Answer answer(Request request) {
        String path = request.path();
        List<Mail> mails = request.parameter("to").map(inbox::to).orElseGet(inbox::all);
        if (path.equals("/")) {
            return Answer.html(200, list(mails));
        }
        if (path.equals("/api/messages")) {
            return Answer.json(200, Map.of("items", mails, "total", mails.size()));
        }
        String id = path.replaceFirst("^/(api/)?messages/", "").replaceFirst("/html$", "");
        return inbox.byId(id)
                .map(mail -> show(path, mail))
                .orElseGet(
                        () -> Answer.html(404, Html.page("Not found", "<h1>No such mail</h1><a href='/'>Inbox</a>")));
    }

    private static Answer show(String path, Mail mail) {
        if (path.startsWith("/api/")) {
            return Answer.json(200, mail);
        }
        if (path.endsWith("/html")) {
            return Answer.html(200, mail.html() == null ? "" : mail.html());
        }
        return Answer.html(200, message(mail));
    }

    private static String list(List<Mail> mails) {
        String rows = mails.stream().limit(SHOWN).map(InboxPages::row).collect(Collectors.joining());
        String table = mails.isEmpty()
                ? "<p>Nothing here yet. Every mail the marketplace sends on this machine arrives here.</p>"
                : "<table><thead><tr><th>To</th><th>Subject</th><th>Arrived</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return Html.page("Inbox", "<h1>Inbox</h1><div class='card'>" + table + "</div>");
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td><a href='/messages/%s'>%s</a></td><td class='muted'>%s</td></tr>"
                .formatted(
                        Html.text(String.join(", ", mail.to())),
                        mail.id(),
                        Html.text(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                        mail.receivedAt().toString().substring(0, 19).replace('T', ' '));
    }

    private static String message(Mail mail) {
        String head = "<p><a href='/'>Inbox</a></p><h1>%s</h1><p class='muted'>From %s to %s</p>"
                .formatted(Html.text(mail.subject()), Html.text(mail.from()), Html.text(String.join(", ", mail.to())));
        String html = mail.html() == null
                ? ""
                : "<iframe sandbox='allow-popups' title='The mail' src='/messages/" + mail.id() + "/html'></iframe>";
        String plain = mail.text() == null
                ? ""
                : "<h2>Text</h2><div class='card'><pre>" + Html.text(mail.text()) + "</pre></div>";
        return Html.page(mail.subject(), head + html + plain);
    }
}
