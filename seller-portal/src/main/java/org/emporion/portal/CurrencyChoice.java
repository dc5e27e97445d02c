package org.emporion.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Currencies.Traded;

/** The currencies that can be the main one of a store. */
@Named("currencyChoice")
@ApplicationScoped
public class CurrencyChoice {

    private final Currencies currencies;

    @Inject
    CurrencyChoice(Currencies currencies) {
        this.currencies = currencies;
    }

    public Collection<Traded> getAll() {
        return currencies.all();
    }
}
