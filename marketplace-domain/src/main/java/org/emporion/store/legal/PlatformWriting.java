package org.emporion.store.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;

/** The platform's own pages, as its admins write them. */
@ApplicationScoped
@Transactional
public class PlatformWriting {

    private final EntityManager em;
    private final TenantScope scope;
    private final Clock clock;

    @Inject
    PlatformWriting(EntityManager em, TenantScope scope, Clock clock) {
        this.em = em;
        this.scope = scope;
        this.clock = clock;
    }

    /** All of them, in the order in which they are linked. */
    public List<PageView> all() {
        Map<PlatformText, PageView> written = em.createQuery("select p from PlatformPage p", PlatformPage.class)
                .getResultStream()
                .map(PlatformPage::view)
                .collect(Collectors.toMap(PageView::page, Function.identity()));
        return Arrays.stream(PlatformText.values())
                .map(page -> written.getOrDefault(page, PageView.initial(page)))
                .toList();
    }

    public PageView view(PlatformText page) {
        return find(page).map(PlatformPage::view).orElseGet(() -> PageView.initial(page));
    }

    /**
     * Everybody reads this from now on.
     *
     * @param html of which only formatting stays
     * @param base the state that it was written from
     * @throws Conflict CHANGED_MEANWHILE when somebody else has written it since
     * @throws RuleViolated when nothing is left of it, or it is too long
     */
    public void write(String who, PlatformText page, String html, BasedOn base) {
        scope.actAs(Actor.of(who));
        Optional<PlatformPage> written = locked(page, base);
        PlatformPage next = written.orElseGet(() -> new PlatformPage(page));
        next.say(html, who, clock.instant());
        if (written.isEmpty()) {
            em.persist(next);
        }
    }

    /**
     * It says again what every installation says.
     *
     * @throws Conflict CHANGED_MEANWHILE when somebody else has written it since
     */
    public void restore(String who, PlatformText page, BasedOn base) {
        scope.actAs(Actor.of(who));
        locked(page, base).ifPresent(em::remove);
    }

    private Optional<PlatformPage> locked(PlatformText page, BasedOn base) {
        Optional<PlatformPage> written =
                Optional.ofNullable(em.find(PlatformPage.class, page.name(), LockModeType.PESSIMISTIC_WRITE));
        PageView now = written.map(PlatformPage::view).orElseGet(() -> PageView.initial(page));
        if (!base.allows(now.version())) {
            throw LastChange.conflict("page", written.map(PlatformPage::last), List.of());
        }
        return written;
    }

    private Optional<PlatformPage> find(PlatformText page) {
        return Optional.ofNullable(em.find(PlatformPage.class, page.name()));
    }
}
