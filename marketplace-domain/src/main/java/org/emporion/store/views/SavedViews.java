package org.emporion.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;

/**
 * The lists of a store as a member has saved them. Each member sees the own ones only; keys and the platform's support have
 * none.
 */
@ApplicationScoped
@Transactional
@InTenant
public class SavedViews {

    /** How many a member may have of one list. */
    static final int MOST = 50;

    static final String TOO_MANY = "TOO_MANY_VIEWS";
    static final String TAKEN = "NAME_TAKEN";
    static final String MEMBER_NEEDED = "MEMBER_NEEDED";

    private final SavedViewRepository views;

    @Inject
    SavedViews(SavedViewRepository views) {
        this.views = views;
    }

    /**
     * A saved view.
     *
     * @param query what the address of the list carries
     * @param opensFirst whether the list opens with it
     * @param version another one after every change
     */
    public record View(UUID id, String name, String query, boolean opensFirst, long version) implements Serializable {}

    /** Whether somebody may have views at all. */
    public static boolean areFor(Seat seat) {
        return seat.isMember() && seat.support().isEmpty() && seat.userId().isPresent();
    }

    /** Those of a list, by name. */
    public List<View> list(Seat seat, ViewedList list) {
        String member = member(seat);
        seat.mustRead(list.scope());
        return views.of(seat.tenant(), member, list).stream()
                .map(SavedView::view)
                .toList();
    }

    /**
     * Keeps a list as it is shown.
     *
     * @throws RuleViolated when the name is missing, too long or that of another view of the list, whatever the case
     * @throws Conflict TOO_MANY_VIEWS
     */
    public View save(Seat seat, ViewedList list, String name, String query) {
        String member = member(seat);
        seat.mustRead(list.scope());
        SavedView view = new SavedView(seat.tenant(), member, list, name, query);
        views.lock(seat.tenant(), member, list);
        List<SavedView> others = views.of(seat.tenant(), member, list);
        mustBeFree(name, others, null);
        if (others.size() >= MOST) {
            throw new Conflict(TOO_MANY, "You have " + MOST + " views of this list already. Delete one first.");
        }
        views.add(view);
        return written(view);
    }

    /**
     * The view is what is shown now.
     *
     * @throws ChangedMeanwhile when it is not what was seen any more
     * @throws NotFound when this member has no such view
     */
    public View overwrite(Seat seat, UUID id, String query, long seen) {
        SavedView view = seen(seat, id, seen);
        view.show(query);
        return written(view);
    }

    /**
     * @throws RuleViolated when the name is missing, too long or that of another view of the list, whatever the case
     * @throws ChangedMeanwhile when it is not what was seen any more
     * @throws NotFound when this member has no such view
     */
    public View rename(Seat seat, UUID id, String name, long seen) {
        SavedView view = seen(seat, id, seen);
        mustBeFree(name, views.of(seat.tenant(), member(seat), view.list()), view);
        view.rename(name);
        return written(view);
    }

    /**
     * @throws ChangedMeanwhile when it is not what was seen any more
     * @throws NotFound when this member has no such view
     */
    public void delete(Seat seat, UUID id, long seen) {
        views.remove(seen(seat, id, seen));
        views.write();
    }

    /**
     * The list opens with this view instead of another, or with none any more.
     *
     * @throws NotFound when this member has no such view
     */
    public View openFirst(Seat seat, UUID id, boolean first) {
        String member = member(seat);
        SavedView view = views.get(seat.tenant(), member, id);
        seat.mustRead(view.list().scope());
        views.lock(seat.tenant(), member, view.list()).stream()
                .filter(SavedView::opensFirst)
                .forEach(each -> each.open(false));
        views.write(); // the table has one that opens first at any moment
        view.open(first);
        views.write();
        return view.view();
    }

    private SavedView seen(Seat seat, UUID id, long version) {
        SavedView view = views.get(seat.tenant(), member(seat), id);
        seat.mustRead(view.list().scope());
        view.mustBe(version);
        return view;
    }

    private static String member(Seat seat) {
        if (!areFor(seat)) {
            throw new Forbidden(MEMBER_NEEDED, "Only members of the store save views of its lists.");
        }
        return seat.userId().orElseThrow();
    }

    private static void mustBeFree(String name, List<SavedView> all, SavedView except) {
        if (all.stream().anyMatch(each -> each != except && each.isCalled(name))) {
            throw taken();
        }
    }

    private View written(SavedView view) {
        try {
            views.write();
        } catch (SqlFailed refused) {
            throw refused.isDuplicate() ? taken() : refused;
        }
        return view.view();
    }

    private static RuleViolated taken() {
        return RuleViolated.field("name", TAKEN, "You have a view of this list with that name. Choose another name.");
    }
}
