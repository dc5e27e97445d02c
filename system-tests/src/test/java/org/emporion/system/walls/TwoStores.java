package org.emporion.system.walls;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;

/** A store that is asked about, and another one from which the asking comes. */
record TwoStores(Premises theirs, Premises mine) {

    static TwoStores furnished() {
        return new TwoStores(Premises.furnished(), Premises.furnished());
    }

    /** Things of the other store, and of the own one as {@code my.}. */
    Map<String, String> things() {
        return withMine(theirs.things());
    }

    /** The same kinds of things, which nobody has. */
    Map<String, String> unknown() {
        Map<String, String> unknown = withMine(Premises.nowhere());
        theirs.things().keySet().forEach(kind -> unknown.putIfAbsent(kind, "nowhere"));
        return unknown;
    }

    /** What would give the other store away, apart from what was named in the request. */
    List<String> marksIn(Answer answer, Place place) {
        String asked = place.path(things()) + place.body(things());
        String text = answer.text();
        return theirs.things().values().stream()
                .filter(mark -> mark.length() > 5 && !asked.contains(Api.escaped(mark)) && !asked.contains(mark))
                .filter(text::contains)
                .toList();
    }

    /** All rows of the other store. */
    Map<String, String> rows() {
        return new RowsOf(theirs.store().tenantId()).now();
    }

    /** The same once the indexer and all background work have done with them. */
    Map<String, String> rowsAtRest() {
        List<Map<String, String>> last = new ArrayList<>(List.of(Map.of()));
        await("the other store at rest")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    Map<String, String> now = rows();
                    return now.equals(last.set(0, now));
                });
        return last.get(0);
    }

    private Map<String, String> withMine(Map<String, String> things) {
        Map<String, String> all = new TreeMap<>(things);
        mine.things().forEach((kind, id) -> all.put("my." + kind, id));
        return all;
    }
}
