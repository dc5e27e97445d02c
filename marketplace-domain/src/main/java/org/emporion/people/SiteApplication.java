package org.emporion.people;

/** The applications with pages to log in at. */
public enum SiteApplication {
    SHOP,
    SELLER,
    ADMIN
}
