package org.emporion.demo.pictures;

import java.util.function.Supplier;

/** One picture of a product: what it shows in words, the SKU it belongs to (or null for all), and its JPEG when asked. */
public record Picture(String alt, String sku, Supplier<byte[]> jpeg) {}
