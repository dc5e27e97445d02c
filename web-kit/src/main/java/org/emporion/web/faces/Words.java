package org.emporion.web.faces;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.emporion.kernel.FieldProblem;

/** Texts as pages need them in addresses and lines. */
public final class Words {

    private Words() {}

    public static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when an address cannot carry this */
    public static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What stands at a field that was left empty. */
    public static String missing() {
        return ofKit("field.required");
    }

    /** A text of our own that stands on pages of all applications. */
    public static String ofKit(String key) {
        return kit().getString(key);
    }

    /** The reason that a bank gives as a word of programs; one that we do not know is made readable. */
    public static String ofBank(String reason) {
        if (reason == null) {
            return "";
        }
        String key = "bank." + reason;
        return kit().containsKey(key) ? ofKit(key) : reason.replace('_', ' ');
    }

    private static ResourceBundle kit() {
        return ResourceBundle.getBundle("org.emporion.web.kit", Locale.ENGLISH);
    }

    /** What stands at a field of a line, for which the field's own name says nothing. */
    public static String at(FieldProblem problem) {
        if ("REQUIRED".equals(problem.code())) {
            return missing();
        }
        String name = problem.field() + " ";
        String detail = problem.detail();
        return detail.startsWith(name)
                ? Character.toUpperCase(detail.charAt(name.length())) + detail.substring(name.length() + 1)
                : detail;
    }

    /** For example Blue / XL. */
    public static String values(Map<?, ?> map) {
        return map == null ? "" : map.values().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
