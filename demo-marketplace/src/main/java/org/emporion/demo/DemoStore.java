package org.emporion.demo;

import java.util.List;

/** A store of the demo marketplace with everything it sells; the emblem is the motif on its sign. */
public record DemoStore(
        String slug,
        String name,
        String legalName,
        String country,
        String owner,
        String about,
        String policies,
        List<String> palette,
        String emblem,
        List<DemoProduct> products) {}
