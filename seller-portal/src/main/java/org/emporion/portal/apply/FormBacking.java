package org.emporion.portal.apply;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.emporion.kernel.Slug;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StoreApplications;
import org.emporion.store.store.StoreApplications.Application;
import org.emporion.store.store.StoreApplications.SlugAnswer;

/** The application form: proposes an address from the name and says at once whether it is free. */
@Named("applyForm")
@ViewScoped
public class FormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoreApplications applications;

    @Inject
    private Desk desk;

    private final Map<String, String> typed = new HashMap<>();
    private transient SlugAnswer answer;
    private transient String proposed;

    @PostConstruct
    void open() {
        typed.put("email", desk.person().email());
        typed.put("country", "DE");
    }

    public String apply() {
        applications.apply(
                desk.person(),
                new Application(
                        typed.get("storeName"),
                        typed.get("slug"),
                        typed.get("legalName"),
                        typed.get("country"),
                        typed.get("email"),
                        typed.get("about"),
                        typed.get("currency")));
        return "/apply/state?faces-redirect=true&store=" + typed.get("slug");
    }

    /** When the name is written and no address is chosen yet. */
    public void propose() {
        if (blank("slug") && !blank("storeName")) {
            String slug = Slug.of(typed.get("storeName")).value();
            proposed = slug.substring(0, Math.min(50, slug.length())).replaceAll("-$", "");
            answer = applications.slug(proposed);
        } else {
            check();
        }
    }

    public void check() {
        answer = blank("slug") ? null : applications.slug(typed.get("slug"));
    }

    /** The address to take while none is typed; null for none. */
    public String getProposed() {
        return proposed;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public SlugAnswer getAnswer() {
        return answer;
    }

    private boolean blank(String field) {
        return typed.get(field) == null || typed.get(field).isBlank();
    }
}
