package org.emporion.stack.stripe;

import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;

/** The part of Stripe's API that we use. */
final class StripeApi {
    private final StripeBook book;
    private final StripeDisputes disputes;
    private final StripeConnect connect;
    private final StripeBalance balance;

    StripeApi(StripeBook book, StripeDisputes disputes, StripeConnect connect, StripeBalance balance) {
        this.book = book;
        this.disputes = disputes;
        this.connect = connect;
        this.balance = balance;
    }

    Answer answer(Request request) {
        Form form = Form.of(request.method().equals("GET") ? request.address().getRawQuery() : request.body());
        String[] steps = request.path().substring("/v1/".length()).split("/");
        StripeObjects objects =
                new StripeObjects(book, "http://" + request.header("Host").orElse("localhost"));
        if (request.method().equals("GET") && request.path().equals("/v1/refunds")) {
            return Answer.json(200, objects.list(request.path(), book.refundsOf(form.required("payment_intent"))));
        }
        if (request.method().equals("GET") && request.path().equals("/v1/transfers")) {
            return Answer.json(200, objects.list(request.path(), connect.transfersOf(form.required("transfer_group"))));
        }
        if (request.method().equals("GET") && request.path().equals("/v1/balance_transactions")) {
            return Answer.json(200, balance.page(request.path(), form, objects));
        }
        Object thing = request.method().equals("GET") ? found(request, steps) : done(request, steps, form);
        return Answer.json(200, objects.of(thing, form));
    }

    private Object found(Request request, String[] steps) {
        return switch (pattern(steps)) {
            case "checkout/sessions/*" -> book.session(steps[2]);
            case "payment_intents/*" -> book.intent(steps[1]);
            case "refunds/*" -> book.refund(steps[1]);
            case "disputes/*" -> disputes.get(steps[1]);
            case "accounts/*" -> connect.account(steps[1]);
            case "transfers/*" -> connect.transfer(steps[1]);
            default -> throw StripeRefusal.unknownAddress(request.method(), request.path());
        };
    }

    private Object done(Request request, String[] steps, Form form) {
        return switch (pattern(steps)) {
            case "checkout/sessions" -> book.open(form);
            case "checkout/sessions/*/expire" -> book.expire(steps[2]);
            case "payment_intents/*/capture" -> book.capture(steps[1], form);
            case "payment_intents/*/cancel" ->
                book.cancel(steps[1], form.text("cancellation_reason").orElse("requested_by_customer"));
            case "refunds" -> book.refund(form);
            case "disputes/*" -> disputes.answer(steps[1], form);
            case "accounts" -> connect.open(form);
            case "account_links" -> connect.link(form);
            case "transfers" -> connect.transfer(form);
            case "transfers/*/reversals" -> connect.reverse(steps[1], form);
            default -> throw StripeRefusal.unknownAddress(request.method(), request.path());
        };
    }

    /** The path with a star for each id. */
    private static String pattern(String[] steps) {
        StringBuilder pattern = new StringBuilder();
        for (String step : steps) {
            pattern.append(pattern.isEmpty() ? "" : "/").append(step.matches("(cs|pi|re|dp|acct|tr)_.+") ? "*" : step);
        }
        return pattern.toString();
    }
}
