package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.emporion.kernel.Money;

/**
 * What was done, in the words of the application's own bundle {@code t}, or else of the kit; told on the page that comes next. It waits in the
 * session until a page tells it: the flash of Faces waits for one request only, and loses it to whichever comes first.
 */
public final class FlashMessages {

    private static final String WAITING = FlashMessages.class.getName();

    private FlashMessages() {}

    /** Tells it on the next page that is shown. */
    public static void done(String key, Object... about) {
        tellNext("success", text(key, about));
    }

    /** Tells on the next page that is shown what did not work. */
    public static void failed(String key, Object... about) {
        tellNext("danger", text(key, about));
    }

    public static String text(String key, Object... about) {
        FacesContext page = FacesContext.getCurrentInstance();
        ResourceBundle own = page.getApplication().getResourceBundle(page, "t");
        String pattern = own.containsKey(key) ? own.getString(key) : Words.ofKit(key);
        Object[] written = Arrays.stream(about)
                .map(each -> each instanceof Money money ? money.written() : each)
                .toArray();
        return new MessageFormat(pattern, VisitorLocale.now()).format(written);
    }

    static void tellNext(String tone, String text) {
        waiting(FacesContext.getCurrentInstance()).add(new Notice(tone, text));
    }

    /** What waits to be told, once; for the page that asks, however often it asks. */
    static List<Notice> tell(FacesContext page) {
        Map<Object, Object> request = page.getAttributes();
        @SuppressWarnings("unchecked")
        List<Notice> told = (List<Notice>) request.computeIfAbsent(WAITING, first -> new ArrayList<Notice>());
        if (page.getExternalContext().getSession(false) != null) {
            Queue<Notice> waiting = waiting(page);
            for (Notice next = waiting.poll(); next != null; next = waiting.poll()) {
                told.add(next);
            }
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private static Queue<Notice> waiting(FacesContext page) {
        return (Queue<Notice>) page.getExternalContext()
                .getSessionMap()
                .computeIfAbsent(WAITING, first -> new ConcurrentLinkedQueue<Notice>());
    }
}
