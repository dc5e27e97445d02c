package org.emporion.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Reads a count in a form field, also with thousands as they are written where the visitor lives. */
@FacesConverter(value = "whole", managed = false)
public final class WholeConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext page, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(Numerals.ofVisitor().plain(typed).strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            String said = Words.ofKit("field.whole");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), none);
        }
    }

    @Override
    public String getAsString(FacesContext page, UIComponent field, Long count) {
        return count == null ? "" : count.toString();
    }
}
