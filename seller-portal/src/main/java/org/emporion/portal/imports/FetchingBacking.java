package org.emporion.portal.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.catalog.product.PictureRetries;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** The pictures that imports named by address: how many are still fetched, which failed and why, and trying again. */
@Named("importFetching")
@ViewScoped
public class FetchingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PictureRetries retries;

    @Inject
    private Desk desk;

    private transient PictureRetries.Standing standing;

    /** Called by the page while pictures wait. */
    public void refresh() {
        standing = null;
    }

    public void again() {
        retries.again(desk.seat());
        FlashMessages.done("fetching.again.done");
        standing = null;
    }

    public PictureRetries.Standing getStanding() {
        if (standing == null) {
            standing = retries.standing(desk.seat());
        }
        return standing;
    }

    public long getFailures() {
        return getStanding().failures();
    }

    public boolean isWorthTelling() {
        return getStanding().waiting() > 0 || getFailures() > 0;
    }
}
