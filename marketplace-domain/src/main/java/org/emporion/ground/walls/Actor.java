package org.emporion.ground.walls;

/**
 * Who changes something, as the audit log shows it.
 *
 * @param name the person's e-mail, or "key: name"
 * @param onBehalfOf for whom, when not for itself; null otherwise
 * @param origin what it comes from when it is no request of its own, for example an import; null otherwise
 */
public record Actor(String name, String onBehalfOf, String origin) {

    public static Actor of(String name) {
        return new Actor(name, null, null);
    }

    /** The same, doing what an import asks for. */
    public static Actor importing(String name, String file) {
        return new Actor(name, null, "import " + file);
    }
}
