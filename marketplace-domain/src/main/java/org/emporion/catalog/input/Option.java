package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What buyers choose between, for example colour: blue or red. A product has at most three. */
public record Option(String name, List<String> values) {

    public Option {
        values = values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }
}
