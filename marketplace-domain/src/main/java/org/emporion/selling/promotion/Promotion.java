package org.emporion.selling.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.TextListColumn;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;

/** What a store gives for its goods, or the platform for those of all stores. Whoever gives it gets less for it. */
@Entity
@Table(name = "promotion")
class Promotion extends TenantEntity {

    private static final int DECIMALS = 2;

    @Version
    private long version;

    private String name;
    private String code;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PromotionKind kind;

    @Column(name = "basis_points")
    private Integer basisPoints;

    @Column(name = "most_minor")
    private Long mostMinor;

    @Column(name = "amount_minor")
    private Long amountMinor;

    private Long taken;
    private Long paid;

    @Convert(converter = TextListColumn.class)
    private List<String> products;

    @Convert(converter = TextListColumn.class)
    private List<String> categories;

    @Column(name = "threshold_minor")
    private Long thresholdMinor;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "most_uses")
    private Long mostUses;

    @Column(name = "most_uses_per_buyer")
    private Long mostUsesPerBuyer;

    @Column(name = "first_order")
    private boolean firstOrder;

    @Column(name = "budget_minor")
    private Long budgetMinor;

    private boolean combinable;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    protected Promotion() {}

    /** @param draft that keeps the rules */
    Promotion(TenantId giver, PromotionDraft draft) {
        super(giver, Ids.next());
        currency = draft.currency();
        become(draft);
    }

    /** @param draft that keeps the rules */
    final void become(PromotionDraft draft) {
        name = draft.name();
        code = draft.code();
        Gives gives = draft.gives();
        kind = gives.kind();
        basisPoints =
                gives.percent() == null ? null : Percentage.of(gives.percent()).basisPoints();
        mostMinor = minor(gives.most());
        amountMinor = minor(gives.amount());
        taken = gives.taken();
        paid = gives.paid();
        products = draft.goods().products();
        categories = draft.goods().categories();
        thresholdMinor = minor(draft.threshold());
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        Limits limits = draft.limits();
        mostUses = limits.uses();
        mostUsesPerBuyer = limits.usesPerBuyer();
        firstOrder = limits.firstOrder();
        budgetMinor = minor(limits.budget());
        combinable = draft.combinable();
    }

    /** Nobody else gets it from now on; whoever is paying with it keeps it. */
    void stop(Instant now) {
        if (stoppedAt == null) {
            stoppedAt = now;
        }
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    PromotionState state(PromotionUsage usage, Instant now) {
        if (isStopped()) {
            return PromotionState.STOPPED;
        }
        if (endsAt != null && !endsAt.isAfter(now)) {
            return PromotionState.ENDED;
        }
        if (!usage.isBelow(mostUses, budgetMinor)) {
            return PromotionState.USED_UP;
        }
        return startsAt.isAfter(now) ? PromotionState.SCHEDULED : PromotionState.RUNNING;
    }

    PromotionView view(PromotionUsage usage, Instant now) {
        return new PromotionView(
                id(),
                name,
                code,
                currency,
                gives(),
                new Goods(products, categories),
                money(thresholdMinor),
                startsAt,
                endsAt,
                new Limits(mostUses, mostUsesPerBuyer, firstOrder, money(budgetMinor)),
                combinable,
                state(usage, now),
                usage.uses(),
                Money.ofMinor(usage.spentMinor(), currency),
                Long.toString(version));
    }

    PromotionTerms terms(PromotionUsage usage) {
        return new PromotionTerms(
                id(),
                name,
                code,
                tenant().equals(TenantId.OF_PLATFORM) ? null : tenant(),
                effect(),
                goods(),
                money(thresholdMinor),
                budgetMinor == null ? null : money(budgetMinor - usage.spentMinor()),
                combinable);
    }

    /** Whether it may be had at that moment, as far as its days and its giver say. */
    boolean isRunning(Instant now) {
        return !isStopped() && !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }

    String name() {
        return name;
    }

    /** What buyers type in; empty when it comes by itself. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    String currency() {
        return currency;
    }

    long mostUses() {
        return mostUses == null ? Long.MAX_VALUE : mostUses;
    }

    long budgetMinor() {
        return budgetMinor == null ? Long.MAX_VALUE : budgetMinor;
    }

    /** In how many purchases of one buyer; of a first order there is one. */
    long mostUsesPerBuyer() {
        return firstOrder ? 1 : mostUsesPerBuyer == null ? Long.MAX_VALUE : mostUsesPerBuyer;
    }

    boolean dependsOnBuyer() {
        return firstOrder || mostUsesPerBuyer != null;
    }

    boolean isForFirstOrder() {
        return firstOrder;
    }

    private PromotionEffect effect() {
        return switch (kind) {
            case PERCENT -> new PromotionEffect.PercentOff(new Percentage(basisPoints), money(mostMinor));
            case AMOUNT -> new PromotionEffect.AmountOff(money(amountMinor));
            case TAKE_FOR_PAY -> new PromotionEffect.TakeForPay(taken, paid);
            case FREE_SHIPPING -> new PromotionEffect.FreeShipping();
        };
    }

    private PromotionGoods goods() {
        return new PromotionGoods(
                products.stream().map(UUID::fromString).collect(Collectors.toSet()), Set.copyOf(categories));
    }

    private Gives gives() {
        return new Gives(
                kind,
                basisPoints == null ? null : percent(basisPoints),
                money(mostMinor),
                money(amountMinor),
                taken,
                paid);
    }

    private static BigDecimal percent(int basisPoints) {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, DECIMALS).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private Money money(Long minor) {
        return minor == null ? null : Money.ofMinor(minor, currency);
    }

    private static Long minor(Money amount) {
        return amount == null ? null : Long.valueOf(amount.minor());
    }
}
