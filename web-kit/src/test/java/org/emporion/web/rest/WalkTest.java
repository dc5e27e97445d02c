package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** How programs follow a list. */
class WalkTest {

    /** The latest one stands first. */
    private final List<UUID> all =
            new ArrayList<>(Stream.generate(Ids::next).limit(5).toList());

    @Test
    void aPageIsAnsweredAsEver() {
        Listed<UUID> page = list(new Walk("2", "2", null, null), "title");

        assertThat(page).isEqualTo(new Listed<>(all.subList(2, 4), 2, 2, 5L, null));
    }

    @Test
    void aCursorLeadsFromTheFirstPartToTheLast() {
        Listed<UUID> first = list(new Walk(null, "2", "", null), null);
        all.add(0, Ids.next());
        Listed<UUID> second = list(new Walk(null, "2", first.next(), null), null);
        Listed<UUID> third = list(new Walk(null, "2", second.next(), null), null);

        assertThat(Stream.of(first, second, third).flatMap(part -> part.items().stream()))
                .containsExactlyElementsOf(all.subList(1, 6));
        assertThat(third.next()).isNull();
        assertThat(first.total()).isNull();
    }

    @Test
    void aPartThatIsFullToTheEndIsTheLast() {
        assertThat(list(new Walk(null, "5", "", null), null).next()).isNull();
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        for (String none : List.of("x", "AAAA", "!!!", "0190f5fe-0000-7000-8000-000000000000")) {
            assertThatThrownBy(() -> list(new Walk(null, null, none, null), null))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                            .extracting("field", "code")
                            .containsExactly(org.assertj.core.groups.Tuple.tuple("cursor", "CURSOR")));
        }
    }

    @Test
    void aCursorOfAnotherListIsNone() {
        String ofOrders = Cursor.after("orders", all.get(0));

        assertThat(Cursor.item("orders", ofOrders)).isEqualTo(all.get(0));
        assertThatThrownBy(() -> list(new Walk(null, null, ofOrders, null), null))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("cursor", "CURSOR")));
    }

    @Test
    void aCursorComesWithoutPageAndSort() {
        assertThatThrownBy(() -> list(new Walk("1", null, "", null), "title"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("page", "sort"));
    }

    @Test
    void aMomentIsReadAsRfc3339HasIt() {
        assertThat(since("2026-11-23T15:00:00Z")).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(since("2026-11-23T15:00:00+01:00")).isEqualTo(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(since("2026-11-23T15:00:00 01:00")).isEqualTo(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(since(null)).isNull();
        assertThatThrownBy(() -> since("yesterday")).isInstanceOf(RuleViolated.class);
    }

    private static Instant since(String text) {
        return new Walk(null, null, null, text).updatedSince();
    }

    private Listed<UUID> list(Walk walk, String sort) {
        return walk.list(
                "numbers",
                sort,
                page -> new Page<>(
                        all.subList(page.offset(), Math.min(all.size(), page.offset() + page.size())),
                        page.page(),
                        page.size(),
                        all.size()),
                (after, most) ->
                        all.subList(all.indexOf(after) + 1, Math.min(all.size(), all.indexOf(after) + 1 + most)),
                item -> item);
    }
}
