package org.emporion.system.browser;

/** The two windows that every page must fit, in CSS pixels, and what a page may weigh. */
final class Sizes {
    static final int DESK_WIDTH = 1280;
    static final int PHONE_WIDTH = 390;
    static final int HEIGHT = 844;
    /** Everything of a page but its pictures, compressed. */
    static final int MOST_BYTES = 300 * 1024;
    /** The same of a page of the two portals, with PrimeFaces. */
    static final int MOST_PORTAL_BYTES = 450 * 1024;

    private Sizes() {}
}
