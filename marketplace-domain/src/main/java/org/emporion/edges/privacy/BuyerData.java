package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Json;

/** All that is kept about a buyer, over all stores and features, written out as one JSON file, page by page whatever its size. */
@ApplicationScoped
public class BuyerData {

    private final Clock clock;
    private final AllPersonalData kept;
    private final BuyerErasure erasures;

    @Inject
    BuyerData(Clock clock, AllPersonalData kept, BuyerErasure erasures) {
        this.clock = clock;
        this.kept = kept;
        this.erasures = erasures;
    }

    private record Account(String id, String name, String email) {}

    /** The file of somebody with an account. */
    public void write(Person person, OutputStream out) {
        try (Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            file.write("{\"exportedAt\":" + Json.write(clock.instant()));
            for (Section each : sections(person)) {
                file.write(",\"" + each.name() + "\":");
                each.writeTo(file);
            }
            file.write("}");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<Section> sections(Person person) {
        List<Section> sections = new ArrayList<>(kept.sections(person));
        sections.add(Section.of("account", 0, () -> new Account(person.userId(), person.name(), person.email())));
        sections.add(Section.of(
                "erasure", 30, () -> erasures.waiting(person.userId()).orElse(null)));
        sections.sort(Comparator.comparingInt(Section::place).thenComparing(Section::name));
        return sections;
    }
}
