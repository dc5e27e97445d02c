package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/**
 * A failure takes back all that was written before it, by whichever facade: each of the four kinds, and any other runtime
 * exception. A method that is told to tolerate them, or that fails with a checked exception, keeps half of its work instead.
 */
class RollbackIT extends InContainer {

    private static final List<RuntimeException> FAILURES = List.of(
            new RuleViolated("TOO_LIGHT", "Balloons carry no flour."),
            new Conflict("WIND", "The wind has turned."),
            new NotFound("balloon"),
            new Forbidden("GROUNDED", "Nobody may fly today."),
            new IllegalStateException("half way"));

    @Inject
    HalfWay halfWay;

    @Test
    void everyFailureTakesBackWhatWasDoneBefore() {
        Seat mill = aStore();
        List<String> before = waysToShip(mill);

        for (RuntimeException failure : FAILURES) {
            assertThatThrownBy(() -> halfWay.strictly(() -> shipsOnly(mill, "By balloon"), failure))
                    .isSameAs(failure);
            assertThat(waysToShip(mill)).as("after %s", failure).isEqualTo(before);
        }
    }

    @Test
    void aRefusalIsNoFaultOfTheServerWhichWritesNoFileAboutIt() throws IOException {
        for (RuntimeException failure : FAILURES) {
            assertThatThrownBy(() -> halfWay.strictly(() -> {}, failure)).isSameAs(failure);
            assertThatThrownBy(() -> halfWay.strictly(() -> halfWay.strictly(() -> {}, failure), FAILURES.get(0)))
                    .isSameAs(failure);
            assertThatThrownBy(() -> transactions.run(() -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }

        assertThat(faults())
                .anyMatch(file -> file.contains("IllegalStateException: half way"))
                .noneMatch(file -> file.contains("Exception = org.emporion.kernel") && !file.contains("tolerantly"));
    }

    @Test
    void whoWasOvertakenIsToldSoAndHasWrittenNothing() {
        Seat mill = aStore();
        List<String> before = waysToShip(mill);

        assertThatThrownBy(() ->
                        halfWay.strictly(() -> shipsOnly(mill, "By balloon"), new OptimisticLockException("overtaken")))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(waysToShip(mill)).isEqualTo(before);
    }

    /** What the server has written about what it takes for faults; it runs in the folder that it writes to. */
    private static List<String> faults() throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("logs", "ffdc"), "ffdc*")) {
            for (Path file : files) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void aMethodThatToleratesFailuresKeepsHalfOfItsWork() {
        Seat mill = aStore();
        RuntimeException failure = FAILURES.get(0);

        assertThatThrownBy(() -> halfWay.tolerantly(() -> shipsOnly(mill, "By balloon"), failure))
                .isSameAs(failure);

        assertThat(waysToShip(mill)).containsExactly("By balloon");
    }

    @Test
    void aCheckedExceptionKeepsHalfOfTheWorkWhichIsWhyFailuresAreUnchecked() {
        Seat mill = aStore();

        assertThatThrownBy(() -> halfWay.freely(() -> {
                    shipsOnly(mill, "By balloon");
                    throw new IOException("half way");
                }))
                .isInstanceOf(IOException.class);

        assertThat(waysToShip(mill)).containsExactly("By balloon");
    }

    @Test
    void aRefusalThatIsSwallowedTakesBackEverythingAllTheSame() {
        Seat mill = aStore();
        List<String> before = waysToShip(mill);

        transactions.run(() -> {
            shipsOnly(mill, "By balloon");
            assertThatThrownBy(() -> shipsOnly(mill, "")).isInstanceOf(RuleViolated.class);
        });

        assertThat(waysToShip(mill)).isEqualTo(before);
    }

    @Test
    void aStepInATransactionOfItsOwnStaysWhenWhatFollowsFails() {
        Seat mill = aStore();

        assertThatThrownBy(() ->
                        halfWay.strictly(() -> transactions.run(() -> shipsOnly(mill, "By balloon")), FAILURES.get(0)))
                .isSameAs(FAILURES.get(0));

        assertThat(waysToShip(mill)).containsExactly("By balloon");
    }
}
