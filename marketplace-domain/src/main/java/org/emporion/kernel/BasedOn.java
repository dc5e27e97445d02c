package org.emporion.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The state that somebody saw before changing it: any of these versions, or whatever is there when none is named. A change
 * that is based on a state which has gone is a conflict.
 */
public record BasedOn(Set<String> versions) {

    /** What a change that is based on an older state is refused with, beside the fields that differ. */
    public static final String CHANGED_MEANWHILE = "CHANGED_MEANWHILE";

    public static final BasedOn ANYTHING = new BasedOn(Set.of());

    private static final Set<String> NONE = Set.of("");

    public BasedOn {
        versions = Set.copyOf(versions);
    }

    /** This one version; null for whatever is there. */
    public static BasedOn version(String version) {
        return version == null ? ANYTHING : new BasedOn(Set.of(version));
    }

    public boolean isAnything() {
        return versions.isEmpty();
    }

    /** Based on both: only what both allow is still the state that was seen. */
    public BasedOn and(BasedOn other) {
        if (isAnything() || other.isAnything()) {
            return isAnything() ? other : this;
        }
        Set<String> both = new HashSet<>(versions);
        both.retainAll(other.versions);
        return new BasedOn(both.isEmpty() ? NONE : both);
    }

    /** Whether the present version is one of those, or none was named. */
    public boolean allows(String present) {
        return allows(present::equals);
    }

    public boolean allows(Predicate<String> present) {
        return isAnything() || versions.stream().anyMatch(present);
    }
}
