package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.NotFound;

/** All lists that can be written as files. */
@ApplicationScoped
class ExportSources {

    private final Iterable<ExportSource> sources;

    @Inject
    ExportSources(@Any Instance<ExportSource> sources) {
        this.sources = sources;
    }

    ExportSources(List<ExportSource> sources) {
        this.sources = sources;
    }

    /** @throws NotFound when there is no such list */
    ExportSource of(String kind) {
        for (ExportSource each : sources) {
            if (each.kind().equals(kind)) {
                return each;
            }
        }
        throw new NotFound("list");
    }

    /** The kinds that somebody may read. */
    List<String> readBy(Seat seat) {
        List<String> kinds = new ArrayList<>();
        sources.forEach(each -> {
            if (seat.mayRead(each.scope())) {
                kinds.add(each.kind());
            }
        });
        return kinds;
    }
}
