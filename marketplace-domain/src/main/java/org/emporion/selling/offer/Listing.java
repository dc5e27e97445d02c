package org.emporion.selling.offer;

import java.math.BigDecimal;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/** A product as a card in a list; {@code fromPrice} says that other variants cost more. */
public record Listing(
        UUID productId,
        String title,
        String slug,
        StoreName store,
        String image,
        Money price,
        boolean fromPrice,
        boolean inStock,
        BigDecimal rating,
        long reviews) {}
