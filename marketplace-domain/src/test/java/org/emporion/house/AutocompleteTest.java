package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Browsers can fill in who somebody is and where they live: each such field says what it is for, or that it is for somebody else. */
class AutocompleteTest {

    private static final Pattern FIELD = Pattern.compile("<(?:e:field|e:select)\\s[^>]*>|<input\\s[^>]*>");
    private static final Pattern OF_A_PERSON =
            Pattern.compile("type=\"(?:email|tel)\"|value=\"#\\{[^}]*address\\.name}\""
                    + "|\\sid=\"(?:legalName|line1|line2|postalCode|city|region|country|phone|\\w*[eE]mail)\"");
    private static final Set<String> TOKENS = Set.of(
            "off",
            "email",
            "organization",
            "name",
            "address-line1",
            "address-line2",
            "postal-code",
            "address-level1",
            "address-level2",
            "country",
            "tel");

    @Test
    void everyFieldOfAPersonOrAnAddressSaysSo() {
        Set<String> without = Stream.of("marketplace-web", "seller-portal", "tenant-admin")
                .flatMap(module -> Checkout.files(module + "/src/main/webapp").stream())
                .filter(file -> file.toString().endsWith(".xhtml"))
                .flatMap(file -> without(Checkout.read(file)).stream().map(field -> Checkout.name(file) + " " + field))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).isEmpty();
        assertThat(without("<e:field id=\"city\" label=\"City\"/>")).hasSize(1);
        assertThat(without("<e:field id=\"city\" autocomplete=\"shipping town\"/>"))
                .hasSize(1);
        assertThat(without("<e:field id=\"city\" autocomplete=\"shipping address-level2\"/>"))
                .isEmpty();
    }

    @Test
    void soDoTheFieldsOfANewAccount() {
        String script = Checkout.read(
                Checkout.ROOT.resolve("installation/src/main/keycloak/themes/emporion/login/resources/js/emporion.js"));

        assertThat(script).contains("email: \"email\"", "firstName: \"given-name\"", "lastName: \"family-name\"");
    }

    private static Set<String> without(String page) {
        return FIELD.matcher(page)
                .results()
                .map(found -> found.group())
                .filter(field -> OF_A_PERSON.matcher(field).find())
                .filter(field -> TOKENS.stream()
                        .noneMatch(token -> Pattern.compile("\\sautocomplete=\"(?:shipping )?" + token + "\"")
                                .matcher(field)
                                .find()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
