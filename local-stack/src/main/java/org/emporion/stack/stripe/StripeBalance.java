package org.emporion.stack.stripe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that has moved our balance. */
final class StripeBalance {
    private static final long MOST = 100;

    private final List<Movement> movements = new ArrayList<>();
    private final Clock clock;

    StripeBalance(Clock clock) {
        this.clock = clock;
    }

    /** What is captured comes in, what is refunded goes out, and what a bank does not take comes back. */
    synchronized void happened(String type, Object thing) {
        switch (type) {
            case "payment_intent.succeeded" -> {
                Intent intent = (Intent) thing;
                move("charge", intent.received(), 0, intent.currency(), intent);
            }
            case "refund.created" -> {
                Refund refund = (Refund) thing;
                move("refund", -refund.amount(), 0, refund.currency(), refund);
            }
            case "refund.failed" -> {
                Refund refund = (Refund) thing;
                move("payment_refund_failure", refund.amount(), 0, refund.currency(), refund);
            }
            default -> {
                // moves nothing
            }
        }
    }

    synchronized Movement move(String type, long amount, long fee, String currency, Object source) {
        String id = "txn_" + UUID.randomUUID().toString().replace("-", "");
        Movement movement =
                new Movement(id, type, amount, fee, currency, clock.instant().getEpochSecond(), source);
        movements.add(movement);
        return movement;
    }

    /** What there is in a currency. */
    synchronized long of(String currency) {
        return movements.stream()
                .filter(each -> each.currency().equals(currency))
                .mapToLong(each -> each.amount() - each.fee())
                .sum();
    }

    /** The youngest first. */
    synchronized Map<String, Object> page(String path, Form form, StripeObjects objects) {
        long from = form.number("created[gte]").orElse(0L);
        long before = form.number("created[lt]").orElse(Long.MAX_VALUE);
        String after = form.text("starting_after").orElse(null);
        long most = Math.min(MOST, form.number("limit").orElse(10L));
        List<Map<String, Object>> found = new ArrayList<>();
        boolean more = false;
        boolean reached = after == null;
        for (int i = movements.size() - 1; i >= 0 && !more; i--) {
            Movement each = movements.get(i);
            if (reached && each.created() >= from && each.created() < before) {
                more = found.size() == most;
                if (!more) {
                    found.add(objects.movement(each));
                }
            }
            reached |= each.id().equals(after);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("object", "list");
        page.put("url", path);
        page.put("has_more", more);
        page.put("data", found);
        return page;
    }
}
