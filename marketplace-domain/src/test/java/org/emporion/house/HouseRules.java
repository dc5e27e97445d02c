package org.emporion.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the house as ArchUnit has them, for any root package, so that planted violations can prove each. */
final class HouseRules {

    private static final List<String> MONEY_AND_QUANTITIES =
            List.of("kernel", "catalog", "stock", "money", "selling", "orders");

    private HouseRules() {}

    /** @param undeclared edges that stand against the graph until they are mended */
    static List<ArchRule> all(String root, Map<String, Set<String>> undeclared) {
        List<ArchRule> rules = new ArrayList<>(List.of(
                noCycles(root),
                noFrontEnds(root),
                entitiesAreHidden(root),
                noFloatingMoney(root),
                timeIsInjected(root),
                plainNames(root),
                oneWayOutside(root),
                onlyUses(root, FeatureGraph.KERNEL, Set.of())));
        FeatureGraph.FEATURES.keySet().forEach(feature -> {
            Set<String> uses = new TreeSet<>(FeatureGraph.reach(feature));
            uses.addAll(undeclared.getOrDefault(feature, Set.of()));
            rules.add(onlyUses(root, feature, uses));
        });
        return rules;
    }

    static ArchRule onlyUses(String root, String feature, Set<String> uses) {
        List<String> allowed = new ArrayList<>(List.of(within(root, feature), within(root, FeatureGraph.KERNEL)));
        uses.forEach(each -> allowed.add(within(root, each)));
        var outsideOrAllowed = Dependency.Predicates.dependencyTarget(
                not(resideInAPackage(root + "..")).or(resideInAnyPackage(allowed.toArray(String[]::new))));
        return classes()
                .that()
                .resideInAPackage(within(root, feature))
                .should(onlyHaveDependenciesWhere(outsideOrAllowed))
                .as(feature + " uses only what the feature graph allows: " + uses)
                .allowEmptyShould(true);
    }

    private static String within(String root, String feature) {
        return root + "." + feature + "..";
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule noFrontEnds(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "co.elastic..", "org.primefaces..")
                .as("the domain knows neither pages, nor REST, nor Elasticsearch")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesAreHidden(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .as("entities are the inside of their feature")
                .allowEmptyShould(true);
    }

    static ArchRule noFloatingMoney(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(MONEY_AND_QUANTITIES.stream()
                        .map(each -> root + "." + each + "..")
                        .toArray(String[]::new))
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class)
                .as("money and quantities never touch floating point")
                .allowEmptyShould(true);
    }

    static ArchRule timeIsInjected(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("time comes from an injected " + Clock.class.getSimpleName())
                .allowEmptyShould(true);
    }

    static ArchRule plainNames(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .as("names say the responsibility in the trade's words")
                .allowEmptyShould(true);
    }

    /** What a seller enters must not lead into our own network; the payment provider alone is the operator's own choice. */
    static ArchRule oneWayOutside(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        root + ".kernel.outside..", root + ".money.payment..", root + ".money.payout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.hc..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .as("only kernel.outside opens connections to addresses that somebody entered")
                .allowEmptyShould(true);
    }
}
