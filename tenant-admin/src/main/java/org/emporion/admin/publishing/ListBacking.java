package org.emporion.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.store.legal.PageView;
import org.emporion.store.legal.PlatformWriting;

/** The platform's own pages, and which of them somebody has written. */
@Named("platformPages")
@RequestScoped
public class ListBacking {

    private final PlatformWriting writing;

    @Inject
    ListBacking(PlatformWriting writing) {
        this.writing = writing;
    }

    public List<PageView> getAll() {
        return writing.all();
    }
}
