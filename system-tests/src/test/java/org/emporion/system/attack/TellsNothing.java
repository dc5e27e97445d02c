package org.emporion.system.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.system.client.Answer;

/** What no answer may tell of how the applications are made. */
final class TellsNothing {
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)\\bat (org|java|com|jakarta)\\.[\\w.]+\\(|\\b(java|jakarta(?!\\.faces)|javax|com\\.ibm|org\\.(emporion|eclipse|apache|postgresql"
                    + "|primefaces|jboss))\\.[a-z]+\\.|\\w+Exception\\b|stack ?trace|SRVE\\d+|CWW\\w{2}\\d{4}|SQLSTATE|PSQL|\\bselect .{1,80} from "
                    + "|\\binsert into|syntax error|postgres|elasticsearch|eclipselink|myfaces|liberty|websphere|ffdc|/var/tmp/|"
                    + Pattern.quote(checkout()));

    /** What the server says to an address with forbidden characters, before any application hears of it. */
    private static final String UNREADABLE = "CWWWC0005I: The request URI has invalid or improperly encoded characters";

    private TellsNothing() {}

    /** The folder of this machine in which the applications run; one name alone, such as "media", may be in any address. */
    private static String checkout() {
        Path here = Path.of("").toAbsolutePath();
        return "/" + here.subpath(0, 2) + "/";
    }

    /** Without ids and the nonces of scripts: what is made by chance spells any word one day. */
    private static String readable(String text) {
        return text.replaceAll("(?i)(?<=emporion_\\w{1,20}=|nonce-|nonce=\")[A-Za-z0-9_-]+", "")
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "");
    }

    /** What the answer tells nevertheless. */
    static List<String> leaks(Answer answer) {
        List<String> leaks = new ArrayList<>();
        Matcher body = INSIDES.matcher(readable(answer.text().replace(UNREADABLE, "")));
        if (body.find()) {
            leaks.add(answer.request() + " " + answer.status() + " tells: " + body.group());
        }
        if (answer.status() == 500) {
            leaks.add(answer.request() + " 500: " + answer.text().strip());
        }
        answer.response().headers().map().forEach((name, values) -> {
            boolean product = Stream.of("server", "x-powered-by", "x-aspnet-version", "via", "$wsep")
                    .anyMatch(name.toLowerCase(Locale.ROOT)::equals);
            if (product || INSIDES.matcher(readable(String.join(" ", values))).find()) {
                leaks.add(answer.request() + " has " + name + ": " + values);
            }
        });
        if (answer.header("X-Content-Type-Options") == null || answer.header("Content-Security-Policy") == null) {
            leaks.add(answer.request() + " " + answer.status() + " lacks its safe headers");
        }
        return leaks;
    }
}
