package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.Neighbours.Neighbour;
import org.emporion.kernel.Neighbours.Seen;
import org.junit.jupiter.api.Test;

class ListPlaceTest {

    private static final UUID VIEW = UUID.fromString("0190a5d4-0000-7000-8000-000000000001");
    private static final UUID NEXT = UUID.fromString("0190a5d4-0000-7000-8000-000000000002");

    private final AtomicReference<Map<String, String>> asked = new AtomicReference<>();

    @Test
    void theWayBackKeepsTheSavedViewAndWhatWasNarrowedBeside() {
        ListPlace place = opened(ListPlace.viewed(VIEW.toString(), "q=mug"), 21);

        assertThat(place.getBack()).isEqualTo("?view=" + VIEW + "&q=mug&page=2");
        assertThat(asked.get()).isEqualTo(Map.of("q", "mug"));
        assertThat(place.href(new Neighbour(NEXT, new Seen(22, null, null))))
                .isEqualTo("?id=" + NEXT + "&list=view%3D" + VIEW + "%26q%3Dmug&at=22");
        assertThat(opened(ListPlace.viewed(VIEW.toString(), ""), 1).getBack()).isEqualTo("?view=" + VIEW);
    }

    @Test
    void withoutASavedViewItLeadsToTheListAsItWas() {
        assertThat(opened("q=mug", 1).getBack()).isEqualTo("?q=mug");
        assertThat(opened("", 1).getBack()).isEqualTo("?view=usual");
        assertThat(opened("view=<script>&q=mug", 1).getBack()).isEqualTo("?q=mug");
        for (String none : new String[] {null, "usual", "nonsense"}) {
            assertThat(ListPlace.viewed(none, "q=mug")).isEqualTo("q=mug");
        }
    }

    private ListPlace opened(String list, int at) {
        ListPlace place = new ListPlace(query -> query.replaceFirst("view=[^&]*&?", ""), (address, seen) -> {
            asked.set(address);
            return new Neighbours(at, null, null, 30);
        });
        place.setList(list);
        place.setAt(String.valueOf(at));
        return place;
    }
}
