package org.emporion.installation.realm;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.emporion.installation.InstallationFailure;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's own administrator at work with its official admin client. */
public final class AdminApi {
    private final KeycloakLogin login;

    public AdminApi(KeycloakLogin login) {
        this.login = login;
    }

    /** @throws InstallationFailure when Keycloak does not answer, or answers that it will not */
    public <T> T ask(Function<Keycloak, T> work) {
        try (Keycloak keycloak = connected()) {
            return work.apply(keycloak);
        } catch (WebApplicationException e) {
            throw refused(e);
        } catch (ProcessingException e) {
            if (e.getCause() instanceof WebApplicationException refused) {
                throw refused(refused);
            }
            throw new InstallationFailure("Keycloak does not answer at " + login.url() + ": " + e.getMessage(), e);
        }
    }

    /** The id of what an answer says was made; any other answer is a failure. */
    public static String made(Response answer) {
        return CreatedResponseUtil.getCreatedId(answer);
    }

    /** Somebody who can log in at once: the address needs no confirmation, the password no change. */
    public static UserRepresentation account(String email, String firstName, String lastName, String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEnabled(true);
        user.setEmailVerified(true);
        user.setCredentials(List.of(credential));
        return user;
    }

    private Keycloak connected() {
        return KeycloakBuilder.builder()
                .serverUrl(login.url())
                .realm("master")
                .clientId("admin-cli")
                .username(login.user())
                .password(login.password())
                .resteasyClient(new ResteasyClientBuilderImpl()
                        .connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(60, TimeUnit.SECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
    }

    private InstallationFailure refused(WebApplicationException e) {
        Response answer = e.getResponse();
        String says = answer.hasEntity() ? ": " + answer.readEntity(String.class) : "";
        return new InstallationFailure("Keycloak at " + login.url() + " answered " + answer.getStatus() + says, e);
    }
}
