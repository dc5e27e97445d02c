package org.emporion.store.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;

/** The address of a store, which is taken once and for all; public, unlike the store. */
@Entity
@Table(name = "store_slug")
class StoreSlug {

    static final String TAKEN = "SLUG_TAKEN";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{1,48})[a-z0-9]");
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "seller",
            "emporion",
            "media",
            "search",
            "cart",
            "checkout",
            "account",
            "orders",
            "help",
            "version");

    @Id
    private String slug;

    @Column(name = "tenant_id")
    private UUID tenantId;

    protected StoreSlug() {}

    StoreSlug(Tenant store) {
        slug = store.slug();
        tenantId = store.id().value();
    }

    /** Why nobody may have this address. */
    static Problems problems(String slug) {
        return new Problems()
                .require(
                        slug != null && FORM.matcher(slug).matches() && !slug.contains("--"),
                        "slug",
                        "SLUG",
                        "Use 3 to 50 small letters, digits and single hyphens, for example blue-mill.")
                .require(
                        slug == null || !RESERVED.contains(slug),
                        "slug",
                        "RESERVED",
                        "This address is kept for the platform.");
    }

    static Conflict taken(String slug) {
        return new Conflict(
                TAKEN,
                "The address \"" + slug + "\" is taken; choose another.",
                List.of(new FieldProblem("slug", TAKEN, "This address is taken.")));
    }
}
