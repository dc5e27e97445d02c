package org.emporion.admin.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.store.legal.PageView;
import org.emporion.store.legal.PlatformText;
import org.emporion.store.legal.PlatformWriting;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;

/** One of the platform's own pages: what it says, and saying something else. */
@Named("platformPage")
@ViewScoped
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "/publishing/list?faces-redirect=true";

    @Inject
    private PlatformWriting writing;

    @Inject
    private LoggedIn loggedIn;

    private String slug;
    private String text;
    private String version;
    private transient PageView shown;

    /** @throws NotFound when there is no such page */
    public void open() {
        if (text == null) {
            text = getShown().html();
            version = getShown().version();
        }
    }

    public String save() {
        change(() -> writing.write(who(), page(), text, BasedOn.version(version)));
        FlashMessages.done("pages.saved", page().title());
        return BACK;
    }

    public String restore() {
        change(() -> writing.restore(who(), page(), BasedOn.version(version)));
        FlashMessages.done("pages.restored", page().title());
        return BACK;
    }

    /** What somebody else has written meanwhile is told first; pressed once more, this takes its place. */
    private void change(Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            version = getShown().version();
            throw Meanwhile.told(meanwhile);
        }
    }

    public PageView getShown() {
        if (shown == null) {
            shown = writing.view(page());
        }
        return shown;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private PlatformText page() {
        return PlatformText.named(slug);
    }

    private String who() {
        return loggedIn.require().who();
    }
}
