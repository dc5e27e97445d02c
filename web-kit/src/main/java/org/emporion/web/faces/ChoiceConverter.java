package org.emporion.web.faces;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.stream.Stream;

/**
 * What is chosen of a list, whatever the list is of: constants by their names, other things as Faces reads them. Nothing is
 * chosen where the choice is empty.
 */
@FacesConverter(value = "choice", managed = false)
public final class ChoiceConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext page, UIComponent list, String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        Class<?> type = type(page, list);
        if (type.isEnum()) {
            return constant(type, chosen);
        }
        Converter<?> usual = type == String.class || type == Object.class
                ? null
                : page.getApplication().createConverter(type);
        return usual == null ? chosen : usual.getAsObject(page, list, chosen);
    }

    @Override
    public String getAsString(FacesContext page, UIComponent list, Object choice) {
        return written(choice);
    }

    /** @throws ConverterException when the list has no such constant */
    static Object constant(Class<?> type, String chosen) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> written(each).equals(chosen))
                .findFirst()
                .orElseThrow(() -> {
                    String said = Words.ofKit("choice.unknown");
                    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
                });
    }

    static String written(Object choice) {
        if (choice instanceof Enum<?> constant) {
            return constant.name();
        }
        return choice == null ? "" : choice.toString();
    }

    private static Class<?> type(FacesContext page, UIComponent list) {
        ValueExpression value = list.getValueExpression("value");
        Class<?> type = value == null ? null : value.getType(page.getELContext());
        return type == null ? Object.class : type;
    }
}
