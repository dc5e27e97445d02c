package org.emporion.stack.stripe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Html;
import org.emporion.stack.http.Request;

/** The page on which a buyer enters a card, confirms it where the bank asks, and is then sent back to the shop. */
final class StripePage {
    static final String PATH = "/c/pay/";

    private static final String STYLE =
            """
            <style>label { display: block; margin: 16px 0 4px; } input { font: inherit; width: 100%; box-sizing: border-box;
            min-height: 44px; padding: 8px 12px; border: 1px solid #8A939C; border-radius: 8px; }
            .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; } .card { max-width: 440px; margin: 0 auto; }
            .bad { color: #A4262C; margin: 16px 0 0; } button { width: 100%; margin: 16px 0 8px; } dt { font-family: monospace; }
            summary { min-height: 44px; line-height: 44px; cursor: pointer; }
            dd { margin: 0 0 8px; } .muted { text-align: center; }</style>""";

    private final StripeBook book;

    StripePage(StripeBook book) {
        this.book = book;
    }

    Answer answer(Request request) {
        try {
            String id = request.path().substring(PATH.length());
            return request.method().equals("POST") ? entered(id, request) : shown(book.session(id), "");
        } catch (StripeRefusal refused) {
            return Answer.html(
                    404, Html.page("Not there", "<h1>This page is not there</h1><p>It may have been used.</p>"));
        }
    }

    private Answer entered(String id, Request request) {
        CheckoutSession session = book.session(id);
        if (!session.isOpen()) {
            return shown(session, "");
        }
        Optional<String> confirmed = request.field("answer");
        if (confirmed.isPresent()) {
            Intent intent = book.confirm(id, confirmed.get().equals("confirm"));
            return shown(book.session(id), why(intent));
        }
        Optional<TestCard> card = TestCard.of(request.field("number").orElse(""));
        if (card.isEmpty()) {
            return shown(session, "Your card number is none of the test cards below.");
        }
        Intent intent = book.pay(id, card.get());
        return shown(book.session(id), why(intent));
    }

    private Answer shown(CheckoutSession session, String problem) {
        if (session.status().equals("complete")) {
            return Answer.seeOther(session.successUrl().replace("{CHECKOUT_SESSION_ID}", session.id()));
        }
        if (!session.isOpen()) {
            return Answer.html(200, Html.page("Too late", STYLE + card("<h1>This page has expired</h1>", session)));
        }
        boolean asked =
                session.intent() != null && book.intent(session.intent()).is("requires_action");
        return Answer.html(
                200, Html.page("Pay", STYLE + card(asked ? question(session) : fields(session, problem), session)));
    }

    private static String why(Intent intent) {
        if (intent.declineCode() == null) {
            return "";
        }
        return switch (intent.declineCode()) {
            case "insufficient_funds" -> "There is not enough money on your card. Try another one.";
            case "authentication_required" -> "You did not confirm the payment. Try again or with another card.";
            default -> "Your card was declined. Try another one.";
        };
    }

    private static String card(String content, CheckoutSession session) {
        String back = session.cancelUrl() == null
                ? ""
                : "<p class=\"muted\"><a href=\"" + Html.text(session.cancelUrl()) + "\">Back to the shop</a></p>";
        return "<div class=\"card\">" + content + back + "</div>"
                + "<p class=\"muted\">A stand-in for Stripe that moves no money</p>";
    }

    private static String question(CheckoutSession session) {
        return """
                <h1>Your bank asks you to confirm</h1><p>%s for %s</p><form method="post">
                <button class="yes" name="answer" value="confirm">Confirm</button>
                <button class="no" name="answer" value="refuse">Refuse</button></form>"""
                .formatted(amount(session), Html.text(session.title()));
    }

    private static String fields(CheckoutSession session, String problem) {
        String cards = Arrays.stream(TestCard.values())
                .map(each -> "<dt>" + each.number() + "</dt><dd>" + each.behaviour() + "</dd>")
                .collect(Collectors.joining());
        return """
                <p>%s</p><h1>%s</h1><form method="post">
                <label for="number">Card number</label>
                <input id="number" name="number" inputmode="numeric" autocomplete="off" required aria-describedby="problem">
                <div class="two"><div><label for="expires">Expires</label><input id="expires" name="expires" placeholder="MM / YY"
                autocomplete="off"></div><div><label for="cvc">CVC</label><input id="cvc" name="cvc" autocomplete="off"></div></div>
                <p id="problem" class="bad" role="alert">%s</p>
                <button class="yes">Pay %s</button></form>
                <details><summary>Test cards</summary><dl>%s</dl></details>"""
                .formatted(Html.text(session.title()), amount(session), Html.text(problem), amount(session), cards);
    }

    private static String amount(CheckoutSession session) {
        String currency = session.currency().toUpperCase(Locale.ROOT);
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return Html.text(BigDecimal.valueOf(session.amount(), decimals).toPlainString() + " " + currency);
    }
}
