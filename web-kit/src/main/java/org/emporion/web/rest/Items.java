package org.emporion.web.rest;

import java.util.List;

/** A list that is answered as a whole. */
public record Items<T>(List<T> items) {}
