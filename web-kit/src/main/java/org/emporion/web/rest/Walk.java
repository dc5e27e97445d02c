package org.emporion.web.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/**
 * The query parameters of a list that programs follow: by pages, or with {@code cursor} from the latest item to the first,
 * which what comes in meanwhile does not disturb; and only what has changed since a moment.
 */
public class Walk {

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    @QueryParam("cursor")
    private String cursor;

    @QueryParam("updatedSince")
    private String updatedSince;

    public Walk() {}

    Walk(String page, String size, String cursor, String updatedSince) {
        this.page = page;
        this.size = size;
        this.cursor = cursor;
        this.updatedSince = updatedSince;
    }

    /**
     * The moment that is asked for; null for none.
     *
     * @throws RuleViolated when it is no time as RFC 3339 has it
     */
    public Instant updatedSince() {
        try {
            return updatedSince == null || updatedSince.isBlank()
                    ? null
                    : OffsetDateTime.parse(updatedSince.strip().replace(' ', '+'))
                            .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw RuleViolated.field("updatedSince", "TIME", "Give a time like 2026-11-23T15:00:00Z.");
        }
    }

    /**
     * The part of the list that is asked for.
     *
     * @param of what the list is called, so that no cursor of another one is taken
     * @param sort what the request says of it; a walk by cursor has an order of its own
     * @param next so many items after this one, null for the first ones
     * @param id by which an item is found again
     * @throws RuleViolated when page or sort come with a cursor, or one of them is none
     */
    public <T> Listed<T> list(
            String of,
            String sort,
            Function<Page.Request, Page<T>> pages,
            BiFunction<UUID, Integer, List<T>> next,
            Function<T, UUID> id) {
        if (cursor == null) {
            Page<T> found = pages.apply(new Paging(page, size).request());
            return new Listed<>(found.items(), found.page(), found.size(), found.total(), null);
        }
        new Problems()
                .require(page == null, "page", "CURSOR", "A cursor knows where it stands; leave page out.")
                .require(sort == null, "sort", "CURSOR", "A cursor goes from the latest to the first; leave sort out.")
                .throwIfAny();
        int most = new Paging(null, size).request().size();
        List<T> found = next.apply(Cursor.item(of, cursor), most + 1);
        List<T> items = found.size() > most ? found.subList(0, most) : found;
        String more = found.size() > most ? Cursor.after(of, id.apply(items.get(most - 1))) : null;
        return new Listed<>(List.copyOf(items), null, most, null, more);
    }
}
