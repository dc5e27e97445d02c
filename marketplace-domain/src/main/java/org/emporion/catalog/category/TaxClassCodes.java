package org.emporion.catalog.category;

import java.util.List;

/** The codes of the classes that goods are taxed by, which a product may name. Whoever keeps the taxes knows them. */
public interface TaxClassCodes {

    /** All there are, in the order that people know them by. */
    List<String> all();
}
