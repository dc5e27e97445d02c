package org.emporion.stack.payment;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.emporion.stack.http.Answer;

/**
 * What goes wrong between a provider and the shop, by order or by chance from a seed: the same seed does the same to the same call
 * or message. A call that is repeated gets a new chance each time, so that whoever goes on asking is answered in the end.
 */
public final class Mischief {
    /** One of five calls and messages meets with something. */
    private static final int PERCENT = 20;

    private final OptionalLong seed;
    private final Duration longest;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private volatile Ordered order = Ordered.NONE;

    /**
     * @param seed nothing goes wrong without one
     * @param longest how late something is at the most
     */
    public Mischief(OptionalLong seed, Duration longest) {
        this.seed = seed;
        this.longest = longest;
    }

    /** What may happen to a call. */
    public enum OfCall {
        NOTHING,
        SLOW,
        /** It does not reach the provider. */
        LOST,
        /** It is done, and the answer does not reach the caller. */
        ANSWER_LOST,
        /** It is done, and the provider says that it failed. */
        FAILS_AFTERWARDS
    }

    /** What may happen to a message. */
    public enum OfMessage {
        NOTHING,
        /** Later ones may overtake it. */
        LATE,
        TWICE,
        LOST
    }

    /** What happens without any chance, while somebody wants it so. */
    private record Ordered(String word, OfCall calls, OfMessage messages) {
        static final Ordered NONE = new Ordered(null, OfCall.NOTHING, null);

        boolean isAbout(String call) {
            return word != null && call.contains(word);
        }
    }

    /** Has this happen to every call that contains the word, and to no other by order. */
    public void toCalls(String word, OfCall happens) {
        order = new Ordered(word, happens, order.messages());
    }

    /** Has this happen to every message. */
    public void toMessages(OfMessage happens) {
        order = new Ordered(order.word(), order.calls(), happens);
    }

    /** Takes all orders back: chance decides again, if it did before. */
    public void calm() {
        order = Ordered.NONE;
    }

    /** Does a call, or does not, and says so, or does not. */
    Answer around(String call, Supplier<Answer> work) {
        OfCall happens = to(call);
        if (happens == OfCall.LOST) {
            return Answer.HANG_UP;
        }
        Answer answer = work.get();
        return switch (happens) {
            case ANSWER_LOST -> Answer.HANG_UP;
            case FAILS_AFTERWARDS -> Answer.json(500, Map.of("code", "FAILED", "detail", "The provider failed."));
            default -> answer;
        };
    }

    /**
     * What happens to a call, each time that it is made. A slow one has been kept waiting when this answers; by order every second
     * one as long as can be, the others half as long.
     *
     * @param call the same for the same call that is repeated
     */
    public OfCall to(String call) {
        int asked = tries.merge(call, 1, Integer::sum);
        String attempt = call + " " + asked;
        Ordered now = order;
        if (now.isAbout(call)) {
            if (now.calls() == OfCall.SLOW) {
                pause(asked % 2 == 0 ? longest.toMillis() : longest.toMillis() / 2);
            }
            return now.calls();
        }
        OfCall happens = chosen(attempt, OfCall.values());
        if (happens == OfCall.SLOW) {
            pause(wait(attempt));
        }
        return happens;
    }

    public OfMessage with(String message) {
        OfMessage ordered = order.messages();
        return ordered == null ? chosen(message, OfMessage.values()) : ordered;
    }

    /** For how long something is late, in milliseconds. */
    public long wait(String what) {
        return seed.isEmpty() ? 0 : chance("wait " + what).nextLong(longest.toMillis() + 1);
    }

    /** @param all the first of which is that nothing happens */
    private <T> T chosen(String what, T[] all) {
        if (seed.isEmpty()) {
            return all[0];
        }
        SplittableRandom chance = chance(what);
        return chance.nextInt(100) < PERCENT ? all[chance.nextInt(1, all.length)] : all[0];
    }

    private SplittableRandom chance(String what) {
        return new SplittableRandom(seed.getAsLong() * 31 + what.hashCode());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
