package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.store.legal.PageView;
import org.emporion.store.legal.PlatformText;
import org.emporion.store.legal.PlatformWriting;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The platform's own pages, such as imprint and terms: what they say, and saying something else. */
@RequestScoped
@Path("pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageResource {

    private final CurrentAdmin current;
    private final PlatformWriting writing;

    @Context
    private HttpHeaders headers;

    @Inject
    public PageResource(CurrentAdmin current, PlatformWriting writing) {
        this.current = current;
        this.writing = writing;
    }

    /**
     * A page as everybody reads it.
     *
     * @param page the last part of its address, such as {@code imprint}
     * @param text HTML with nothing but formatting
     * @param written false while it says what every installation says
     * @param changedAt null unless it was written
     * @param changedBy null as well then
     */
    public record PublishedPage(
            String page,
            String title,
            String text,
            boolean written,
            Instant changedAt,
            String changedBy,
            String version) {

        static PublishedPage of(PageView view) {
            return new PublishedPage(
                    view.page().slug(),
                    view.page().title(),
                    view.html(),
                    view.isWritten(),
                    view.changedAt(),
                    view.changedBy(),
                    view.version());
        }
    }

    /** What a page says from now on, of which only formatting stays, and the version that it was written from. */
    public record PageText(String text, String version) {}

    @GET
    public Items<PublishedPage> list() {
        return new Items<>(writing.all().stream().map(PublishedPage::of).toList());
    }

    @GET
    @Path("{page}")
    @APIResponseSchema(PublishedPage.class)
    public Response view(@PathParam("page") String page) {
        return versioned().answer(now(page));
    }

    @PUT
    @Path("{page}")
    @APIResponseSchema(PublishedPage.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response write(@PathParam("page") String page, PageText text) {
        PageText body = Required.body(text);
        BasedOn seen = BasedOn.version(body.version());
        return versioned()
                .change(
                        base -> {
                            writing.write(current.who(), PlatformText.named(page), body.text(), base.and(seen));
                            return now(page);
                        },
                        () -> now(page));
    }

    /** It says again what every installation says. */
    @DELETE
    @Path("{page}")
    @APIResponse(responseCode = "204", description = "It says what every installation says")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response restore(@PathParam("page") String page) {
        return versioned()
                .delete(base -> writing.restore(current.who(), PlatformText.named(page), base), () -> now(page));
    }

    private PublishedPage now(String page) {
        return PublishedPage.of(writing.view(PlatformText.named(page)));
    }

    private Versioned<PublishedPage> versioned() {
        return new Versioned<>(headers, PublishedPage::version);
    }
}
