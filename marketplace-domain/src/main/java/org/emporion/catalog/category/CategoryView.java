package org.emporion.catalog.category;

/** One category of the marketplace's tree. */
public record CategoryView(String code, String parent, String name, String slug, int level) {

    /** As one step of a path. */
    public CategoryStep step() {
        return new CategoryStep(code, name, slug);
    }
}
