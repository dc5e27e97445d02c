package org.emporion.selling.promotion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;

/** What a promotion is to say when a change has been laid over it: what that does not name stays. */
record PromotionDraft(
        String name,
        String code,
        String currency,
        Gives gives,
        Goods goods,
        Money threshold,
        Instant startsAt,
        Instant endsAt,
        Limits limits,
        boolean combinable) {

    /** A new one, which begins now and is for everything unless the change says otherwise. */
    static PromotionDraft of(PromotionChange change, String currency, Instant now) {
        return new PromotionDraft(null, null, currency, null, Goods.ALL, null, now, null, Limits.NONE, true)
                .with(change);
    }

    static PromotionDraft of(PromotionView view) {
        return new PromotionDraft(
                view.name(),
                view.code(),
                view.currency(),
                view.gives(),
                view.goods(),
                view.threshold(),
                view.startsAt(),
                view.endsAt(),
                view.limits(),
                view.combinable());
    }

    PromotionDraft with(PromotionChange change) {
        return new PromotionDraft(
                or(change.name(), PromotionDraft::line, name),
                or(change.code(), PromotionDraft::code, code),
                change.currency() == null ? currency : change.currency().orElse(currency),
                or(change.gives(), Function.identity(), gives),
                change.goods() == null ? goods : change.goods().orElse(Goods.ALL),
                or(change.threshold(), Function.identity(), threshold),
                change.startsAt() == null ? startsAt : change.startsAt().orElse(startsAt),
                or(change.endsAt(), Function.identity(), endsAt),
                change.limits() == null ? limits : change.limits().orElse(Limits.NONE),
                change.combinable() == null ? combinable : change.combinable().orElse(combinable));
    }

    /** The fields that differ from what is there, each with what it is there. */
    List<FieldProblem> differing(PromotionDraft now) {
        record Field(String name, Object wanted, Object present, Object shown) {}
        return List.of(
                        new Field("name", name, now.name, now.name),
                        new Field("code", code, now.code, now.code),
                        new Field("gives", gives, now.gives, now.gives.written()),
                        new Field("goods", goods, now.goods, null),
                        new Field("threshold", threshold, now.threshold, now.threshold),
                        new Field("startsAt", startsAt, now.startsAt, now.startsAt),
                        new Field("endsAt", endsAt, now.endsAt, now.endsAt),
                        new Field("limits", limits, now.limits, null),
                        new Field("combinable", combinable, now.combinable, now.combinable))
                .stream()
                .filter(field -> !Objects.equals(field.wanted, field.present))
                .map(field -> LastChange.now(field.name, field.shown))
                .toList();
    }

    /** As codes are kept and compared: in capitals. */
    static String code(String typed) {
        String code = PlainText.code(typed).toUpperCase(Locale.ROOT);
        return code.isEmpty() ? null : code;
    }

    private static String line(String typed) {
        return PlainText.line(typed);
    }

    private static <T> T or(Optional<T> named, Function<T, T> tidy, T before) {
        return named == null ? before : named.map(tidy).orElse(null);
    }
}
