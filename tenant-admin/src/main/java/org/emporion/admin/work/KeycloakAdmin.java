package org.emporion.admin.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationMembersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * What we change at Keycloak: organizations with their members, sessions and accounts that have to go. Every call may be
 * repeated: what is there already counts as done. Keycloak away is an {@link UncheckedIOException}, an answer that is no
 * success an {@link IllegalStateException}.
 */
@ApplicationScoped
class KeycloakAdmin {

    private static final int PAGE = 100;
    private static final Set<Integer> MADE_OR_THERE = Set.of(201, 409);
    private static final Set<Integer> MEMBER_OR_UNKNOWN = Set.of(201, 204, 400, 404, 409);
    private static final Set<Integer> ENDED_OR_UNKNOWN = Set.of(204, 400, 404);
    private static final Set<Integer> GONE = Set.of(204, 404);

    private final Keycloak keycloak;
    private final RealmResource realm;

    @Inject
    KeycloakAdmin(
            @ConfigProperty(name = "emporion.keycloak.url") String url,
            @ConfigProperty(name = "emporion.keycloak.realm", defaultValue = "emporion") String realm,
            @ConfigProperty(name = "emporion.keycloak.admin.client.id") String clientId,
            @ConfigProperty(name = "emporion.keycloak.admin.client.secret") String clientSecret) {
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .build();
        this.realm = keycloak.realm(realm);
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    /** The id of the organization with this alias, made when there is none. */
    public String organization(String alias, String name) {
        return find(alias).orElseGet(() -> {
            make(alias, name);
            return find(alias).orElseThrow(() -> new IllegalStateException("organization " + alias + " was not made"));
        });
    }

    /** Makes a user a member of an organization; people the provider does not know any more are passed over. */
    public void addMember(String organizationId, String userId) {
        change("a new member", MEMBER_OR_UNKNOWN, () -> membersOf(organizationId)
                .addMember(userId));
    }

    /** Ends a membership; what is none any more counts as ended. */
    public void removeMember(String organizationId, String userId) {
        change("the end of a membership", ENDED_OR_UNKNOWN, () -> membersOf(organizationId)
                .removeMember(userId));
    }

    /** The user ids of an organization's members. */
    public List<String> members(String organizationId) {
        List<String> ids = new ArrayList<>();
        List<MemberRepresentation> page;
        do {
            page = ask("the members", () -> membersOf(organizationId).list(ids.size(), PAGE));
            page.forEach(member -> ids.add(member.getId()));
        } while (page.size() == PAGE);
        return ids;
    }

    /** Ends one session; one that is over already counts as ended. */
    public void endSession(String sessionId) {
        change("the end of a session", GONE, () -> {
            realm.deleteSession(sessionId, false);
            return Response.noContent().build();
        });
    }

    /** Deletes a user; one that is gone already counts as deleted. */
    public void deleteUser(String userId) {
        change("the end of an account", GONE, () -> realm.users().delete(userId));
    }

    private void make(String alias, String name) {
        OrganizationRepresentation organization = new OrganizationRepresentation();
        organization.setName(name + " (" + alias + ")");
        organization.setAlias(alias);
        organization.setEnabled(true);
        organization.addDomain(new OrganizationDomainRepresentation(domain(alias)));
        change("a new organization", MADE_OR_THERE, () -> realm.organizations().create(organization));
    }

    /** A search is about names and domains, not about aliases. */
    private Optional<String> find(String alias) {
        return find(alias, domain(alias), true).or(() -> find(alias, alias, false));
    }

    private Optional<String> find(String alias, String words, boolean exactly) {
        return ask("an organization", () -> realm.organizations().search(words, exactly, 0, PAGE)).stream()
                .filter(organization -> alias.equals(organization.getAlias()))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    private static String domain(String alias) {
        return alias + ".stores.emporion.example";
    }

    private OrganizationMembersResource membersOf(String organizationId) {
        return realm.organizations().get(organizationId).members();
    }

    private static void change(String what, Set<Integer> done, Supplier<Response> call) {
        int status = ask(what, () -> statusOf(call));
        if (!done.contains(status)) {
            throw unexpected(what, status, null);
        }
    }

    private static int statusOf(Supplier<Response> call) {
        try (Response answer = call.get()) {
            if (answer.getStatus() == 401) {
                throw new NotAuthorizedException(answer);
            }
            return answer.getStatus();
        } catch (NotFoundException e) { // of a call that answers nothing
            return e.getResponse().getStatus();
        }
    }

    private static <T> T ask(String what, Supplier<T> call) {
        try {
            return withKnownToken(call);
        } catch (WebApplicationException e) {
            throw unexpected(what, e.getResponse().getStatus(), e);
        } catch (ProcessingException e) {
            if (e.getCause() instanceof WebApplicationException refused) {
                throw unexpected("the wish for a token", refused.getResponse().getStatus(), e);
            }
            throw new UncheckedIOException("Keycloak does not answer", new IOException(e));
        }
    }

    /** A token is kept until shortly before it ends; one that Keycloak has forgotten before that is asked for anew. */
    private static <T> T withKnownToken(Supplier<T> call) {
        try {
            return call.get();
        } catch (NotAuthorizedException e) {
            return call.get();
        }
    }

    private static IllegalStateException unexpected(String what, int status, Exception cause) {
        return new IllegalStateException("Keycloak answered " + status + " to " + what, cause);
    }
}
