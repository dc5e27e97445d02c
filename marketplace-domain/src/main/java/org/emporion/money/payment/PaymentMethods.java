package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;

/**
 * The ways to pay that this marketplace knows, one per gateway, and those of them that it offers: what the configuration names,
 * and none without. One that is no longer offered still serves what was paid with it.
 */
@ApplicationScoped
public class PaymentMethods {

    private Iterable<PaymentGateway> gateways;
    private List<String> named;

    @Inject
    PaymentMethods(
            @Any Instance<PaymentGateway> gateways,
            @ConfigProperty(name = "emporion.payment.methods") Optional<String> named) {
        this.gateways = gateways;
        this.named = Stream.of(named.orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** @param named the methods that are offered, in the order in which buyers see them */
    public PaymentMethods(List<PaymentGateway> gateways, List<String> named) {
        this.gateways = gateways;
        this.named = named;
    }

    /** Offers all of them. */
    public PaymentMethods(List<PaymentGateway> gateways) {
        this(gateways, gateways.stream().map(PaymentGateway::method).toList());
    }

    /**
     * The gateway that something was paid with, offered or not.
     *
     * @throws NotFound when there is none
     */
    public PaymentGateway gateway(String method) {
        return find(method).orElseThrow(() -> new NotFound("payment method"));
    }

    /** @throws RuleViolated when it is not offered */
    public PaymentGateway chosen(String method) {
        return find(method)
                .filter(gateway -> named.contains(method) && gateway.missing().isEmpty())
                .orElseThrow(() -> RuleViolated.field("payment.method", "METHOD", refusal(method)));
    }

    /** All that are offered, each with the part it brings to the checkout page. */
    public List<PaymentGateway> offered() {
        return named.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(gateway -> gateway.missing().isEmpty())
                .toList();
    }

    /** Whether a wish to pay in this way carries a token; so does one for a way that nobody knows. */
    public boolean wantsToken(String method) {
        return find(method).map(PaymentGateway::wantsToken).orElse(true);
    }

    /** The settings that are missing for what the configuration names. */
    public List<String> missing() {
        return named.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .flatMap(gateway -> gateway.missing().stream())
                .toList();
    }

    /** What the configuration names although nothing here knows it. */
    public List<String> unknown() {
        return named.stream().filter(method -> find(method).isEmpty()).toList();
    }

    /** After how long no buyer can be at a payment any more, whatever it was begun with. */
    public Duration longestPatience() {
        return all().map(PaymentGateway::patience).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /**
     * What the gateway of a method makes of what was entered into its part; anything else that was sent does not reach it.
     *
     * @throws RuleViolated when the method is not offered, or with the field that is missing or wrong
     */
    public String token(String method, Map<String, String> entered) {
        PaymentGateway gateway = chosen(method);
        Map<String, String> known = new HashMap<>(entered);
        known.keySet().retainAll(gateway.part().fields());
        return gateway.token(known);
    }

    private String refusal(String method) {
        List<PaymentGateway> offered = offered();
        if (offered.isEmpty()) {
            return "Nothing can be paid for at the moment, since this marketplace offers no way to pay.";
        }
        return "There is no payment method \"" + method + "\". Choose one of "
                + String.join(", ", offered.stream().map(PaymentGateway::method).toList()) + ".";
    }

    private Optional<PaymentGateway> find(String method) {
        return all().filter(gateway -> gateway.method().equals(method)).findFirst();
    }

    private Stream<PaymentGateway> all() {
        return StreamSupport.stream(gateways.spliterator(), false);
    }
}
