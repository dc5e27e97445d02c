package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The domain keeps the rules of the house, and every rule goes red on a planted violation. */
class HouseRulesTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.emporion");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @TestFactory
    Stream<DynamicTest> theDomainKeepsEveryRule() {
        return HouseRules.all("org.emporion").stream()
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
                HouseRules.onlyUses("planted", "catalog", Set.of()));
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class)));
    }

    @Test
    void everyFeatureStandsInTheGraph() {
        Set<String> features = new TreeSet<>();
        DOMAIN.stream()
                .filter(each -> each.getPackageName().startsWith("org.emporion."))
                .forEach(each -> features.add(each.getPackageName().split("\\.")[2]));
        features.removeAll(HouseRules.GROUND);

        assertThat(HouseRules.FEATURES.keySet()).containsAll(features);
    }
}
