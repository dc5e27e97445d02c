package org.emporion.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StrikingOffTest {

    private final BlockingQueue<List<Task>> struckOff = new LinkedBlockingQueue<>();
    private final StrikingOff striking =
            new StrikingOff(Queue.PORTAL, new Recorded(struckOff), ForkJoinPool.commonPool());

    @Test
    void whatIsDoneWithinAMomentIsStruckOffTogether() throws InterruptedException {
        Task first = task("1");
        Task second = task("2");

        striking.add(first);
        striking.add(second);

        assertThat(struckOff.poll(10, TimeUnit.SECONDS)).containsExactly(first, second);
    }

    @Test
    void whatIsDoneAfterThatIsStruckOffLater() throws InterruptedException {
        Task later = task("2");
        striking.add(task("1"));
        assertThat(struckOff.poll(10, TimeUnit.SECONDS)).hasSize(1);

        striking.add(later);

        assertThat(struckOff.poll(10, TimeUnit.SECONDS)).containsExactly(later);
    }

    @Test
    void whatIsDoneWhenTheServerStopsIsStruckOffAtOnceAndOnce() {
        striking.add(task("1"));

        striking.now();
        striking.now();

        assertThat(struckOff).hasSize(1);
    }

    private static Task task(String ref) {
        return new Task("test.done", Optional.empty(), ref);
    }

    private static final class Recorded extends DoneTasks {
        private final Collection<List<Task>> asked;

        private Recorded(Collection<List<Task>> asked) {
            super(null);
            this.asked = asked;
        }

        @Override
        public void strikeOff(Queue queue, Collection<Task> done) {
            asked.add(new ArrayList<>(done));
        }
    }
}
