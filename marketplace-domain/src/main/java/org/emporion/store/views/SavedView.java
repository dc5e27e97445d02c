package org.emporion.store.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** A list as one member looks at it, under a name. */
@Entity
@Table(name = "saved_view")
class SavedView extends TenantEntity {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_QUERY = 2000;

    @Version
    private long version;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "list")
    @Enumerated(EnumType.STRING)
    private ViewedList ofList;

    private String name;
    private String query;

    @Column(name = "is_default")
    private boolean opensFirst;

    protected SavedView() {}

    /**
     * @param asked of which what the list does not know is left out
     * @throws RuleViolated naming a bad name, or too much to look for
     */
    SavedView(TenantId store, String userId, ViewedList list, String name, String asked) {
        super(store, Ids.next());
        this.userId = userId;
        ofList = list;
        rename(name);
        show(asked);
    }

    /** @throws RuleViolated naming a name that is missing or too long */
    final void rename(String next) {
        new Problems().text(next, "name", 1, LONGEST_NAME).throwIfAny();
        name = next.strip();
    }

    /**
     * Is what is shown now from now on.
     *
     * @throws RuleViolated when that is too much to keep
     */
    final void show(String asked) {
        String known = ofList.known(asked);
        new Problems().text(known, "query", 0, LONGEST_QUERY).throwIfAny();
        query = known;
    }

    /** The list opens with it, or waits to be asked. */
    void open(boolean first) {
        opensFirst = first;
    }

    boolean opensFirst() {
        return opensFirst;
    }

    /** Whether it is called so, whatever the case. */
    boolean isCalled(String other) {
        return other != null && name.equalsIgnoreCase(other.strip());
    }

    boolean isOf(String member) {
        return userId.equals(member);
    }

    ViewedList list() {
        return ofList;
    }

    /** @throws ChangedMeanwhile when another tab or device has changed it since it was seen */
    void mustBe(long seen) {
        if (version != seen) {
            throw LastChange.conflict("view", Optional.empty(), List.of(LastChange.now("name", name)));
        }
    }

    SavedViews.View view() {
        return new SavedViews.View(id(), name, query, opensFirst, version);
    }
}
