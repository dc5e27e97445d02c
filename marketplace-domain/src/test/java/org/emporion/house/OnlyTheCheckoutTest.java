package org.emporion.house;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever clones the repository into an empty folder finds all tests green: the sources of all tests and of the build are
 * searched for what lies elsewhere. Each search is shown to find a planted line.
 */
class OnlyTheCheckoutTest {

    private static final String OWN_FILES_FIRST =
            "marketplace-domain/src/test/java/org/emporion/catalog/transferfiles/ProductFile.java";
    private static final String OWN_FILES_FIRST_TOO =
            "system-tests/src/test/java/org/emporion/system/files/ProductFilesIT.java";

    private static Stream<Unwanted> all() {
        return Stream.of(
                new Unwanted(
                        "files beside or above the checkout",
                        "shared/data|resolveSibling\\(|\\.\\./(\\.\\.|shared)(/[a-z]|\")|Path::getParent"
                                + "|getParent\\(\\)\\s*\\.getParent\\(|\"\\.\\.\", \"\\.\\.\"",
                        "Path.of(\"../../shared/data\")",
                        OWN_FILES_FIRST,
                        OWN_FILES_FIRST_TOO,
                        // what a stranger asks for and does not get, and addresses that are no files
                        "marketplace-domain/src/test/java/org/emporion/ground/files/PictureRenditionsTest.java",
                        "web-kit/src/test/java/org/emporion/web/path/RequestPathTest.java"),
                new Unwanted(
                        "the home of whoever runs it",
                        "user\\.home|getenv\\(\"HOME\"|[$]HOME\\b|[$]\\{HOME\\b|\"~/|\\$\\{settings\\.",
                        "System.getProperty(\"user.home\")"),
                new Unwanted(
                        "folders of one machine",
                        "[\"'=]/(work|home|root|mnt|opt|srv|Users)/",
                        "Path.of(\"/home/ann/data.csv\")",
                        // names that nobody opens
                        "local-stack/src/test/java/org/emporion/stack/DataHomeTest.java"),
                new Unwanted(
                        "commands that may be missing",
                        "ProcessBuilder|getRuntime\\(\\)\\.exec",
                        "new ProcessBuilder(\"convert\", picture)",
                        // sh and a script of the checkout
                        "system-tests/src/test/java/org/emporion/system/walls/TearDownScriptTest.java",
                        // the java that runs it, with a jar of the build
                        "system-tests/src/test/java/org/emporion/system/contract/Generator.java",
                        // looks for it
                        "marketplace-domain/src/test/java/org/emporion/house/DangerousCallsTest.java"),
                new Unwanted(
                        "the history of the repository",
                        "\\bgit (log|show|rev-|describe|ls-|diff)|\"git\"|\"\\.git\\b|git-commit-id",
                        "git log -1",
                        // without it all files count
                        "marketplace"),
                new Unwanted(
                        "servers of others",
                        "https?://(?!([a-z0-9-]+\\.)*example\\.(com|org|net)\\b)(?!www\\.(w3|sitemaps)\\.org|maven\\.apache\\.org"
                                + "|([a-z]+\\.)*jakarta\\.ee|jboss\\.org|cyclonedx\\.org)([a-z0-9-]+\\.)+(com|org|net|io|eu|de)\\b",
                        "URI.create(\"https://repository.test.org/a.zip\")",
                        // links that are written, not followed
                        "marketplace-domain/src/test/java/org/emporion/orders/ordering/CarrierTest.java",
                        // named in a header
                        "web-kit/src/test/java/org/emporion/web/security/SecurityHeadersTest.java"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTestNeeds(Unwanted outside) {
        outside.mustNotBeIn(sources());
    }

    /** What runs at a test, without this page and the product files, which only look like links. */
    private static Stream<Path> sources() {
        return Checkout.files("").stream()
                .filter(file -> Checkout.name(file)
                        .matches("[^/]+/src/test/.+\\.(java|xml|txt|sh|properties|json)|([^/]+/)?pom\\.xml|marketplace"
                                + "|\\.ci/.+|\\.mvn/.+|system-tests/tear-down"))
                .filter(file -> !file.endsWith("OnlyTheCheckoutTest.java"));
    }
}
