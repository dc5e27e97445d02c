package org.emporion.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the visitor writes it, or in the international way. */
@FacesConverter(value = "day", managed = false)
public final class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext page, UIComponent input, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Days.read(typed).map(LocalDate::parse).orElseThrow(() -> {
                    String said = new MessageFormat(Words.ofKit("day.wrong"), Locale.ENGLISH)
                            .format(new Object[] {typed.strip(), Days.pattern()});
                    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
                });
    }

    @Override
    public String getAsString(FacesContext page, UIComponent input, LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(Days.pattern()).format(day);
    }
}
