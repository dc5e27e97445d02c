package org.emporion.stack.payment;

/** A card as clients see it: the same fingerprint whoever pays with it, and where it was given out. */
record CardView(String fingerprint, String country) {}
