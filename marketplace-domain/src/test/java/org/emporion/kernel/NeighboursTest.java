package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Neighbours.Neighbour;
import org.emporion.kernel.Neighbours.Place;
import org.emporion.kernel.Neighbours.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside an item of a list of seven, for each of them, wherever it has moved since. */
class NeighboursTest {

    private static final List<UUID> LIST =
            IntStream.range(0, 7).mapToObj(each -> Ids.next()).toList();

    /** Every place the item was opened at, with every place it has now; the last stands for none. */
    static Stream<Arguments> moves() {
        return IntStream.rangeClosed(1, 7).boxed().flatMap(at -> IntStream.rangeClosed(1, 8)
                .mapToObj(now -> Arguments.of(at, now)));
    }

    /** Every place the item was opened at, with every other item and every place that one has now. */
    static Stream<Arguments> movesOfOthers() {
        return IntStream.rangeClosed(1, 7).boxed().flatMap(at -> IntStream.rangeClosed(1, 7)
                .boxed()
                .filter(other -> !other.equals(at))
                .flatMap(other -> IntStream.rangeClosed(1, 7).mapToObj(now -> Arguments.of(at, other, now))));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void theSameTwoStandBesideItWhereverItHasMoved(int at, int now) {
        UUID item = LIST.get(at - 1);
        List<UUID> moved = new ArrayList<>(LIST);
        moved.remove(item);
        if (now <= LIST.size()) {
            moved.add(now - 1, item);
        }
        for (Seen seen : List.of(seen(at), new Seen(at, null, null))) {
            Neighbours beside = beside(moved, item, seen);
            assertThat(id(beside.before())).isEqualTo(other(at - 1));
            assertThat(id(beside.after())).isEqualTo(other(at + 1));
            assertThat(beside.at()).isEqualTo(at);
            standsWhereItIs(moved, beside.before());
            standsWhereItIs(moved, beside.after());
        }
    }

    @ParameterizedTest
    @MethodSource("movesOfOthers")
    void whereverAnotherMovesThoseThatDidNotStandBesideItUnlessItCameBetween(int at, int other, int now) {
        List<UUID> moved = new ArrayList<>(LIST);
        UUID mover = moved.remove(other - 1);
        moved.add(now - 1, mover);

        UUID item = LIST.get(at - 1);
        boolean cameBetween = Math.abs(moved.indexOf(item) - moved.indexOf(mover)) == 1;

        Neighbours beside = beside(moved, item, seen(at));

        if (other != at - 1) {
            assertThat(id(beside.before())).isIn(other(at - 1), cameBetween ? mover : other(at - 1));
        }
        if (other != at + 1) {
            assertThat(id(beside.after())).isIn(other(at + 1), cameBetween ? mover : other(at + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void newOnesThatComeFirstLeaveTheTwoBesideItAndCount(int come) {
        List<UUID> longer = Stream.concat(Stream.generate(Ids::next).limit(come), LIST.stream())
                .toList();
        Neighbours beside = beside(longer, LIST.get(2), seen(3));
        assertThat(id(beside.before())).isEqualTo(LIST.get(1));
        assertThat(id(beside.after())).isEqualTo(LIST.get(3));
        assertThat(beside.at()).isEqualTo(3 + come);
    }

    @Test
    void oneCanGoOnAndBackFromWhereOneCame() {
        List<UUID> there = new ArrayList<>(LIST);
        Neighbours here = beside(there, LIST.get(2), seen(3));
        there.remove(LIST.get(0));
        there.add(LIST.get(0));
        Neighbours next = beside(there, here.after().id(), here.after().seen());
        assertThat(next.before().id()).isEqualTo(LIST.get(2));
        assertThat(next.after().id()).isEqualTo(LIST.get(4));
        assertThat(beside(there, next.before().id(), next.before().seen())
                        .after()
                        .id())
                .isEqualTo(LIST.get(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void aPlaceThatNoListHasIsRefused(int at) {
        assertThatThrownBy(() -> new Seen(at, null, null)).isInstanceOf(RuleViolated.class);
    }

    private static Seen seen(int at) {
        return new Seen(at, other(at - 1), other(at + 1));
    }

    private static UUID other(int place) {
        return place < 1 || place > LIST.size() ? null : LIST.get(place - 1);
    }

    private static UUID id(Neighbour neighbour) {
        return neighbour == null ? null : neighbour.id();
    }

    private static void standsWhereItIs(List<UUID> list, Neighbour neighbour) {
        if (neighbour != null) {
            assertThat(neighbour.seen().at()).isEqualTo(list.indexOf(neighbour.id()) + 1);
        }
    }

    private static Neighbours beside(List<UUID> list, UUID item, Seen seen) {
        Place place = new Place(item, seen);
        List<UUID> around =
                list.stream().skip(place.offset()).limit(place.size()).toList();
        return place.among(
                around,
                () -> list.subList(0, Math.min(place.offset(), list.size())).contains(item),
                list.size());
    }
}
