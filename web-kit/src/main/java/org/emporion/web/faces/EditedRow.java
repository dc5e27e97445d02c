package org.emporion.web.faces;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A line of a list in a form: one that is there, known by its key, or a new one. */
public class EditedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edited fields = new Edited();
    private String key;

    /** @param key of the line that is there; null for a new one */
    protected EditedRow(String key, Map<String, String> values) {
        this.key = key;
        if (key == null) {
            fields.getTyped().putAll(values);
        } else {
            fields.show(values);
        }
    }

    public String key() {
        return key;
    }

    public boolean isNew() {
        return key == null;
    }

    public boolean isTouched() {
        return isNew() || fields.isTouched();
    }

    /** The fields as they are typed, for the inputs of the page. */
    public Map<String, String> getText() {
        return fields.getTyped();
    }

    /** What people call this line. */
    public String getName() {
        String name = getText().get("name");
        return name == null ? "" : name.strip();
    }

    /** Whether a new line is about the same as one that somebody else has added. */
    protected boolean isLike(EditedRow other) {
        return !getName().isEmpty() && getName().equalsIgnoreCase(other.getName());
    }

    /** Takes over what others have changed of it; answers the fields that both have changed, to different values. */
    protected Set<String> catchUp(EditedRow now) {
        key = now.key;
        return fields.catchUp(now.getText());
    }

    protected final Edited fields() {
        return fields;
    }

    /** It has gone, but not what was typed here. */
    protected void becomeNew() {
        key = null;
        fields.forget();
    }
}
