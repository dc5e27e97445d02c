package org.emporion.selling.fraud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;

/** What speaks against a purchase, all in all. */
record FraudScore(List<FraudHit> hits, int limit) {

    /**
     * What is known of a purchase and whoever pays for it.
     *
     * @param cardCountry null when nobody says
     * @param buyerHour tries with the same e-mail address within the last hour, this one among them
     * @param cardHour the same with the same card; 0 when it is not known
     * @param blocked by what its buyer is on the list
     */
    record Facts(
            Money total,
            String country,
            String cardCountry,
            long buyerHour,
            long buyerDay,
            long cardHour,
            long cardDay,
            boolean boughtBefore,
            Set<BlockKind> blocked) {}

    /** A rule as it is set. */
    record Setting(ScreeningRule rule, int points, long threshold) {}

    /** @param currency the one in which the threshold of amounts is */
    static FraudScore of(Facts facts, List<Setting> settings, String currency) {
        Map<ScreeningRule, Setting> byRule = settings.stream().collect(Collectors.toMap(Setting::rule, each -> each));
        List<FraudHit> hits = new ArrayList<>();
        for (ScreeningRule rule : ScreeningRule.values()) {
            Setting setting = byRule.get(rule);
            if (setting != null && setting.points() > 0 && hits(setting, facts, currency)) {
                hits.add(new FraudHit(rule, setting.points(), seen(rule, facts)));
            }
        }
        Setting limit = byRule.get(ScreeningRule.HELD_FROM);
        return new FraudScore(List.copyOf(hits), limit == null ? Integer.MAX_VALUE : limit.points());
    }

    int points() {
        return hits.stream().mapToInt(FraudHit::points).sum();
    }

    /** Whether somebody has to look at the purchase before it is placed. */
    boolean isHeld() {
        return points() >= limit;
    }

    private static boolean hits(Setting setting, Facts facts, String currency) {
        return switch (setting.rule()) {
            case BLOCKED -> !facts.blocked().isEmpty();
            case CARD_HOUR -> facts.cardHour() > setting.threshold();
            case CARD_DAY -> facts.cardDay() > setting.threshold();
            case BUYER_HOUR -> facts.buyerHour() > setting.threshold();
            case BUYER_DAY -> facts.buyerDay() > setting.threshold();
            case COUNTRY -> facts.cardCountry() != null && !facts.cardCountry().equals(facts.country());
            case AMOUNT ->
                facts.total().currency().equals(currency)
                        && facts.total().amount().longValue() >= setting.threshold();
            case FIRST_ORDER -> !facts.boughtBefore();
            case HELD_FROM -> false;
        };
    }

    private static String seen(ScreeningRule rule, Facts facts) {
        return switch (rule) {
            case BLOCKED ->
                facts.blocked().stream().sorted().map(BlockKind::name).collect(Collectors.joining(", "));
            case CARD_HOUR -> String.valueOf(facts.cardHour());
            case CARD_DAY -> String.valueOf(facts.cardDay());
            case BUYER_HOUR -> String.valueOf(facts.buyerHour());
            case BUYER_DAY -> String.valueOf(facts.buyerDay());
            case COUNTRY -> facts.cardCountry() + ", " + facts.country();
            case AMOUNT -> facts.total().written();
            case FIRST_ORDER, HELD_FROM -> "";
        };
    }
}
