package org.emporion.storefront.search;

/** The search cluster does not answer, or not in time. Browsing by category and buying go on without it. */
public class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailable(String why, Exception cause) {
        super(why, cause);
    }
}
