package org.emporion.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** Reads and writes an amount in a form field, in the currency of the installation. */
@FacesConverter(value = "money", managed = false)
public final class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext page, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Money.parse(typed.strip().replace(',', '.'), currency());
        } catch (RuleViolated wrong) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong.getMessage(), wrong.getMessage()), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext page, UIComponent field, Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    private static String currency() {
        return ConfigProvider.getConfig()
                .getOptionalValue("emporion.currency", String.class)
                .orElse("EUR");
    }
}
