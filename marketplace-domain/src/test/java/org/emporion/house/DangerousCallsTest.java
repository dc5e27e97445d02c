package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no application has, it cannot be attacked through: the sources of everything that runs in production are searched for
 * calls that interpret, execute or reveal what somebody else wrote. Each search is shown to find a planted line.
 */
class DangerousCallsTest {

    private static final String HTML_WASHED_OR_JSON = "marketplace-web/src/main/webapp/pages/product.xhtml";
    private static final String DRAFTS = "web-kit/src/main/resources/META-INF/resources/emporion/drafts.js";

    /**
     * One kind of call.
     *
     * @param planted a line that the search must find
     * @param known the files that may have it, each for a reason with a test of its own
     */
    private record Danger(String name, String pattern, String planted, Set<String> known) {

        Danger(String name, String pattern, String planted, String... known) {
            this(name, pattern, planted, Set.of(known));
        }

        boolean isIn(String text) {
            return Pattern.compile(pattern).matcher(text).find();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Danger> dangers() {
        return Stream.of(
                new Danger(
                        "commands of the operating system",
                        "ProcessBuilder|getRuntime\\(\\)\\.exec",
                        "new ProcessBuilder(\"sh\", \"-c\", name)"),
                new Danger("directories and naming services", "javax\\.naming|InitialContext", "new InitialContext()"),
                new Danger("XPath", "javax\\.xml\\.xpath|XPathFactory", "XPathFactory.newInstance()"),
                new Danger(
                        "parsers of XML",
                        "DocumentBuilder|SAXParser|XMLInputFactory|TransformerFactory|SchemaFactory",
                        "DocumentBuilderFactory.newInstance()"),
                new Danger(
                        "objects made of foreign bytes",
                        "ObjectInputStream|XMLDecoder|DefaultTyping|JsonTypeInfo",
                        "new ObjectInputStream(in).readObject()"),
                new Danger(
                        "code made of text",
                        "javax\\.script|ScriptEngine|ELProcessor|create(Value|Method)Expression|\\beval\\(|new Function\\(",
                        "eval(answer)"),
                new Danger(
                        "formats that come from outside", "String\\.format\\((?![\\s\"])", "String.format(pattern, a)"),
                new Danger(
                        "HTML made of text by scripts",
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write",
                        "box.innerHTML = name;"),
                new Danger(
                        "text that pages do not escape", "escape=\"false\"", "escape=\"false\"", HTML_WASHED_OR_JSON),
                new Danger("messages between windows", "postMessage|\\bonmessage\\b", "window.parent.postMessage(a)"),
                new Danger("data left in the browser", "(local|session)Storage", "localStorage.setItem(a, b)", DRAFTS),
                new Danger("broken digests", "\\bMD5\\b|SHA-?1\\b", "MessageDigest.getInstance(\"MD5\")"),
                new Danger(
                        "chance that can be guessed",
                        "java\\.util\\.Random|new Random\\(|Math\\.random|ThreadLocalRandom|SplittableRandom",
                        "Math.random()"),
                new Danger(
                        "trust in any certificate",
                        "TrustManager|HostnameVerif",
                        "setHostnameVerifier((host, session) -> true)"));
    }

    @ParameterizedTest
    @MethodSource("dangers")
    void noApplicationHas(Danger danger) {
        assertThat(danger.isIn(danger.planted())).as("finds what is planted").isTrue();
        assertThat(sources().filter(file -> danger.isIn(Checkout.read(file))).map(Checkout::name))
                .as(danger.name())
                .allMatch(danger.known()::contains);
        assertThat(danger.known()).allMatch(file -> danger.isIn(Checkout.read(Checkout.ROOT.resolve(file))));
    }

    private static Stream<Path> sources() {
        return Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/src/main").stream())
                .filter(file -> Stream.of(".java", ".xhtml", ".js").anyMatch(file.toString()::endsWith));
    }
}
