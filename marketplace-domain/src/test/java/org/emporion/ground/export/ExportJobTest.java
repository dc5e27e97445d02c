package org.emporion.ground.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What may happen to an export, and when. */
class ExportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final ExportJob job = new ExportJob(
            new TenantId(Ids.next()),
            new WantedExport(
                    "products",
                    ExportFormat.CSV,
                    Map.of("q", "mug"),
                    List.of(
                            new WantedExport.Column("title", "Title\tof it"),
                            new WantedExport.Column("price", "Price"))),
            3,
            "ann",
            NOW);

    @Test
    void itsFileIsKeptForSevenDays() {
        job.begin(3);
        job.advance(3);
        job.finish(NOW);

        assertThat(job.view(DayRange.ZONE).fileName()).isEqualTo("products-2026-11-29.csv");
        assertThat(job.isKept(NOW.plus(ExportJob.KEPT).minusSeconds(1))).isTrue();
        assertThat(job.isKept(NOW.plus(ExportJob.KEPT))).isFalse();
        job.remove();
        assertThat(job.view(DayRange.ZONE).status()).isEqualTo(ExportView.Status.REMOVED);
        assertThat(job.isKept(NOW)).isFalse();
    }

    @Test
    void anInterruptedOneBeginsAgainFromTheStart() {
        job.begin(3);
        job.advance(2);
        job.begin(4);

        assertThat(job.view(DayRange.ZONE).rows()).isZero();
        assertThat(job.view(DayRange.ZONE).total()).isEqualTo(4);
    }

    @Test
    void onlyAFailedOneIsTriedAgain() {
        refuses(job::tryAgain);
        job.begin(3);
        refuses(job::tryAgain);
        job.fail("No room", NOW);
        assertThat(job.view(DayRange.ZONE).message()).isEqualTo("No room");
        job.tryAgain();
        assertThat(job.view(DayRange.ZONE).status()).isEqualTo(ExportView.Status.QUEUED);
        assertThat(job.view(DayRange.ZONE).message()).isNull();
    }

    @Test
    void whatHasEndedIsNotWrittenAnyMore() {
        refuses(() -> job.finish(NOW));
        job.begin(3);
        job.finish(NOW);
        refuses(() -> job.begin(3));
        refuses(() -> job.advance(1));
        refuses(() -> job.fail("late", NOW));
    }

    @Test
    void columnsKeepTheirOrderAndTheirHeadingsOneLine() {
        assertThat(job.wanted().columns())
                .containsExactly(
                        new WantedExport.Column("title", "Title of it"), new WantedExport.Column("price", "Price"));
    }

    private static void refuses(ThrowingCallable change) {
        Conflict refused = catchThrowableOfType(Conflict.class, change);
        assertThat(refused.code()).isEqualTo(ExportJob.WRONG_STATE);
    }
}
