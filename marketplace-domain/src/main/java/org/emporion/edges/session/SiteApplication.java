package org.emporion.edges.session;

/** The applications with pages to log in at. */
public enum SiteApplication {
    SHOP,
    SELLER,
    ADMIN
}
