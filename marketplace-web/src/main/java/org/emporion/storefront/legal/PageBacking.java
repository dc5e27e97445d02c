package org.emporion.storefront.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.store.legal.PageView;
import org.emporion.store.legal.PlatformPages;

/** One of the platform's own pages. */
@Named("legalPage")
@RequestScoped
public class PageBacking {

    private final PlatformPages pages;
    private String slug;
    private PageView shown;

    @Inject
    PageBacking(PlatformPages pages) {
        this.pages = pages;
    }

    public void load() {
        shown = pages.at(slug);
    }

    public PageView getShown() {
        return shown;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
