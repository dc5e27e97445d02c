package org.emporion.portal.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.catalog.product.PictureRetries;
import org.emporion.kernel.Ids;
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

    private String job;
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
            standing = retries.standing(desk.seat(), job == null ? null : Ids.require(job, "import"));
        }
        return standing;
    }

    /** The import whose pictures are meant; null for those of the whole store. */
    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public long getFailures() {
        return getStanding().failures();
    }

    public boolean isWorthTelling() {
        return getStanding().waiting() > 0 || getFailures() > 0;
    }
}
