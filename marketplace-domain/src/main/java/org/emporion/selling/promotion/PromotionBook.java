package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionRepository.Counted;

/** What a giver does with the own promotions, be it a store or the platform. Inside of the transaction that is opened to it. */
@ApplicationScoped
class PromotionBook {

    static final String USED = "PROMOTION_USED";
    static final String STOPPED = "PROMOTION_STOPPED";

    private final PromotionRepository promotions;
    private final Categories categories;
    private final LastChange changed;
    private final Clock clock;
    private final Currencies currencies;

    @Inject
    PromotionBook(
            PromotionRepository promotions,
            Categories categories,
            LastChange changed,
            Clock clock,
            Currencies currencies) {
        this.promotions = promotions;
        this.categories = categories;
        this.changed = changed;
        this.clock = clock;
        this.currencies = currencies;
    }

    Collection<CategoryView> categories() {
        return categories.all();
    }

    Page<PromotionView> list(TenantId giver, PromotionQuery query, Page.Request page) {
        Instant now = clock.instant();
        Page<Counted> found = promotions.list(giver, query, page, now);
        return page.of(found.items().stream().map(each -> each.view(now)).toList(), found.total());
    }

    PromotionView get(TenantId giver, UUID id) {
        return promotions.get(giver, id).view(clock.instant());
    }

    Page<PromotionView.Use> uses(TenantId giver, UUID id, Page.Request page) {
        String currency = get(giver, id).currency();
        return promotions.uses(giver, id, currency, page);
    }

    /** @param usual the currency that it is in unless the change names another */
    PromotionView create(TenantId giver, PromotionChange change, String usual) {
        Instant now = clock.instant();
        PromotionDraft draft = PromotionDraft.of(change, usual, now);
        Problems problems = new Problems();
        problems.require(currencies.has(draft.currency()), "currency", "CURRENCY", currencies.refusal());
        problems.require(
                draft.endsAt() == null || draft.endsAt().isAfter(now),
                "endsAt",
                "PAST",
                "That end has gone by already. Choose a later one, or leave it open.");
        Promotion promotion = checked(draft, problems, () -> new Promotion(giver, draft));
        mustBeFree(giver, draft, promotion.id());
        return written(() -> promotions.add(promotion), now);
    }

    PromotionView change(TenantId giver, UUID id, PromotionChange change, BasedOn base) {
        Instant now = clock.instant();
        Counted present = promotions.lock(giver, id);
        PromotionDraft before = PromotionDraft.of(present.view(now));
        PromotionDraft after = before.with(change);
        List<FieldProblem> differing = after.equals(before) ? List.of() : checked(after, before);
        if (!differing.isEmpty()) {
            mustBe(giver, present, base.and(BasedOn.version(change.version())), differing);
            mustRun(present);
            mustBeFree(giver, after, id);
            present.promotion().become(after);
        }
        return written(() -> present, now);
    }

    PromotionView stop(TenantId giver, UUID id, BasedOn base) {
        Instant now = clock.instant();
        Counted present = promotions.lock(giver, id);
        if (!present.promotion().isStopped()) {
            mustBe(giver, present, base, List.of());
            present.promotion().stop(now);
        }
        return written(() -> present, now);
    }

    void delete(TenantId giver, UUID id, BasedOn base) {
        Counted present = promotions.lock(giver, id);
        mustBe(giver, present, base, List.of());
        if (present.usage().uses() > 0) {
            throw new Conflict(
                    USED, "This promotion has been used, and its purchases show it. Stop it instead of deleting it.");
        }
        promotions.remove(present);
    }

    private List<FieldProblem> checked(PromotionDraft after, PromotionDraft before) {
        Problems problems = new Problems();
        problems.require(
                after.currency().equals(before.currency()),
                "currency",
                "FIXED",
                "The currency of a promotion stays " + before.currency() + ". Make another promotion instead.");
        return checked(after, problems, () -> after.differing(before));
    }

    private <T> T checked(PromotionDraft draft, Problems problems, Supplier<T> next) {
        PromotionRules.check(draft, categories::has, problems);
        problems.throwIfAny();
        return next.get();
    }

    private void mustBe(TenantId giver, Counted present, BasedOn base, List<FieldProblem> differing) {
        if (!base.allows(present.view(clock.instant()).version())) {
            throw LastChange.conflict(
                    "promotion",
                    changed.of(giver, List.of(present.promotion().id().toString())),
                    differing);
        }
    }

    private static void mustRun(Counted present) {
        if (present.promotion().isStopped()) {
            throw new Conflict(STOPPED, "This promotion was stopped, and stays as it is. Make another one instead.");
        }
    }

    private void mustBeFree(TenantId giver, PromotionDraft draft, UUID id) {
        Optional<String> other = draft.code() == null
                ? Optional.empty()
                : promotions.withCode(giver, draft.code(), draft.currency(), id).stream()
                        .findFirst();
        other.ifPresent(name -> {
            throw taken("Your promotion \"" + name
                    + "\" has this code. Choose another code, or stop that promotion first.");
        });
    }

    private PromotionView written(Supplier<Counted> change, Instant now) {
        try {
            Counted counted = change.get();
            promotions.write();
            return counted.view(now);
        } catch (SqlFailed refused) {
            throw refused.isDuplicate()
                    ? taken("Another promotion has come to have this code in this very moment. Choose another code.")
                    : refused;
        }
    }

    private static RuleViolated taken(String detail) {
        return RuleViolated.field("code", "CODE_TAKEN", detail);
    }
}
