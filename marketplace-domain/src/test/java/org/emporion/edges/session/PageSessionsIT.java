package org.emporion.edges.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestClock;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSessionsIT {

    private final TestDatabase database = TestDatabase.start();
    private final TestClock clock = new TestClock();
    private final String user = "user-" + Ids.next();
    private String role = "emporion_storefront";

    @ParameterizedTest
    @ValueSource(strings = {"emporion_storefront", "emporion_seller", "emporion_operator"})
    void whatIsEndedIsRefusedAtOnceAndTheProviderHearsOfIt(String application) {
        role = application;
        UUID desk = begin("sid-" + Ids.next());
        String phoneAtProvider = "sid-" + Ids.next();
        UUID phone = begin(phoneAtProvider);
        UUID phoneToo = begin(phoneAtProvider);
        assertThat(open()).containsExactlyInAnyOrder(desk, phone, phoneToo);

        run(sessions -> sessions.end(phone, user));

        assertThat(goesOn(phone)).isFalse();
        assertThat(goesOn(phoneToo)).as("came from the same log-in").isFalse();
        assertThat(goesOn(desk)).isTrue();
        assertThat(open()).containsExactly(desk);
        assertThat(tasks(phoneAtProvider)).isEqualTo(1);
    }

    @Test
    void whoseLogInWasEndedDoesNotComeBackWithIt() {
        String atProvider = "sid-" + Ids.next();
        UUID session = begin(atProvider);
        run(sessions -> sessions.end(session, user));

        role = "emporion_seller";
        Optional<UUID> back = call(sessions -> sessions.begin(user, SiteApplication.SELLER, atProvider, device()));
        assertThat(back).isEmpty();
    }

    @Test
    void allOthersEndTogether() {
        UUID here = begin("sid-" + Ids.next());
        UUID there = begin("sid-" + Ids.next());
        run(sessions -> sessions.endOthers(here, user));
        assertThat(open()).containsExactly(here);
        assertThat(goesOn(there)).isFalse();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        UUID session = begin("sid-" + Ids.next());
        assertThatThrownBy(() -> run(sessions -> sessions.end(session, "somebody-else")))
                .isInstanceOf(NotFound.class);
        boolean served = call(sessions -> sessions.goesOn(session, "somebody-else", true));
        assertThat(served).isFalse();
        assertThat(goesOn(session)).isTrue();
    }

    @Test
    void noSessionOutlivesItsTimeHoweverMuchItIsUsed() {
        UUID session = begin("sid-" + Ids.next());
        for (int hour = 0; hour < 10; hour++) {
            assertThat(goesOn(session)).isTrue();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(goesOn(session)).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void oneThatNobodyUsesIsNotShownAsOpen() {
        begin("sid-" + Ids.next());
        clock.forward(Duration.ofMinutes(61));
        assertThat(open()).isEmpty();
    }

    @Test
    void whoSignsOutEndsWhatCameFromTheSameLogIn() {
        String atProvider = "sid-" + Ids.next();
        UUID shop = begin(atProvider);
        UUID portal = begin(atProvider);

        run(sessions -> sessions.signedOut(shop, user));
        run(sessions -> sessions.signedOut(Ids.next(), user));

        assertThat(goesOn(portal)).isFalse();
        assertThat(tasks(atProvider)).isEqualTo(1);
    }

    @Test
    void aRequestAsksTheDatabaseOnceWhetherItsSessionIsServed() {
        UUID session = begin("sid-" + Ids.next());

        assertThat(asked(session, false)).singleElement().asString().startsWithIgnoringCase("select");
        assertThat(asked(session, true)).singleElement().asString().startsWithIgnoringCase("update");
    }

    private List<String> asked(UUID session, boolean seen) {
        return OverheardDriver.during(() -> call(sessions -> sessions.goesOn(session, user, seen))).stream()
                .filter(sql -> !sql.contains("set_config"))
                .toList();
    }

    private interface Work<T> {
        T on(PageSessions sessions);
    }

    private interface Step {
        void on(PageSessions sessions);
    }

    private UUID begin(String atProvider) {
        return call(sessions -> sessions.begin(user, SiteApplication.SHOP, atProvider, device()))
                .orElseThrow();
    }

    /** Whether its use is noted or it is only looked at, the answer is the same. */
    private boolean goesOn(UUID session) {
        boolean noted = call(sessions -> sessions.goesOn(session, user, true));
        boolean seen = call(sessions -> sessions.goesOn(session, user, false));
        assertThat(noted).isEqualTo(seen);
        return seen;
    }

    private List<UUID> open() {
        return call(sessions -> sessions.of(user)).stream()
                .map(PageSessions.Open::id)
                .toList();
    }

    private long tasks(String atProvider) {
        return database.as("emporion_operator", em -> new Sql(em)
                .count("select count(*) as n from admin_task where task_instance = ?", "-/" + atProvider));
    }

    private void run(Step step) {
        call(sessions -> {
            step.on(sessions);
            return null;
        });
    }

    private <T> T call(Work<T> work) {
        return database.as(role, em -> work.on(TestSessions.sessions(em, clock)));
    }

    private static Device device() {
        return Device.of("Mozilla/5.0 (X11; Linux x86_64) Firefox/133.0", "127.0.0.1");
    }
}
