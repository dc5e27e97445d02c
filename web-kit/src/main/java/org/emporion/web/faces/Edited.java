package org.emporion.web.faces;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /**
     * Takes over what others have changed, as {@link #catchUp(Map)} does; answers where both have changed something.
     *
     * @param words what the keys of these fields begin with in the bundle of the page
     */
    public List<Clash> catchUp(String words, Map<String, String> now) {
        return Clash.changed("", words, "", catchUp(now), now).toList();
    }

    /**
     * What others have changed since it was shown; to be asked before {@link #catchUp}.
     *
     * @param words what the keys of these fields begin with in the bundle of the page
     */
    public List<OthersChange> others(String words, Map<String, String> now) {
        return others(words, "", shown, now).toList();
    }

    static Stream<OthersChange> others(String words, String row, Map<String, String> before, Map<String, String> now) {
        return now.keySet().stream()
                .filter(field -> !plain(before.get(field)).equals(plain(now.get(field))))
                .map(field -> new OthersChange(words + field, row));
    }

    /** What was shown has gone; all that is typed is new. */
    void forget() {
        shown.clear();
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
    Set<String> catchUp(Map<String, String> now) {
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

    static boolean differ(Map<String, String> some, Map<String, String> others) {
        return !plain(some).equals(plain(others));
    }

    static Map<String, String> plain(Map<String, String> fields) {
        Map<String, String> plain = new HashMap<>();
        fields.forEach((field, value) -> plain.put(field, plain(value)));
        return plain;
    }

    /** Browsers send other line ends than they were given, and nothing as an empty text. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
