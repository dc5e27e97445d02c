package org.emporion.stack.stripe;

import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Html;
import org.emporion.stack.http.Request;

/** The page on which a store says where its money goes. What is entered is thrown away. */
final class SetupPage {
    static final String PATH = "/setup/e/";

    private static final String STYLE =
            """
            <style>label { display: block; margin: 16px 0 4px; } input { font: inherit; width: 100%; box-sizing: border-box;
            min-height: 44px; padding: 8px 12px; border: 1px solid #8A939C; border-radius: 8px; }
            .card { max-width: 440px; margin: 0 auto; } button { width: 100%; margin: 16px 0 8px; } .muted { text-align: center; }
            </style>""";

    private final StripeConnect connect;

    SetupPage(StripeConnect connect) {
        this.connect = connect;
    }

    Answer answer(Request request) {
        try {
            AccountLink link = connect.linkOf(request.path().substring(PATH.length()));
            if (!connect.isGood(link)) {
                return Answer.seeOther(link.again());
            }
            if (!request.method().equals("POST")) {
                return Answer.html(200, Html.page("Where your money goes", STYLE + form()));
            }
            if (request.field("answer").filter("finish"::equals).isPresent()) {
                connect.finish(link);
            }
            return Answer.seeOther(link.back());
        } catch (StripeRefusal refused) {
            return Answer.html(404, Html.page("Not there", "<h1>This page is not there</h1>"));
        }
    }

    private static String form() {
        return """
                <div class="card"><h1>Where your money goes</h1><form method="post">
                <label for="iban">Bank account (IBAN)</label><input id="iban" name="iban" autocomplete="off">
                <button class="yes" name="answer" value="finish">Finish</button>
                <button class="no" name="answer" value="later">Save for later</button></form></div>
                <p class="muted">A stand-in for Stripe that moves no money</p>""";
    }
}
