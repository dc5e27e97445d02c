package org.emporion.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing the page has to tell as a whole; what is wrong with a field stands at the field.
 *
 * @param tone success, info, warning or danger
 */
public record Notice(String tone, String text) implements Serializable {

    /** What the page that is being rendered has to tell. */
    public static List<Notice> forPage() {
        FacesContext page = FacesContext.getCurrentInstance();
        Stream<Notice> now = page.getMessageList(null).stream().map(Notice::of);
        return Stream.concat(FlashMessages.tell(page).stream(), now).toList();
    }

    /** Tells the page that is being rendered that something worked. */
    public static void success(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Tells the page that is being rendered that something did not work. */
    public static void danger(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    static Notice of(FacesMessage message) {
        message.rendered();
        int severity = message.getSeverity().getOrdinal();
        String tone = severity >= FacesMessage.SEVERITY_ERROR.getOrdinal()
                ? "danger"
                : severity == FacesMessage.SEVERITY_WARN.getOrdinal() ? "warning" : "success";
        return new Notice(tone, message.getSummary());
    }
}
