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

/** The rules of the house as ArchUnit has them, for any root package, so that planted violations can prove each. */
final class HouseRules {

    /** What every feature may use. */
    static final Set<String> GROUND = Set.of("kernel", "tenancy", "outbox");

    /** Which feature may use which others, beside the ground. A change here is a decision: write an ADR. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("catalog", Set.of()),
            Map.entry("inventory", Set.of("catalog")),
            Map.entry("cart", Set.of("catalog", "inventory")),
            Map.entry("payment", Set.of()),
            Map.entry("ledger", Set.of()),
            Map.entry("ordering", Set.of("inventory", "payment", "ledger")),
            Map.entry("checkout", Set.of("cart", "inventory", "payment", "ordering", "ledger")),
            Map.entry("search", Set.of("catalog", "inventory")),
            Map.entry("integration", Set.of()),
            Map.entry("notification", Set.of("ordering", "checkout")),
            Map.entry("people", Set.of("cart", "checkout")));

    private HouseRules() {}

    static List<ArchRule> all(String root) {
        List<ArchRule> rules = new ArrayList<>(List.of(
                noCycles(root),
                noFrontEnds(root),
                entitiesAreHidden(root),
                noFloatingMoney(root),
                timeIsInjected(root),
                plainNames(root),
                oneWayOutside(root)));
        FEATURES.forEach((feature, uses) -> rules.add(onlyUses(root, feature, uses)));
        return rules;
    }

    static ArchRule onlyUses(String root, String feature, Set<String> uses) {
        List<String> allowed = new ArrayList<>(List.of(root + "." + feature + ".."));
        GROUND.forEach(each -> allowed.add(root + "." + each + ".."));
        uses.forEach(each -> allowed.add(root + "." + each + ".."));
        var outsideOrAllowed = Dependency.Predicates.dependencyTarget(
                not(resideInAPackage(root + "..")).or(resideInAnyPackage(allowed.toArray(String[]::new))));
        return classes()
                .that()
                .resideInAPackage(root + "." + feature + "..")
                .should(onlyHaveDependenciesWhere(outsideOrAllowed))
                .as(feature + " uses only what the feature graph allows: " + uses)
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
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
                .resideInAnyPackage(
                        root + ".kernel..",
                        root + ".cart..",
                        root + ".checkout..",
                        root + ".ordering..",
                        root + ".ledger..",
                        root + ".payment..",
                        root + ".catalog..")
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
                .resideOutsideOfPackages(root + ".kernel.outside..", root + ".payment..")
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
