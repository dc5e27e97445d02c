package org.emporion.catalog.productfiles;

/** Something to tell about a row of an imported file; an error keeps its product out, a warning does not. */
public record ImportNote(long line, String handle, String field, boolean error, String code, String detail) {

    /** With the field it is about. */
    public String told() {
        return field == null ? detail : field + ": " + detail;
    }

    public static ImportNote error(long line, String handle, String field, String code, String detail) {
        return new ImportNote(line, handle, field, true, code, detail);
    }

    public static ImportNote warning(long line, String handle, String field, String code, String detail) {
        return new ImportNote(line, handle, field, false, code, detail);
    }
}
