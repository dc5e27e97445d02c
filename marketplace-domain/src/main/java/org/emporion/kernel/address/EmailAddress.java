package org.emporion.kernel.address;

import com.ibm.icu.text.IDNA;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.kernel.Problems;

/**
 * An e-mail address that mail can be sent to: letters of ASCII before the @, and a domain, which is sent to in its ASCII form
 * whatever letters it is written in. Mail servers take other letters before the @ only now and then, so that such an address is
 * no address here.
 */
public record EmailAddress(String local, String asciiDomain) {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(?!\\d+$)[a-z0-9-]{2,}");
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** The address, when it is one; spaces around it do not count. */
    public static Optional<EmailAddress> parse(String text) {
        String typed = text == null ? "" : text.strip();
        int at = typed.lastIndexOf('@');
        if (at < 1 || at > 64 || !LOCAL.matcher(typed.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String local = typed.substring(0, at);
        return ascii(typed.substring(at + 1))
                .filter(domain -> local.length() + 1 + domain.length() <= LONGEST)
                .map(domain -> new EmailAddress(local, domain));
    }

    public static boolean is(String text) {
        return parse(text).isPresent();
    }

    /** Notes under this field that the text is no address, and what to do. */
    public static void check(String text, String field, Problems problems) {
        problems.require(is(text), field, "EMAIL", advice(text));
    }

    /** As it goes to a mail server. */
    public String deliverable() {
        return local + "@" + asciiDomain;
    }

    private static String advice(String text) {
        int length = text == null ? 0 : text.strip().length();
        if (length > LONGEST) {
            return "At most %d characters fit in an e-mail address; these are %d. Give another one."
                    .formatted(LONGEST, length);
        }
        int at = text == null ? -1 : text.lastIndexOf('@');
        boolean foreign = at > 0 && text.substring(0, at).chars().anyMatch(letter -> letter > 127);
        return foreign
                ? "Before the @ we can write to letters without accents only. Give another e-mail address."
                : "Give an e-mail address like ann@example.com.";
    }

    private static Optional<String> ascii(String domain) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder name = new StringBuilder();
        NAMES.nameToASCII(domain, name, info);
        return info.hasErrors() || !DOMAIN.matcher(name).matches() ? Optional.empty() : Optional.of(name.toString());
    }
}
