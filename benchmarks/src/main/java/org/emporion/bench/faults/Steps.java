package org.emporion.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.emporion.bench.load.Wire;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.stack.Progress;
import org.emporion.stack.payment.Mischief.OfCall;
import org.emporion.stack.payment.Mischief.OfMessage;

/** Each moment of a purchase at which a server can die, once, and seen to be that moment before the server dies. */
final class Steps implements AutoCloseable {
    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final long GLANCE_NS = 20_000_000;

    private static final String KEPT =
            "select 1 from reservation r join purchase p on p.number = r.purchase_number where p.cart_id = ? and r.state = 'PINNED'";
    private static final String WAITS_FOR_LOCK =
            "select 1 from pg_stat_activity where usename = 'emporion_storefront' and wait_event_type = 'Lock'";
    private static final String PLACED = "select 1 from purchase where cart_id = ? and status = 'PLACED'";
    private static final String PAYMENT =
            "select 1 from payment_attempt a join purchase p on p.number = a.purchase_number where p.cart_id = ? and a.state = ?";
    private static final String UNSETTLED =
            "select 1 from payment_attempt a join purchase p on p.number = a.purchase_number where p.cart_id = ?"
                    + " and a.state in ('SENT', 'UNKNOWN')";
    private static final String REFUND =
            "select 1 from payment_refund r join purchase p on p.number = r.purchase_number where p.cart_id = ? and r.state = 'SENT'";

    private final LocalStack stack;
    private final Books books;
    private final Seller seller;
    private final Progress progress;
    private final Buyer buyer;
    private final List<Goods> goods;
    private final Random random;
    private final List<Told> told = new ArrayList<>();

    Steps(LocalStack stack, Books books, Seller seller, Progress progress, List<Goods> goods, long seed) {
        this.stack = stack;
        this.books = books;
        this.seller = seller;
        this.progress = progress;
        this.goods = goods;
        this.random = new Random(seed);
        this.buyer = new Buyer(stack.addresses(), new AtomicLong());
    }

    /** What is true at some moment. */
    private interface Moment {
        boolean isNow() throws SQLException, IOException;
    }

    /** All of them; four that one death of the storefront meets together first. Answers what the buyers were told. */
    List<Told> all() throws IOException, SQLException {
        notCapturedNotSentNotAnsweredAndNotPlaced();
        placedAndNotRead();
        refundAskedAndProviderDown();
        return told;
    }

    private void notCapturedNotSentNotAnsweredAndNotPlaced() throws IOException, SQLException {
        stack.mischief().toCalls("/capture", OfCall.LOST);
        stack.mischief().toMessages(OfMessage.LOST);
        String uncaptured = cart("placed and not captured");
        CompletableFuture<Told> placed = pays(uncaptured, Card.TOK_APPROVE);
        await("it is placed and not captured", () -> books.has(PLACED, uncaptured));
        ends(placed);
        List<CompletableFuture<Told>> others = dieWithThree(uncaptured);
        stack.mischief().calm();
        stack.start(Part.MARKETPLACE_WEB);
        for (CompletableFuture<Told> each : others) {
            ends(each);
        }
        await("the money of the first is taken", () -> books.has(PAYMENT, uncaptured, "CAPTURED"));
    }

    /** Of two the provider keeps the storefront waiting, and nobody can write the order of the third. */
    private List<CompletableFuture<Told>> dieWithThree(String uncaptured) throws IOException, SQLException {
        String unsent = cart("reserved and not sent");
        String unanswered = cart("charged and answer lost");
        String unplaced = cart("charged and not placed");
        List<CompletableFuture<Told>> paying;
        try (Connection held = books.connection();
                Statement statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("lock table seller_order in share mode");
            paying = List.of(
                    pays(unplaced, Card.TOK_APPROVE),
                    pays(unsent, Card.TOK_TIMEOUT_LOST),
                    pays(unanswered, Card.TOK_TIMEOUT_APPROVED));
            await(
                    "all three are where they should be",
                    () -> books.has(KEPT, unsent)
                            && isAuthorised(unanswered)
                            && isAuthorised(unplaced)
                            && books.has(WAITS_FOR_LOCK));
            stack.crash(Part.MARKETPLACE_WEB);
            for (String cart : List.of(unsent, unanswered, unplaced)) {
                must("not settled", books.has(UNSETTLED, cart));
            }
            must("not captured", books.has(PAYMENT, uncaptured, "AUTHORISED"));
            held.rollback();
        }
        await("nothing is left of what waited", () -> !books.has(WAITS_FOR_LOCK));
        must("not placed", !books.has(PLACED, unplaced));
        return paying;
    }

    private void placedAndNotRead() throws IOException, SQLException {
        String cart = cart("placed and answer not read");
        String key = UUID.randomUUID().toString();
        byte[] request =
                Wire.request("POST", Buyer.checkout(cart), Buyer.payment(Card.TOK_APPROVE), "Idempotency-Key: " + key);
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), Buyer.port(stack.addresses().storefront()))) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        }
        await("it is placed", () -> books.has(PLACED, cart));
        ends(CompletableFuture.completedFuture(buyer.pays(cart, Card.TOK_APPROVE, key, true)));
    }

    private void refundAskedAndProviderDown() throws IOException, SQLException {
        String cart = cart("refund asked and provider down");
        Told bought = buyer.pays(cart, Card.TOK_APPROVE, UUID.randomUUID().toString(), true);
        await("the money is taken", () -> books.has(PAYMENT, cart, "CAPTURED"));
        stack.stop(Part.PAYMENT);
        int refused = seller.refuses(bought.number());
        await("the refund is under way", () -> books.has(REFUND, cart));
        stack.start(Part.PAYMENT);
        await(
                refused + " stores have refused, and all of it has gone back",
                () -> books.has(PAYMENT, cart, "REFUNDED"));
        ends(CompletableFuture.completedFuture(bought));
    }

    private String cart(String step) throws IOException {
        progress.step("step", step);
        return buyer.fills(goods, random);
    }

    private CompletableFuture<Told> pays(String cart, Card card) {
        return CompletableFuture.supplyAsync(() -> {
            try (Buyer other = new Buyer(stack.addresses(), new AtomicLong())) {
                return other.pays(cart, card, UUID.randomUUID().toString(), true);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    private void ends(CompletableFuture<Told> paying) throws IOException {
        try {
            Told last = paying.join();
            told.add(last);
            progress.step("step", "the buyer is told " + last.code());
        } catch (CompletionException e) {
            throw new IOException("The buyer was told nothing", e.getCause());
        }
    }

    private void must(String what, boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the storefront died too late: it was not \"" + what + "\" any more");
        }
    }

    private boolean isAuthorised(String cart) throws SQLException, IOException {
        for (Charged payment : books.charged()) {
            if (payment.status().equals("AUTHORISED")
                    && payment.purchase() != null
                    && books.has("select 1 from purchase where cart_id = ? and number = ?", cart, payment.purchase())) {
                return true;
            }
        }
        return false;
    }

    private void await(String what, Moment moment) throws IOException, SQLException {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!moment.isNow()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited in vain: " + what);
            }
            LockSupport.parkNanos(GLANCE_NS);
        }
        progress.step("step", "seen: " + what);
    }

    @Override
    public void close() throws IOException {
        buyer.close();
    }
}
