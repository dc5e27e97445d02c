package org.emporion.installation.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.Json;
import org.keycloak.representations.idm.RealmRepresentation;

/** The realm as the repository describes it, with the addresses and secrets of one installation filled in. */
public final class RealmFile {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private final JsonNode realm;

    /**
     * @param template a realm with placeholders such as <code>${storefront}</code>
     * @param values what stands for them, by name
     * @throws InstallationFailure when a placeholder has no value
     */
    public RealmFile(JsonNode template, Map<String, String> values) {
        realm = Json.tree(PLACEHOLDER
                .matcher(template.toString())
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values))));
    }

    /** The realm of an installation: nobody in it has a password that stands in a file, and no client takes passwords. */
    public static JsonNode template() {
        return Json.resource("/realm/emporion-realm.json");
    }

    /** What Keycloak shall know. */
    public JsonNode json() {
        return realm;
    }

    /** The same as Keycloak's admin client takes it, anew each time. */
    RealmRepresentation realm() {
        return Json.read(realm.toString(), RealmRepresentation.class);
    }

    /** As it stands inside a JSON string. */
    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new InstallationFailure("The realm needs a value for " + name);
        }
        String quoted = Json.write(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
