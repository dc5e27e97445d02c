package org.emporion.catalog.productfiles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emporion.kernel.PlainText;

/** Whether a product of a file is to be on sale, in the words that spreadsheets and shops of our languages have for it. */
final class SaleCells {

    private static final int LONGEST = 60;
    private static final Set<String> YES =
            Set.of("true", "yes", "y", "1", "wahr", "ja", "vrai", "oui", "vero", "si", "verdadero", "waar");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "0", "falsch", "nein", "faux", "non", "falso", "onwaar", "nee");
    private static final Set<String> ACTIVE =
            Set.of("active", "aktiv", "actif", "attivo", "attiva", "activo", "activa", "actief");
    private static final Set<String> NOT_ACTIVE = Set.of(
            "draft",
            "archived",
            "entwurf",
            "archiviert",
            "brouillon",
            "archive",
            "archivee",
            "bozza",
            "archiviato",
            "archiviata",
            "borrador",
            "archivado",
            "archivada",
            "concept",
            "gearchiveerd");

    private final ShopifyGroup group;
    private final List<ImportNote> notes;

    SaleCells(ShopifyGroup group, List<ImportNote> notes) {
        this.group = group;
        this.notes = notes;
    }

    /** Null when the file says nothing; a word that is not understood is no yes, and noted. */
    Boolean read() {
        Boolean published = said(ShopifyColumn.PUBLISHED, YES, NO, "TRUE or FALSE");
        Boolean active = said(ShopifyColumn.STATUS, ACTIVE, NOT_ACTIVE, "active, draft or archived");
        if (published == null || active == null) {
            return published == null ? active : published;
        }
        return published && active;
    }

    private Boolean said(ShopifyColumn column, Set<String> yes, Set<String> no, String remedy) {
        String text = PlainText.line(group.first().get(column));
        String word = PlainText.withoutMarks(text.toLowerCase(Locale.ROOT));
        if (word.isEmpty()) {
            return null;
        }
        if (!yes.contains(word) && !no.contains(word)) {
            notes.add(ImportNote.warning(
                    group.first().line(),
                    group.handle(),
                    column.title(),
                    "UNKNOWN_WORD",
                    "\"%s\" is not understood; the product was taken as a draft. Write %s."
                            .formatted(ShortTexts.cut(text, LONGEST), remedy)));
        }
        return yes.contains(word);
    }
}
