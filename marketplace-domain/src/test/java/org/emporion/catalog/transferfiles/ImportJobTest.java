package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What the import of a file allows: each rule of its life. */
class ImportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final long BYTES = 1_000;

    private final ImportJob job = new ImportJob(
            new TenantId(Ids.next()),
            new NewImport(
                    Ids.next(), "/inbox/spring.csv", BYTES, new ImportUploads.Order("shopify", "spring.csv", true)),
            "anna@mill.example",
            NOW);

    @Test
    void anImportWaitsUntilARunTakesItUp() {
        assertThat(job.view(LATER).status()).isEqualTo(ImportView.Status.QUEUED);
        assertWrongState(() -> job.advance(at(1, 10), nothing()));
        assertWrongState(() -> job.finish(true, null, NOW));
        assertWrongState(() -> job.fail("no CSV", NOW));

        job.begin(NOW);

        assertThat(job.view(LATER).status()).isEqualTo(ImportView.Status.RUNNING);
    }

    @Test
    void anImportThatIsTakenUpAgainKeepsItsFirstStart() {
        job.begin(NOW);
        job.begin(LATER);

        assertThat(job.isRunning()).isTrue();
        assertThat(job.view(LATER).startedAt()).isEqualTo(NOW);
    }

    @Test
    void anImportThatHasEndedIsNotTakenUpAgain() {
        job.begin(NOW);
        job.finish(true, null, LATER);

        assertThat(job.isOver()).isTrue();
        assertWrongState(() -> job.begin(LATER));
        assertWrongState(() -> job.advance(at(1, 10), nothing()));
        assertWrongState(() -> job.finish(true, null, LATER));
    }

    @Test
    void anImportThatHasFailedStaysFailed() {
        job.begin(NOW);
        job.fail("no CSV", LATER);

        assertThat(job.isOver()).isTrue();
        assertThat(job.view(LATER).message()).isEqualTo("no CSV");
        assertThat(job.view(LATER).finishedAt()).isEqualTo(LATER);
        assertWrongState(() -> job.begin(LATER));
        assertWrongState(() -> job.fail("something else", LATER));
    }

    @Test
    void onlyTheRowsThatComeNextAreSaved() {
        assertThat(job.isAt(0)).isFalse();
        job.begin(NOW);
        assertThat(job.isAt(0)).isTrue();

        job.advance(at(200, 500), nothing());

        assertThat(job.isAt(0)).isFalse();
        assertThat(job.isAt(200)).isTrue();
        job.finish(true, null, LATER);
        assertThat(job.isAt(200)).isFalse();
    }

    @Test
    void anImportIsNeverFurtherThanItsFile() {
        job.begin(NOW);
        job.advance(at(10, BYTES / 4), nothing());
        assertThat(job.view(LATER).percent()).isEqualTo(25);

        job.advance(at(20, BYTES * 2), nothing());

        assertThat(job.view(LATER).percent()).isEqualTo(100);
    }

    @Test
    void anImportThatIsDoneHasReadItsFileToTheEnd() {
        job.begin(NOW);
        job.advance(at(10, BYTES / 2), nothing());
        job.finish(true, null, LATER);

        assertThat(job.view(LATER).percent()).isEqualTo(100);
        assertThat(job.view(LATER).message()).isNull();
        assertThat(job.view(LATER).finishedAt()).isEqualTo(LATER);
    }

    @Test
    void anImportThatFailedStandsWhereItStopped() {
        job.begin(NOW);
        job.advance(at(10, BYTES / 2), nothing());
        job.fail("unreadable", LATER);

        assertThat(job.view(LATER).percent()).isEqualTo(50);
    }

    @Test
    void aStoreThatIsNotOpenIsToldThatItsProductsAreDrafts() {
        job.begin(NOW);
        job.finish(false, null, LATER);

        assertThat(job.view(LATER).message()).contains("drafts");
    }

    @Test
    void whatBecameOfTheProductsIsAddedUpByField() {
        job.begin(NOW);
        job.advance(at(10, 100), new ImportOutcome(1, 2, 3, Map.of(ImportField.PRICE, 2), List.of(note(false))));
        job.advance(
                at(20, 200),
                new ImportOutcome(10, 20, 30, Map.of(ImportField.PRICE, 5, ImportField.TITLE, 1), List.of()));

        assertThat(job.view(LATER).products()).isEqualTo(new ImportView.Products(11, 22, 33));
        assertThat(job.view(LATER).warnings()).isEqualTo(1);
        assertThat(job.view(LATER).changes())
                .containsExactlyInAnyOrder(new ImportView.Change("price", 7), new ImportView.Change("title", 1));
    }

    @Test
    void notesBeyondTheMostAreCountedButNotKept() {
        job.begin(NOW);
        List<ImportNote> many = Collections.nCopies(ImportJob.MOST_NOTES - 1, note(false));

        assertThat(job.advance(at(10, 100), outcome(many))).hasSize(ImportJob.MOST_NOTES - 1);
        assertThat(job.advance(at(20, 200), outcome(List.of(note(false), note(true)))))
                .extracting(StoredNote::note)
                .containsExactly(note(false), note(true));
        assertThat(job.advance(at(30, 300), outcome(many))).isEmpty();
        assertThat(job.advance(at(40, 400), outcome(Collections.nCopies(ImportJob.MOST_ERRORS, note(true)))))
                .hasSize(ImportJob.MOST_ERRORS - ImportJob.MOST_NOTES - 1);

        assertThat(job.view(LATER).warnings()).isEqualTo(2L * many.size() + 1);
    }

    @Test
    void aKeptNoteIsOneLineOfPlainText() {
        job.begin(NOW);

        List<StoredNote> kept = job.advance(
                at(1, 1), outcome(List.of(ImportNote.error(7, "a\nb", "price", "NUMBER", "not\u0000 a number"))));

        assertThat(kept.get(0).view().handle()).doesNotContain("\n");
        assertThat(kept.get(0).view().detail()).doesNotContain("\u0000");
        assertThat(kept.get(0).view().error()).isTrue();
    }

    @Test
    void anImportThatIsStoppedTakesNothingMoreInAndKeepsWhatItHas() {
        job.begin(NOW);
        job.advance(at(10, 100), new ImportOutcome(3, 0, 0, Map.of(), List.of()));
        job.cancel("anna@mill.example", LATER);

        assertThat(job.isOver()).isTrue();
        assertThat(job.isAt(10)).isFalse();
        assertThat(job.view(LATER).status()).isEqualTo(ImportView.Status.CANCELLED);
        assertThat(job.view(LATER).products().created()).isEqualTo(3);
        assertThat(job.view(LATER).message()).contains("anna@mill.example");
        assertThat(job.view(LATER).finishedAt()).isEqualTo(LATER);
        assertWrongState(() -> job.begin(LATER));
        assertWrongState(() -> job.cancel("anna@mill.example", LATER));
    }

    @Test
    void anImportThatWaitsCanBeStoppedToo() {
        job.cancel("anna@mill.example", LATER);

        assertThat(job.isOver()).isTrue();
    }

    @Test
    void theTimeThatIsLeftIsWorkedOutFromWhatHasBeenRead() {
        assertThat(job.view(LATER).secondsLeft()).isNull();
        job.begin(NOW);
        assertThat(job.view(LATER).secondsLeft()).isNull();
        job.advance(at(10, 250), nothing());

        assertThat(job.view(LATER).secondsLeft()).isEqualTo(180);
        assertThat(job.view(NOW).secondsLeft()).isNull();
        job.advance(at(20, 999), nothing());
        assertThat(job.view(LATER).secondsLeft()).isEqualTo(1);

        job.finish(true, null, LATER);
        assertThat(job.view(LATER).secondsLeft()).isNull();
    }

    @Test
    void whatWasRefusedIsHandedBackUntilItIsForgotten() {
        job.begin(NOW);
        job.finish(true, "/inbox/refused.csv", LATER);

        assertThat(job.refusedPath()).contains("/inbox/refused.csv");
        assertThat(job.view(LATER).handsBack()).isTrue();

        job.forgetRefused();
        assertThat(job.view(LATER).handsBack()).isFalse();
    }

    private static ImportSteps.Position at(long rows, long bytes) {
        return new ImportSteps.Position(rows, bytes);
    }

    private static ImportOutcome nothing() {
        return outcome(List.of());
    }

    private static ImportOutcome outcome(List<ImportNote> notes) {
        return new ImportOutcome(0, 0, 0, Map.of(), notes);
    }

    private static ImportNote note(boolean error) {
        return new ImportNote(1, "mug", "price", error, "NUMBER", "This is no number.");
    }

    private static void assertWrongState(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(ImportJob.WRONG_STATE));
    }
}
