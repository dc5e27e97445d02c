package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void applicationsWaitForTheDatabase() {
        List<String> order = new CopyOnWriteArrayList<>();
        try (SideBySide work = new SideBySide()) {
            work.run(Part.POSTGRES, Part.all(), () -> order.add("database"));
            work.after(Part.POSTGRES);
            work.run(Part.SELLER_PORTAL, Part.all(), () -> order.add("application"));
            work.awaitAll();
        }
        assertThat(order).containsExactly("database", "application");
    }

    @Test
    void theFirstFailureIsToldAsItWas() {
        StackFailure failure = new StackFailure("no");
        try (SideBySide work = new SideBySide()) {
            work.run(Part.POSTGRES, Part.all(), () -> {
                throw failure;
            });
            work.after(Part.POSTGRES);
            work.run(Part.SELLER_PORTAL, Part.all(), () -> {});
            assertThatThrownBy(work::awaitAll).isSameAs(failure);
        }
    }

    @Test
    void whatIsNotWantedDoesNotRun() {
        List<String> ran = new CopyOnWriteArrayList<>();
        try (SideBySide work = new SideBySide()) {
            work.run(Part.MAIL, Part.named("postgres"), () -> ran.add("mail"));
            work.awaitAll();
        }
        assertThat(ran).isEmpty();
    }
}
