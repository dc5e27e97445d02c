package org.emporion.ground.walls;

/** A store as everybody may name it: its address and its name. */
public record StoreName(String slug, String name) {}
