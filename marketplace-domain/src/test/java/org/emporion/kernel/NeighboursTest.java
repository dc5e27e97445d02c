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

    @ParameterizedTest
    @MethodSource("moves")
    void theSameTwoStandBesideItWhereverItHasMoved(int at, int now) {
        UUID item = LIST.get(at - 1);
        List<UUID> moved = new ArrayList<>(LIST);
        moved.remove(item);
        if (now <= LIST.size()) {
            moved.add(now - 1, item);
        }

        Neighbours beside = beside(moved, item, at);

        assertThat(beside.before()).isEqualTo(at == 1 ? null : standing(moved, LIST.get(at - 2)));
        assertThat(beside.after()).isEqualTo(at == 7 ? null : standing(moved, LIST.get(at)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void aPlaceThatNoListHasIsRefused(int at) {
        assertThatThrownBy(() -> new Place(LIST.get(0), at)).isInstanceOf(RuleViolated.class);
    }

    private static Neighbours beside(List<UUID> list, UUID item, int at) {
        Place place = new Place(item, at);
        List<UUID> around =
                list.stream().skip(place.offset()).limit(place.size()).toList();
        return place.among(
                around,
                () -> list.subList(0, Math.min(place.offset(), list.size())).contains(item),
                list.size());
    }

    private static Neighbour standing(List<UUID> list, UUID item) {
        return new Neighbour(item, list.indexOf(item) + 1);
    }
}
