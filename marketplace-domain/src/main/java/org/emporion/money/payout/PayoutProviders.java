package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;

/** The payout providers that this marketplace knows, and the one of them by which it pays: what the configuration names. */
@ApplicationScoped
class PayoutProviders {

    private Iterable<PayoutProvider> providers;
    private final Optional<String> named;

    @Inject
    PayoutProviders(
            @Any Instance<PayoutProvider> providers,
            @ConfigProperty(name = "emporion.payout.provider") Optional<String> named) {
        this((Iterable<PayoutProvider>) providers, named);
    }

    PayoutProviders(Iterable<PayoutProvider> providers, Optional<String> named) {
        this.providers = providers;
        this.named = named.map(String::strip).filter(name -> !name.isEmpty());
    }

    /** The one by which payouts are made now; empty when nothing is paid out. */
    Optional<PayoutProvider> chosen() {
        return named.flatMap(this::find).filter(provider -> provider.missing().isEmpty());
    }

    /** @throws Conflict PAYOUTS_OFF when nothing is paid out */
    PayoutProvider required() {
        return chosen().orElseThrow(() -> new Conflict(
                "PAYOUTS_OFF",
                "This marketplace pays nothing out at the moment: EMPORION_PAYOUT_PROVIDER names no provider"
                        + missing() + "."));
    }

    /**
     * The one by which something was sent.
     *
     * @throws NotFound when there is none
     */
    PayoutProvider of(String name) {
        return find(name).orElseThrow(() -> new NotFound("payout provider"));
    }

    private String missing() {
        List<String> missing =
                named.flatMap(this::find).map(PayoutProvider::missing).orElse(List.of());
        return missing.isEmpty() ? "" : " that has all its settings; missing is " + String.join(", ", missing);
    }

    private Optional<PayoutProvider> find(String name) {
        return StreamSupport.stream(providers.spliterator(), false)
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
