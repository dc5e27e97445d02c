package org.emporion.kernel;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Where something stands, as people are shown it: an enum of a feature, whose words are the lines {@code <enum>.<name>} of
 * {@code states.properties} in the resources of its package.
 */
public interface State {

    /** How good that is. */
    enum Tone {
        SUCCESS,
        INFO,
        WARNING,
        DANGER,
        NEUTRAL
    }

    Tone tone();

    /** What people call it. */
    default String label() {
        Enum<?> state = (Enum<?>) this;
        Class<?> type = state.getDeclaringClass();
        return ResourceBundle.getBundle(type.getPackageName() + ".states", Locale.ENGLISH, type.getClassLoader())
                .getString(type.getSimpleName() + "." + state.name());
    }
}
