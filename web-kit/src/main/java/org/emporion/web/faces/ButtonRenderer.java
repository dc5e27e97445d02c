package org.emporion.web.faces;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/** Writes {@code e:button} as a plain HTML submit button that may hold an icon, and needs no script. */
public final class ButtonRenderer extends Renderer<UICommand> {

    @Override
    public void decode(FacesContext page, UICommand button) {
        String name = button.getClientId(page);
        boolean pressed = page.getExternalContext().getRequestParameterMap().containsKey(name);
        if (pressed && !flag(button, "disabled")) {
            button.queueEvent(new ActionEvent(page, button));
        }
    }

    @Override
    public void encodeBegin(FacesContext page, UICommand button) throws IOException {
        ResponseWriter out = page.getResponseWriter();
        out.startElement("button", button);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", button.getClientId(page), null);
        out.writeAttribute("name", button.getClientId(page), null);
        out.writeAttribute("value", "1", null);
        out.writeAttribute("class", classes(button), null);
        if (flag(button, "disabled")) {
            out.writeAttribute("disabled", "disabled", null);
        }
        optional(out, button, "form", "form");
        optional(out, button, "confirm", "data-confirm");
        optional(out, button, "checks", "data-checks");
        if (text(button, "checks") != null) {
            out.writeAttribute("data-askless", "true", null);
        }
        optional(out, button, "shows", "data-shows");
        optional(out, button, "update", "data-update");
        optional(out, button, "process", "data-process");
        optional(out, button, "downloads", "data-downloads");
        optional(out, button, "title", "title");
        optional(out, button, "aria", "aria-label");
        icon(out, button);
        Object label = button.getAttributes().get("label");
        if (label != null) {
            out.startElement("span", null);
            out.writeText(label, null);
            out.endElement("span");
        }
    }

    @Override
    public void encodeEnd(FacesContext page, UICommand button) throws IOException {
        page.getResponseWriter().endElement("button");
    }

    private static String classes(UIComponent button) {
        StringBuilder classes = new StringBuilder("e-button");
        String kinds = text(button, "kind");
        if (kinds != null && !kinds.isBlank()) {
            for (String kind : kinds.strip().split("\\s+")) {
                classes.append(" e-button-").append(kind);
            }
        }
        String own = text(button, "styleClass");
        return own == null
                ? classes.toString()
                : classes.append(' ').append(own).toString();
    }

    private static void icon(ResponseWriter out, UIComponent button) throws IOException {
        String icon = text(button, "icon");
        if (icon == null || icon.isBlank()) {
            return;
        }
        out.startElement("svg", null);
        out.writeAttribute("class", "e-icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", Assets.url("icons.svg") + "#" + icon, null);
        out.endElement("use");
        out.endElement("svg");
    }

    private static void optional(ResponseWriter out, UIComponent button, String attribute, String html)
            throws IOException {
        String value = text(button, attribute);
        if (value != null && !value.isBlank()) {
            out.writeAttribute(html, value, null);
        }
    }

    private static boolean flag(UIComponent button, String attribute) {
        return Boolean.parseBoolean(text(button, attribute));
    }

    private static String text(UIComponent button, String attribute) {
        Object value = button.getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }
}
