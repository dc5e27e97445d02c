package org.emporion.discovery.vocabulary;

/** What sort of meaning it is. */
public enum Kind {
    THING,
    PART,
    MATERIAL,
    COLOUR,
    PATTERN,
    PROPERTY,
    PERSON,
    OCCASION,
    PLACE,
    ACTIVITY
}
