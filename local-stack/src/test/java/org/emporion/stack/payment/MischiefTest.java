package org.emporion.stack.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.stack.http.Answer;
import org.junit.jupiter.api.Test;

class MischiefTest {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Answer DONE = Answer.json(200, "done");

    @Test
    void theSameSeedDoesTheSameToTheSameMessages() {
        assertThat(messages(7)).isEqualTo(messages(7)).isNotEqualTo(messages(8));
    }

    @Test
    void withoutASeedNothingGoesWrong() {
        Mischief none = new Mischief(OptionalLong.empty(), MOMENT);
        for (int i = 0; i < 200; i++) {
            assertThat(none.with("message " + i)).isEqualTo(Mischief.OfMessage.NOTHING);
            assertThat(none.around("call " + i, () -> DONE)).isSameAs(DONE);
        }
        assertThat(none.wait("message")).isZero();
    }

    @Test
    void everythingThatMayHappenToAMessageHappensToSome() {
        assertThat(EnumSet.copyOf(messages(7))).isEqualTo(EnumSet.allOf(Mischief.OfMessage.class));
    }

    @Test
    void whoGoesOnAskingIsAnsweredInTheEnd() {
        Mischief mischief = new Mischief(OptionalLong.of(7), MOMENT);
        for (int i = 0; i < 30; i++) {
            String call = "capture " + i;
            int asked = 0;
            while (mischief.around(call, () -> DONE) != DONE) {
                assertThat(++asked).isLessThan(20);
            }
        }
    }

    @Test
    void whatIsDoneIsSometimesNotAnsweredAndWhatIsNotAnsweredIsSometimesDone() {
        Mischief mischief = new Mischief(OptionalLong.of(7), MOMENT);
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            AtomicInteger done = new AtomicInteger();
            Answer answer = mischief.around("capture " + i, () -> {
                done.incrementAndGet();
                return DONE;
            });
            seen.add(done.get() + " " + answer.status());
        }
        assertThat(seen).containsExactly("0 0", "1 0", "1 200", "1 500");
    }

    @Test
    void whatIsOrderedHappensToTheCallsItNamesAndToAllMessagesUntilItIsTakenBack() {
        Mischief mischief = new Mischief(OptionalLong.empty(), MOMENT);
        mischief.toCalls("/capture", Mischief.OfCall.LOST);
        mischief.toMessages(Mischief.OfMessage.TWICE);
        assertThat(mischief.around("POST /v1/payments/p1/capture", () -> DONE)).isSameAs(Answer.HANG_UP);
        assertThat(mischief.around("POST /v1/payments", () -> DONE)).isSameAs(DONE);
        assertThat(mischief.with("payment.authorised")).isEqualTo(Mischief.OfMessage.TWICE);

        mischief.calm();
        assertThat(mischief.around("POST /v1/payments/p1/capture", () -> DONE)).isSameAs(DONE);
        assertThat(mischief.with("payment.authorised")).isEqualTo(Mischief.OfMessage.NOTHING);
    }

    private static List<Mischief.OfMessage> messages(long seed) {
        Mischief mischief = new Mischief(OptionalLong.of(seed), MOMENT);
        List<Mischief.OfMessage> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(mischief.with("payment.authorised " + i));
        }
        return all;
    }
}
