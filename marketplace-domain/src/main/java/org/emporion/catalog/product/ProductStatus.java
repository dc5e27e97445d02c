package org.emporion.catalog.product;

import org.emporion.kernel.State;

/** Where a product stands: only a published one is on sale, an archived one is kept for the orders that name it. */
public enum ProductStatus implements State {
    DRAFT(Tone.NEUTRAL),
    PUBLISHED(Tone.SUCCESS),
    ARCHIVED(Tone.NEUTRAL);

    private final Tone tone;

    ProductStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
