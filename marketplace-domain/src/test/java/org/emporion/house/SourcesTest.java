package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shapes that only the sources show, over all modules; each check is shown to find what it looks for. */
class SourcesTest {

    private static final int LONGEST = 300;
    private static final int LONGEST_BACKING = 120;
    private static final Pattern BY_HAND = Pattern.compile("\\.getParameter\\w*\\(");
    private static final Pattern OF_A_GATEWAY = Pattern.compile("(?i)sandbox|stripe|tok_");
    private static final Pattern SETS_SCOPE =
            Pattern.compile("set_config\\s*\\(|set\\s+(local\\s+)?app\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern READS_PATHS = Pattern.compile(
            "getUriInfo\\(\\)\\.getPath\\(|getRequestURI\\(\\)\\s*\\.(substring|startsWith|endsWith|matches|contains|equals)");
    private static final Pattern PUT_OFF = Pattern.compile("@Disabled|@Ignore\\b|Thread\\.sleep|assertTrue\\(true\\)");

    @Test
    void noFileIsLongerThanAPersonCanHold() {
        assertThat(offenders(SourcesTest::isSource, SourcesTest::tooLong)).isEmpty();
        assertThat(tooLong("x\n".repeat(LONGEST + 1))).isTrue();
    }

    @Test
    void noBeanOfAPageIsLongerThanThePageCanExplain() {
        assertThat(offenders(SourcesTest::isBacking, text -> text.lines().count() > LONGEST_BACKING))
                .isEmpty();
        assertThat(isBacking(Path.of("orders/ListBacking.java"))).isTrue();
    }

    /** What an address says reaches a bean by {@code f:viewParam}, what a form says by its fields. */
    @Test
    void noBeanOfAPageReadsTheRequestByHand() {
        assertThat(offenders(
                        SourcesTest::isBacking, text -> BY_HAND.matcher(text).find()))
                .isEmpty();
        assertThat(BY_HAND.matcher("request.getParameter(\"number\")").find()).isTrue();
    }

    /** A gateway brings its own part of the checkout page; the page and its beans know none by name. */
    @Test
    void theCheckoutKnowsNoPaymentGateway() {
        Predicate<Path> checkout =
                path -> isSource(path) && Checkout.name(path).matches("marketplace-web/src/main/.*(checkout|cart)/.*");
        assertThat(offenders(checkout, text -> true)).isNotEmpty();
        assertThat(offenders(checkout, text -> OF_A_GATEWAY.matcher(text).find()))
                .isEmpty();
        assertThat(OF_A_GATEWAY.matcher("itemValue=\"tok_approve\"").find()).isTrue();
    }

    @Test
    void onlyTheTenantScopeTellsTheDatabaseWhatATransactionMaySee() {
        Predicate<Path> elsewhere = path ->
                isSource(path) && path.toString().contains("src/main/java") && !path.endsWith("TenantScope.java");
        assertThat(offenders(elsewhere, text -> SETS_SCOPE.matcher(text).find()))
                .isEmpty();
        assertThat(SETS_SCOPE
                        .matcher("select set_config('app.tenant_id', ?, true)")
                        .find())
                .isTrue();
    }

    /** An address can be written in many ways; {@code web.path.RequestPath} says which path it is. */
    @Test
    void nothingDecidesByAnAddressAsItWasWritten() {
        Predicate<Path> ours = path -> isSource(path) && path.toString().contains("src/main/java");
        assertThat(offenders(ours, text -> READS_PATHS.matcher(text).find())).isEmpty();
        assertThat(READS_PATHS
                        .matcher("request.getRequestURI().substring(request.getContextPath().length())")
                        .find())
                .isTrue();
    }

    @Test
    void noTestIsPutOffOrSleeps() {
        Predicate<Path> tests = path -> path.toString().contains("src/test/java") && !path.endsWith("SourcesTest.java");
        assertThat(offenders(tests, text -> PUT_OFF.matcher(text).find())).isEmpty();
        assertThat(PUT_OFF.matcher("Thread.sleep(100)").find()).isTrue();
    }

    private static boolean isSource(Path path) {
        return Stream.of(".java", ".xhtml", ".sql", ".css", ".js")
                        .anyMatch(end -> path.toString().endsWith(end))
                && !path.toString().contains("__category_tree");
    }

    private static boolean isBacking(Path path) {
        return path.toString().endsWith("Backing.java");
    }

    private static boolean tooLong(String text) {
        return text.lines().count() > LONGEST;
    }

    private static List<String> offenders(Predicate<Path> which, Predicate<String> offends) {
        return Checkout.files("").stream()
                .filter(path -> Checkout.name(path).contains("/src/"))
                .filter(which)
                .filter(path -> offends.test(Checkout.read(path)))
                .map(Checkout::name)
                .toList();
    }
}
