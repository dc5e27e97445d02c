package org.emporion.web.faces;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form: as they were shown, and as they are typed now. Only what was touched is sent, so that nobody writes
 * back what somebody else has changed meanwhile.
 */
public final class Edited implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();

    /** Shows these values, and forgets what was typed. */
    public void show(Map<String, String> values) {
        shown.clear();
        shown.putAll(values);
        typed.clear();
        typed.putAll(values);
    }

    /** The fields as they are typed, for the inputs of the page. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isTouched(String field) {
        return !plain(shown.get(field)).equals(plain(typed.get(field)));
    }

    public boolean isTouched() {
        return typed.keySet().stream().anyMatch(this::isTouched);
    }

    /** What was typed into a field that was touched, which may be nothing; null when it was not touched. */
    public Optional<String> change(String field) {
        return isTouched(field) ? Optional.ofNullable(typed.get(field)) : null;
    }

    /**
     * Takes over what others have changed. What was touched stays as it was typed.
     *
     * @param now the values that are there now
     * @return the fields that both have changed, to different values
     */
    public Set<String> catchUp(Map<String, String> now) {
        Set<String> both = new LinkedHashSet<>();
        now.forEach((field, value) -> {
            boolean changedByOthers = !plain(shown.get(field)).equals(plain(value));
            if (!isTouched(field)) {
                typed.put(field, value);
            } else if (changedByOthers && !plain(typed.get(field)).equals(plain(value))) {
                both.add(field);
            }
        });
        shown.putAll(now);
        return both;
    }

    /** Browsers send other line ends than they were given, and nothing as an empty text. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
