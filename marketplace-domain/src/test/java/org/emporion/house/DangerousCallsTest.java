package org.emporion.house;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no application has, it cannot be attacked through: the sources of everything that runs in production are searched for
 * calls that interpret, execute or reveal what somebody else wrote. Each search is shown to find a planted line.
 */
class DangerousCallsTest {

    private static final String HTML_WASHED_OR_JSON = "marketplace-web/src/main/webapp/pages/product/product.xhtml";
    private static final String HTML_WASHED = "marketplace-web/src/main/webapp/pages/legal/page.xhtml";
    private static final String DRAFTS = "web-kit/src/main/resources/META-INF/resources/emporion/drafts.js";

    private static Stream<Unwanted> dangers() {
        return Stream.of(
                new Unwanted(
                        "commands of the operating system",
                        "ProcessBuilder|getRuntime\\(\\)\\.exec",
                        "new ProcessBuilder(\"sh\", \"-c\", name)"),
                new Unwanted(
                        "directories and naming services", "javax\\.naming|InitialContext", "new InitialContext()"),
                new Unwanted("XPath", "javax\\.xml\\.xpath|XPathFactory", "XPathFactory.newInstance()"),
                new Unwanted(
                        "parsers of XML",
                        "DocumentBuilder|SAXParser|XMLInputFactory|TransformerFactory|SchemaFactory",
                        "DocumentBuilderFactory.newInstance()"),
                new Unwanted(
                        "objects made of foreign bytes",
                        "ObjectInputStream|XMLDecoder|DefaultTyping|JsonTypeInfo",
                        "new ObjectInputStream(in).readObject()"),
                new Unwanted(
                        "code made of text",
                        "javax\\.script|ScriptEngine|ELProcessor|create(Value|Method)Expression|\\beval\\(|new Function\\(",
                        "eval(answer)"),
                new Unwanted(
                        "formats that come from outside", "String\\.format\\((?![\\s\"])", "String.format(pattern, a)"),
                new Unwanted(
                        "HTML made of text by scripts",
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write",
                        "box.innerHTML = name;"),
                new Unwanted(
                        "text that pages do not escape",
                        "escape=\"false\"",
                        "escape=\"false\"",
                        HTML_WASHED_OR_JSON,
                        HTML_WASHED),
                new Unwanted("messages between windows", "postMessage|\\bonmessage\\b", "window.parent.postMessage(a)"),
                new Unwanted(
                        "data left in the browser", "(local|session)Storage", "localStorage.setItem(a, b)", DRAFTS),
                new Unwanted("broken digests", "\\bMD5\\b|SHA-?1\\b", "MessageDigest.getInstance(\"MD5\")"),
                new Unwanted(
                        "chance that can be guessed",
                        "java\\.util\\.Random|new Random\\(|Math\\.random|ThreadLocalRandom|SplittableRandom",
                        "Math.random()"),
                new Unwanted(
                        "trust in any certificate",
                        "TrustManager|HostnameVerif",
                        "setHostnameVerifier((host, session) -> true)"));
    }

    @ParameterizedTest
    @MethodSource("dangers")
    void noApplicationHas(Unwanted danger) {
        danger.mustNotBeIn(sources());
    }

    private static Stream<Path> sources() {
        return Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/src/main").stream())
                .filter(file -> Stream.of(".java", ".xhtml", ".js").anyMatch(file.toString()::endsWith));
    }
}
