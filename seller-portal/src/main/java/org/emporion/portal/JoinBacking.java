package org.emporion.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.emporion.store.team.Joining;
import org.emporion.store.team.Joining.Offer;
import org.emporion.store.team.Joining.State;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** Where the link of an invitation leads, logged in or not: says who asks for what, and lets the one who was asked accept. */
@Named("join")
@ViewScoped
public class JoinBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Inject
    private Joining joining;

    @Inject
    private LoggedIn loggedIn;

    private String token;
    private transient Offer offer;

    public void look() {
        if (getOffer() == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
        }
    }

    public String accept() {
        Offer joined = joining.accept(loggedIn.require(), token);
        FlashMessages.done("join.done", joined.storeName());
        return "/today/board?faces-redirect=true&store=" + joined.storeSlug();
    }

    /** What the link offers; null when it opens nothing. */
    public Offer getOffer() {
        if (offer == null) {
            offer = joining.look(token).orElse(null);
        }
        return offer;
    }

    public boolean isOpen() {
        return getOffer() != null && getOffer().state() == State.OPEN;
    }

    /** Whether the one who is logged in is the one who was asked. */
    public boolean isForMe() {
        return loggedIn.person().filter(getOffer()::isFor).isPresent();
    }

    /** The way through the log-in, or the registration there, and back here. */
    public String getEnter() {
        String home = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        String here = home + "/join?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return home + "/enter?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
