package org.emporion.catalog.productfiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.input.ProductRules;
import org.emporion.catalog.input.VariantRules;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Slug;

/** Turns the rows that a Shopify file has of one product into a product of ours, and notes what does not fit. */
final class ShopifyProduct {

    private static final Pattern OF_VARIANT = Pattern.compile("variants\\[(\\d+)](?:\\.(.+))?");

    /** Letters that were replaced, and UTF-8 that was once read as something else. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|\u00C3[\u0080-\u00BF]|\u00E2\u20AC[^\\s\\w]");

    /** The code of the fact that holds them. */
    static final String TAGS = "tags";

    private static final int LONGEST_HANDLE = 255;

    private final ShopifyGroup group;
    private final String currency;
    private final List<ImportNote> notes;

    private ShopifyProduct(ShopifyGroup group, String currency) {
        this.group = group;
        this.currency = currency;
        this.notes = new ArrayList<>(group.faults());
    }

    static ImportedProduct read(ShopifyGroup group, CategoryMatcher matcher, String currency, KnownCodes known) {
        return new ShopifyProduct(group, currency).read(matcher, known);
    }

    private ImportedProduct read(CategoryMatcher matcher, KnownCodes known) {
        if (group.handle().isEmpty()) {
            error("Handle", "REQUIRED", "This row names no product: it has neither a handle nor a title.");
        } else if (group.handle().length() > LONGEST_HANDLE) {
            error("Handle", "LENGTH", "A handle has at most " + LONGEST_HANDLE + " characters.");
        } else if (!group.first().has(ShopifyColumn.TITLE)) {
            error(
                    "Title",
                    "REQUIRED",
                    "The first row of a product needs a title, and its rows must follow each other.");
        }
        if (isBroken()) {
            return product(null, Optional.empty(), null);
        }
        noteDamage();
        Optional<CategoryMatcher.Match> category = category(matcher);
        ShopifyVariants variants = ShopifyVariants.read(group, currency, notes);
        ProductDraft draft = draft(input(category, variants), variants, known);
        return product(isBroken() ? null : draft, category, variants);
    }

    /** Where the rows name no options, no combination of theirs is looked at: each variant is judged by itself. */
    private ProductDraft draft(ProductInput input, ShopifyVariants variants, KnownCodes known) {
        int together = variants.optionsSaid() ? input.variants().size() : 1;
        Problems problems = new Problems();
        ProductDraft draft = ProductRules.read(with(input, 0, together), currency, known, problems);
        problems.found().forEach(problem -> note(problem, variants.rows(), 0));
        List<ProductDraft.Variant> drafts = new ArrayList<>(draft.variants());
        if (input.variants().size() > VariantRules.MOST) {
            error("Variant SKU", "TOO_MANY", "A product has at most " + VariantRules.MOST + " variants.");
        }
        for (int i = together; i < Math.min(input.variants().size(), VariantRules.MOST); i++) {
            Problems own = new Problems();
            drafts.addAll(VariantRules.read(with(input, i, i + 1), draft.options(), currency, own));
            int at = i;
            own.found().forEach(problem -> note(problem, variants.rows(), at));
        }
        return draft.with(drafts);
    }

    private static ProductInput with(ProductInput input, int from, int to) {
        List<ProductInput.Variant> some =
                input.variants().subList(from, Math.min(to, input.variants().size()));
        return new ProductInput(
                input.title(),
                input.slug(),
                input.description(),
                input.brand(),
                input.category(),
                input.taxClass(),
                input.attributes(),
                input.options(),
                some);
    }

    private ProductInput input(Optional<CategoryMatcher.Match> category, ShopifyVariants variants) {
        ShopifyRow first = group.first();
        return new ProductInput(
                shortened(ShopifyColumn.TITLE, ShortTexts.TITLE),
                null,
                first.get(ShopifyColumn.BODY),
                shortened(ShopifyColumn.VENDOR, ShortTexts.BRAND),
                category.map(CategoryMatcher.Match::code).orElse(CategoryMatcher.OTHER),
                taxClass(),
                attributes(),
                variants.options(),
                variants.variants());
    }

    private Optional<CategoryMatcher.Match> category(CategoryMatcher matcher) {
        String type = group.first().get(ShopifyColumn.TYPE);
        Optional<CategoryMatcher.Match> found = matcher.find(type, group.first().get(ShopifyColumn.CATEGORY));
        String instead = found.map(CategoryMatcher.Match::instead).orElse(null);
        if (instead != null || found.isEmpty() && !type.isEmpty()) {
            notes.add(ImportNote.warning(
                    group.first().line(),
                    group.handle(),
                    "Type",
                    "UNKNOWN_TYPE",
                    "We have no category \"%s\"; a new product goes to %s, one that is there stays where it is."
                            .formatted(type.isEmpty() ? type() : type, instead == null ? "Other" : instead)));
        }
        return found;
    }

    /** In large letters, as the codes are. */
    private String taxClass() {
        return PlainText.line(group.first().get(ShopifyColumn.TAX_CLASS))
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_');
    }

    private String type() {
        String type = PlainText.line(group.first().get(ShopifyColumn.TYPE));
        String told = type.isEmpty() ? PlainText.line(group.first().get(ShopifyColumn.CATEGORY)) : type;
        return told.isEmpty() ? null : told.substring(0, Math.min(told.length(), CategoryMatcher.LONGEST_TYPE));
    }

