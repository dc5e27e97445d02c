package org.emporion.portal.desk;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/** The store a page was opened in. The page keeps acting for it, even when another tab has switched since. */
@ViewScoped
class StoreOfView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;

    String slug() {
        return slug;
    }

    void keep(String opened) {
        slug = opened;
    }
}
