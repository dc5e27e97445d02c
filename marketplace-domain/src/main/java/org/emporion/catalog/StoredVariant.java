package org.emporion.catalog;

import java.util.UUID;

/** A variant on its way into the tables: which product it belongs to and where in its order it stands. */
record StoredVariant(UUID id, UUID product, int position, ProductDraft.Variant draft) {}
