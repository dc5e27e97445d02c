package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** The life of a bulk change, and what it notes of each product. */
class BulkChangeTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final BulkChange change = new BulkChange(
            new TenantId(new UUID(0, 1)), new BulkAim(BulkKind.PUBLISH, "", null, null), 3, "marta@demo.example", NOON);

    @Test
    void itCountsWhatBecameOfItsProducts() {
        BulkItem changed = item();
        changed.change(Map.of("status", "DRAFT"), Map.of("status", "PUBLISHED"));
        BulkItem same = item();
        same.change(Map.of("status", "PUBLISHED"), Map.of("status", "PUBLISHED"));
        BulkItem refused = item();
        refused.refuse("Mug", new FieldProblem("", "PRICE_MISSING", "It needs a price."));

        change.count(List.of(changed, same, refused));
        change.end(NOON);

        BulkView view = change.view(List.of(refused.problem()), NOON);
        assertThat(view)
                .extracting(BulkView::changed, BulkView::unchanged, BulkView::refused)
                .containsExactly(1L, 1L, 1L);
        assertThat(view.done()).isEqualTo(view.toDo()).isEqualTo(3);
        assertThat(view.state()).isEqualTo(BulkState.DONE);
        assertThat(view.undoable()).isTrue();
        assertThat(view.problems().get(0).code()).isEqualTo("PRICE_MISSING");
    }

    @Test
    void itIsUndoneOnceAndOnlyWhenItIsDone() {
        refused(() -> change.undo("marta", NOON), "BULK_STATE");
        change.end(NOON);
        change.undo("marta", NOON);
        refused(() -> change.undo("marta", NOON), "BULK_STATE");
        change.end(NOON);
        refused(() -> change.undo("marta", NOON), "BULK_STATE");
        refused(() -> change.end(NOON), "BULK_STATE");
    }

    @Test
    void itCanBeUndoneForSevenDays() {
        change.end(NOON);

        refused(() -> change.undo("marta", NOON.plus(Duration.ofDays(7))), "BULK_TOO_LATE");
        change.undo("marta", NOON.plus(Duration.ofDays(7)).minusSeconds(1));

        assertThat(change.isUndoing()).isTrue();
    }

    @Test
    void onlyWhatIsStillAsItWasLeftIsGivenBack() {
        BulkItem item = item();
        item.change(Map.of("s", "10.00 EUR", "m", "20.00 EUR"), Map.of("s", "9.00 EUR", "m", "18.00 EUR"));

        Map<String, String> former = item.former(Map.of("s", "9.00 EUR", "m", "17.00 EUR", "l", "1.00 EUR"), false);

        assertThat(former).isEqualTo(Map.of("s", "10.00 EUR"));
        assertThat(item.isOvertaken(former)).isTrue();
        assertThat(item.isOvertaken(item.former(Map.of("s", "9.00 EUR", "m", "18.00 EUR"), false)))
                .isFalse();
    }

    @Test
    void whatOthersChangedIsGivenBackAllTheSameWhenSomebodySaysSo() {
        BulkItem item = item();
        item.change(Map.of("s", "10.00 EUR"), Map.of("s", "9.00 EUR"));

        assertThat(item.overtaken(Map.of("s", "17.00 EUR"), value -> value).detail())
                .isEqualTo("It was changed again since then: now 17.00 EUR, before the change 10.00 EUR.");
        assertThat(item.overtaken(Map.of(), value -> value).detail()).contains("a variant is gone");
        assertThat(item.former(Map.of("s", "17.00 EUR"), true)).isEqualTo(Map.of("s", "10.00 EUR"));
    }

    @Test
    void whatIsLeftIsDecidedOnOnce() {
        refused(change::keepRest, "BULK_STATE");
        change.end(NOON);
        refused(() -> change.undoAnyway("marta", NOON), "BULK_STATE");
        change.undo("marta", NOON);
        BulkItem left = item();
        left.leave("Mug", new FieldProblem("", "CHANGED_MEANWHILE", "It was changed again."));
        change.count(List.of(left));
        change.end(NOON);
        assertThat(change.view(List.of(), NOON).undoable()).isTrue();

        change.keepRest();

        assertThat(change.view(List.of(), NOON).undoable()).isFalse();
        refused(() -> change.undoAnyway("marta", NOON), "BULK_STATE");
    }

    private BulkItem item() {
        return new BulkItem(change, UUID.randomUUID());
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(work).satisfies(conflict -> assertThat(conflict.code())
                .isEqualTo(code));
    }
}
