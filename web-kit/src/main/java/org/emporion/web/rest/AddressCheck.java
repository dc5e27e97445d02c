package org.emporion.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** Looks at the address of a call before it is made: it can be read, and names only query parameters that the call takes. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class AddressCheck implements ContainerRequestFilter {

    private static final char UNREADABLE = '\uFFFD';

    @Context
    private ResourceInfo called;

    public AddressCheck() {}

    AddressCheck(ResourceInfo called) {
        this.called = called;
    }

    /** @throws RuleViolated naming every parameter at fault */
    @Override
    public void filter(ContainerRequestContext request) {
        Problems problems = new Problems();
        QueryNames known = QueryNames.of(called.getResourceMethod());
        query(request).forEach((name, values) -> {
            problems.require(
                    known.has(name),
                    name,
                    "UNKNOWN_PARAMETER",
                    "There is no query parameter \"" + printable(name) + "\" here" + offer(known) + ".");
            problems.require(
                    values.size() < 2 || known.isList(name),
                    name,
                    "REPEATED",
                    "Name the query parameter \"" + printable(name) + "\" once; it has one value.");
            values.forEach(value -> checkDecoded(problems, name, value));
        });
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> values.forEach(value -> check(problems, name, value)));
        problems.throwIfAny();
    }

    /** What is told of a query that nobody can read. */
    public static RuleViolated unreadableQuery() {
        return new RuleViolated(
                "ADDRESS_MALFORMED",
                "The query cannot be read. Percent-encode what is not a letter or a digit in its values: % is %25,"
                        + " < is %3C.");
    }

    /** Values that the server decodes when they are asked for, which fails for half a percent escape. */
    private static MultivaluedMap<String, String> query(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        try {
            return address.getQueryParameters();
        } catch (IllegalArgumentException halfAnEscape) {
            throw unreadableQuery();
        }
    }

    /** The server decodes bytes that are no UTF-8 to the character for what cannot be read. */
    private static void checkDecoded(Problems problems, String name, String value) {
        check(problems, name, value);
        problems.require(
                value == null || value.indexOf(UNREADABLE) < 0,
                name,
                TextCheck.CODE,
                printable(name)
                        + " holds bytes that are no UTF-8. Encode its text as UTF-8 before percent-encoding it.");
    }

    private static void check(Problems problems, String name, String value) {
        problems.require(TextCheck.isText(value), name, TextCheck.CODE, TextCheck.detail(name));
    }

    private static String offer(QueryNames known) {
        return known.names().isEmpty() ? "; it takes none" : "; it takes " + String.join(", ", known.names());
    }

    private static String printable(String name) {
        return TextCheck.isText(name) ? name : "?";
    }
}
