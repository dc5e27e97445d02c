package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The domain keeps the rules of the house, and every rule goes red on a planted violation. */
class HouseRulesTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.emporion");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final int MOST_PUBLIC_TYPES = 12;
    private static final int MOST_FILES = 40;

    /** Edges that stand against the graph, each with its reason. The list may only become shorter. */
    private static final Map<String, Set<String>> UNDECLARED = Lists.read("undeclared-imports.csv").stream()
            .collect(Collectors.groupingBy(
                    line -> line.get("feature"), Collectors.mapping(line -> line.get("uses"), Collectors.toSet())));

    @TestFactory
    Stream<DynamicTest> theDomainKeepsEveryRule() {
        return HouseRules.all("org.emporion", UNDECLARED).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(DOMAIN)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        List<ArchRule> rules = List.of(
                HouseRules.noCycles("planted"),
                HouseRules.noFrontEnds("planted"),
                HouseRules.entitiesAreHidden("planted"),
                HouseRules.noFloatingMoney("planted"),
                HouseRules.timeIsInjected("planted"),
                HouseRules.plainNames("planted"),
                HouseRules.oneWayOutside("planted"),
                HouseRules.onlyUses("planted", "catalog.product", FeatureGraph.reach("catalog.product")));
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class)));
    }

    @Test
    void everyFeatureStandsInTheGraphAndTheOtherWayRound() {
        Set<String> features = features(DOMAIN).keySet().stream()
                .filter(each -> !each.startsWith(FeatureGraph.KERNEL))
                .collect(Collectors.toSet());

        assertThat(FeatureGraph.FEATURES.keySet()).isEqualTo(features);
    }

    @Test
    void theGraphHasNoCycle() {
        assertThat(FeatureGraph.FEATURES.keySet())
                .allSatisfy(each -> assertThat(FeatureGraph.reach(each)).doesNotContain(each));
    }

    @Test
    void whatStandsAgainstTheGraphIsStillThere() {
        Set<String> found = new TreeSet<>();
        features(DOMAIN).forEach((feature, types) -> types.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(target -> target.startsWith("org.emporion."))
                .forEach(target -> found.add(feature + " " + feature(target))));
        UNDECLARED.forEach((feature, uses) -> {
            assertThat(FeatureGraph.reach(feature)).doesNotContainAnyElementsOf(uses);
            uses.forEach(each -> assertThat(found).as("undeclared-imports.csv").contains(feature + " " + each));
        });
    }

    /** What is above the limit is listed, and may only shrink. */
    @Test
    void featuresStaySmall() {
        Map<String, CSVRecord> crowded = new TreeMap<>();
        Lists.read("crowded.csv").forEach(line -> crowded.put(line.get("feature"), line));

        assertThat(crowded(DOMAIN).keySet()).as("crowded.csv").isEqualTo(crowded.keySet());
        crowded(DOMAIN).forEach((feature, shown) -> assertThat(shown)
                .as(feature)
                .isLessThanOrEqualTo(Integer.parseInt(crowded.get(feature).get("public"))));
        assertThat(isCrowded(MOST_FILES + 1, 0)).isTrue();
        assertThat(isCrowded(0, MOST_PUBLIC_TYPES + 1)).isTrue();
    }

    private static Map<String, Integer> crowded(JavaClasses classes) {
        Map<String, Integer> found = new TreeMap<>();
        features(classes).forEach((feature, types) -> {
            int shown = (int) types.stream()
                    .filter(type -> type.getModifiers().toString().contains("PUBLIC"))
                    .count();
            if (!feature.startsWith(FeatureGraph.KERNEL) && isCrowded(types.size(), shown)) {
                found.put(feature, shown);
            }
        });
        return found;
    }

    private static boolean isCrowded(int files, int shown) {
        return files > MOST_FILES || shown > MOST_PUBLIC_TYPES;
    }

    /** The types that have a file of their own, by feature. */
    private static Map<String, List<JavaClass>> features(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith("org.emporion."))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(type -> feature(type.getPackageName())));
    }

    private static String feature(String packageName) {
        return packageName.substring("org.emporion.".length());
    }
}
