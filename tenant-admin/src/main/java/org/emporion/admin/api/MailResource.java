package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.emporion.ground.mail.DeadLetters;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.web.rest.Paging;

/** Mails that were given up, newest first; each is sent again, or taken off the list. */
@RequestScoped
@Path("undelivered-mails")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    private final CurrentAdmin current;
    private final DeadLetters letters;

    @Inject
    public MailResource(CurrentAdmin current, DeadLetters letters) {
        this.current = current;
        this.letters = letters;
    }

    @GET
    public Page<DeadLetters.Letter> list(@BeanParam Paging paging) {
        return letters.list(paging.request());
    }

    @POST
    @Path("{id}/send-again")
    @Consumes(MediaType.WILDCARD)
    public void sendAgain(@PathParam("id") String id) {
        letters.sendAgain(current.who(), Ids.require(id, "mail"));
    }

    @DELETE
    @Path("{id}")
    public void forget(@PathParam("id") String id) {
        letters.forget(current.who(), Ids.require(id, "mail"));
    }
}
