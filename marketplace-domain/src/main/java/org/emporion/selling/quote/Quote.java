package org.emporion.selling.quote;

import java.util.List;
import org.emporion.kernel.TenantId;

/** What a purchase over many stores costs: the parts of the stores, and what they come to, to the cent. */
public record Quote(List<QuotePart> parts, Totals totals) {

    /** The part of a store that something was chosen of. */
    public QuotePart of(TenantId tenant) {
        return parts.stream()
                .filter(part -> part.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }
}
