package org.emporion.web.rest;

import jakarta.ws.rs.QueryParam;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;

/** The query parameters {@code page} and {@code size} of every list. */
public class Paging {

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    public Paging() {}

    Paging(String page, String size) {
        this.page = page;
        this.size = size;
    }

    /** @throws RuleViolated when they are no numbers or out of range */
    public Page.Request request() {
        return new Page.Request(number(page, "page", 1), number(size, "size", 20));
    }

    private static int number(String text, String field, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw RuleViolated.field(field, "NUMBER", field + " needs a whole number.");
        }
    }
}
