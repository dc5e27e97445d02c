package org.emporion.store.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.TimeZones;

/** What a store says of itself and may change. */
record Profile(String name, String about, String policies, String contactEmail, String timeZone, String currency) {

    /** The same with what is named; what is null stays. */
    Profile with(StoreProfile.Changes changes) {
        return new Profile(
                named(changes.name(), name),
                named(changes.about(), about),
                named(changes.policies(), policies),
                named(changes.contactEmail(), contactEmail),
                named(changes.timeZone(), timeZone),
                named(changes.currency(), currency));
    }

    /** The fields that another profile has otherwise, each with what it is here. */
    List<FieldProblem> differing(Profile other) {
        return Stream.of(
                        new Pair("name", name, other.name),
                        new Pair("about", about, other.about),
                        new Pair("policies", policies, other.policies),
                        new Pair("contactEmail", contactEmail, other.contactEmail),
                        new Pair("timeZone", timeZone, other.timeZone),
                        new Pair("currency", currency, other.currency))
                .filter(pair -> !Objects.equals(pair.here, pair.there))
                .map(pair -> LastChange.now(pair.field, pair.here))
                .toList();
    }

    Problems problems() {
        Problems problems = new Problems()
                .text(name, "name", 2, 80)
                .text(about, "about", 0, 4000)
                .text(policies, "policies", 0, 8000)
                .text(contactEmail, "contactEmail", 3, 200);
        TimeZones.check(timeZone, "timeZone", problems);
        return problems;
    }

    /** Another one after every change. */
    String version() {
        return ContentHash.of(name, about, policies, contactEmail, timeZone, currency);
    }

    private static String named(String wanted, String now) {
        return wanted == null ? now : wanted.strip();
    }

    private record Pair(String field, String here, String there) {}
}