    private List<Attribute> attributes() {
        String tags = PlainText.line(group.first().get(ShopifyColumn.TAGS));
        String kept = tags;
        if (tags.length() > ShortTexts.TAGS) {
            int comma = tags.lastIndexOf(',', ShortTexts.TAGS);
            kept = tags.substring(0, comma > 0 ? comma : ShortTexts.TAGS).strip();
            warn(
                    ShopifyColumn.TAGS,
                    "SHORTENED",
                    "Tags of 500 characters are kept; those after \"%s\" were left out."
                            .formatted(kept.substring(kept.lastIndexOf(',') + 1).strip()));
        }
        return kept.isBlank() ? List.of() : List.of(new Attribute(TAGS, "Tags", kept));
    }

    private String shortened(ShopifyColumn column, int longest) {
        String text = PlainText.line(group.first().get(column));
        String kept = ShortTexts.cut(text, longest);
        if (!kept.equals(text)) {
            warn(column, "SHORTENED", ShortTexts.told(text, kept));
        }
        return kept;
    }

    /** What a spreadsheet or a wrong encoding has done to the texts, which cannot be undone here. */
    private void noteDamage() {
        for (ShopifyRow row : group.rows()) {
            for (FileColumn column : row.spoiled()) {
                notes.add(ImportNote.warning(
                        row.line(),
                        group.handle(),
                        column.title(),
                        "SPREADSHEET_ERROR",
                        "The cell holds only the \"%s\" of a spreadsheet; it was left out."
                                .formatted(row.raw(column))));
            }
        }
        ShopifyRow first = group.first();
        Stream.of(ShopifyColumn.TITLE, ShopifyColumn.BODY, ShopifyColumn.VENDOR)
                .filter(column -> GARBLED.matcher(first.get(column)).find())
                .findFirst()
                .ifPresent(column -> warn(
                        column,
                        "LETTERS_LOST",
                        "Letters in it were lost or garbled before this file was saved. Export it again as UTF-8."));
    }

    /** @param variants null when it was rejected before they were read */
    private ImportedProduct product(
            ProductDraft draft, Optional<CategoryMatcher.Match> category, ShopifyVariants variants) {
        List<ImportedProduct.Row> rows = variants == null ? List.of() : List.copyOf(variants.rows());
        Boolean published = new SaleCells(group, notes).read();
        String handle = group.handle();
        return new ImportedProduct(
                group.first().line(),
                group.endRow(),
                handle,
                Slug.isSlug(handle) ? handle : Slug.of(handle).value(),
                carried(variants != null && variants.optionsSaid()),
                draft,
                type(),
                category.map(CategoryMatcher.Match::certain).orElse(false),
                published,
                draft == null ? List.of() : pictures(rows),
                rows,
                notes);
    }

    /** A product whose rows name no option says nothing about options, even where the file has the columns. */
    private CarriedFields carried(boolean options) {
        CarriedFields carried =
                CarriedFields.of(group.first().header().columns().keySet());
        for (FileColumn column : group.first().spoiled()) {
            carried = column.field().map(carried::without).orElse(carried);
        }
        return options ? carried : carried.without(ImportField.OPTIONS);
    }

    private List<ImportedProduct.Picture> pictures(List<ImportedProduct.Row> rows) {
        Map<String, ImportedProduct.Picture> pictures = new LinkedHashMap<>();
        for (ShopifyRow row : group.rows()) {
            String url = row.get(ShopifyColumn.IMAGE);
            if (!url.isEmpty()) {
                pictures.putIfAbsent(url, new ImportedProduct.Picture(url, alt(row)));
            }
        }
        rows.stream()
                .map(ImportedProduct.Row::picture)
                .filter(Objects::nonNull)
                .forEach(url -> pictures.putIfAbsent(url, new ImportedProduct.Picture(url, alt(group.first()))));
        return List.copyOf(pictures.values());
    }

    private String alt(ShopifyRow row) {
        String alt = PlainText.line(row.get(ShopifyColumn.IMAGE_ALT));
        String text = alt.isEmpty() ? PlainText.line(group.first().get(ShopifyColumn.TITLE)) : alt;
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    /** A problem of a field of ours, at the row and column of theirs; variants are counted from that one on. */
    private void note(FieldProblem problem, List<ImportedProduct.Row> rows, int from) {
        Matcher variant = OF_VARIANT.matcher(problem.field());
        boolean ofRow = variant.matches();
        long line = ofRow
                ? rows.get(from + Integer.parseInt(variant.group(1))).line()
                : group.first().line();
        String field = ofRow && variant.group(2) != null ? variant.group(2) : problem.field();
        notes.add(ImportNote.error(line, group.handle(), field, problem.code(), problem.detail()));
    }

    private void warn(ShopifyColumn column, String code, String detail) {
        notes.add(ImportNote.warning(group.first().line(), group.handle(), column.title(), code, detail));
    }

    private void error(String field, String code, String detail) {
        notes.add(ImportNote.error(group.first().line(), group.handle(), field, code, detail));
    }

    private boolean isBroken() {
        return notes.stream().anyMatch(ImportNote::error);
    }
}
