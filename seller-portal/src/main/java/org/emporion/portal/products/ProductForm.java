package org.emporion.portal.products;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Edited;
import org.emporion.web.faces.EditedRows;
import org.emporion.web.faces.OthersChange;

/**
 * A product as it is being written: everything as typed, so that nothing is lost when something is wrong with it, beside what
 * the page showed first, so that only what was touched is sent.
 */
public class ProductForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINE = Pattern.compile("(attributes|options)\\[(\\d+)](.*)");

    private static final Pattern PART = Pattern.compile("(variants\\[\\d+]\\.parts).+");

    private final Edited fields = new Edited();
    private final EditedRows<FactRow> facts = new EditedRows<>("attributes", "product.fact.", "label");
    private final EditedRows<OptionRow> options = new EditedRows<>("options", "product.option.", "name");
    private final EditedRows<VariantRow> variants = new EditedRows<>("variants", "variant.", "sku");
    private final String currency;
    private String version;

    private ProductForm(String currency) {
        this.currency = currency;
    }

    /** @param currency of all its prices */
    static ProductForm empty(String currency) {
        ProductForm form = new ProductForm(currency);
        form.getVariants().add(new VariantRow(Map.of()));
        return form;
    }

    static ProductForm of(ProductView product, String currency) {
        ProductForm form = new ProductForm(currency);
        form.fields.show(values(product));
        form.facts.show(facts(product));
        form.options.show(options(product));
        form.variants.show(variants(product));
        form.version = product.version();
        return form;
    }

    ProductInput input() {
        renameOptions();
        return new ProductInput(
                getText().get("title"),
                getText().get("slug"),
                getText().get("description"),
                getText().get("brand"),
                getText().get("category"),
                getText().get("taxClass"),
                writtenFacts(),
                writtenOptions(),
                getVariants().stream().map(each -> each.input(currency)).toList());
    }

    /** What was touched. */
    ProductChange change() {
        renameOptions();
        return new ProductChange(
                fields.change("title"),
                fields.change("slug"),
                fields.change("description"),
                fields.change("brand"),
                fields.change("category"),
                fields.change("taxClass"),
                facts.isTouched() ? Optional.of(writtenFacts()) : null,
                options.isTouched() ? Optional.of(writtenOptions()) : null,
                variants.isTouched()
                        ? Optional.of(getVariants().stream()
                                .map(each -> each.change(currency))
                                .toList())
                        : null,
                version);
    }

    /** What others changed of the product since it was shown; to be asked before {@link #catchUp}. */
    List<OthersChange> others(ProductView now) {
        List<OthersChange> theirs = new ArrayList<>(fields.others("product.", values(now)));
        theirs.addAll(facts.others(facts(now)));
        theirs.addAll(options.others(options(now)));
        theirs.addAll(variants.others(variants(now)));
        return theirs;
    }

    /** Takes over what others changed of the product; answers where both did different things. */
    List<Clash> catchUp(ProductView now) {
        List<Clash> both = new ArrayList<>(fields.catchUp("product.", values(now)));
        both.addAll(facts.catchUp(facts(now)));
        both.addAll(options.catchUp(options(now)));
        both.addAll(variants.catchUp(variants(now)));
        getOptions().forEach(each -> each.allow(chosen(each.getName())));
        both.addAll(unfit());
        version = now.version();
        return both;
    }

    /** Lines of one of the two that do not have a value of each option as both have made them. */
    private List<Clash> unfit() {
        Set<String> names = chosenOptions().stream().map(Option::name).collect(Collectors.toSet());
        List<Clash> unfit = new ArrayList<>();
        for (int i = 0; i < getVariants().size(); i++) {
            VariantRow row = getVariants().get(i);
            if (!row.options().keySet().equals(names)) {
                unfit.add(new Clash(
                        "variants[" + i + "].options", "variant.options", row.getName(), Clash.Kind.UNFIT, null));
            }
        }
        return unfit;
    }

    /** A row per combination of the options' values; what was typed for a combination stays. */
    void buildVariants() {
        renameOptions();
        List<VariantRow> rows = KeptVariants.of(Combinations.of(chosenOptions()), getVariants());
        getVariants().clear();
        getVariants().addAll(rows);
    }

    /** Variants that were taken away here stand in the form again. */
    void bringBack(ProductView now) {
        variants.bringBack(variants(now));
    }

    /** The field of the page that shows a field of the input, in which there are no lines that were left empty. */
    String onPage(String field) {
        Matcher line = LINE.matcher(field);
        if (!line.matches()) {
            return PART.matcher(field).replaceFirst("$1");
        }
        boolean isFact = "attributes".equals(line.group(1));
        List<Integer> written =
                isFact ? written(getFacts(), FactRow::isEmpty) : written(getOptions(), OptionRow::isEmpty);
        int at = Integer.parseInt(line.group(2));
        String part = ".code".equals(line.group(3)) ? ".label" : line.group(3);
        return line.group(1) + "[" + (at < written.size() ? written.get(at) : at) + "]" + part;
    }

    private static <T> List<Integer> written(List<T> rows, Predicate<T> isEmpty) {
        return IntStream.range(0, rows.size())
                .filter(i -> !isEmpty.test(rows.get(i)))
                .boxed()
                .toList();
    }

    /** What is called otherwise now is still the same option. */
    private void renameOptions() {
        for (OptionRow each : getOptions()) {
            each.renamed().ifPresent(before -> getVariants().forEach(row -> row.rename(before, each.getName())));
        }
    }

    public Map<String, String> getText() {
        return fields.getTyped();
    }

    public List<FactRow> getFacts() {
        return facts.getRows();
    }

    public List<OptionRow> getOptions() {
        return options.getRows();
    }

    /** Whether one of them is made of others. */
    public boolean isBundled() {
        return getVariants().stream().anyMatch(VariantRow::isBundle);
    }

    public List<VariantRow> getVariants() {
        return variants.getRows();
    }

    /** What was typed as a number and is none; the catalog refuses it too, and cannot say what was typed. */
    List<FieldProblem> unreadable() {
        Problems problems = new Problems();
        for (int i = 0; i < getVariants().size(); i++) {
            getVariants().get(i).check("variants[" + i + "]", problems);
        }
        return problems.found();
    }

    private List<Attribute> writtenFacts() {
        return getFacts().stream()
                .filter(each -> !each.isEmpty())
                .map(FactRow::attribute)
                .toList();
    }

    private List<Option> writtenOptions() {
        return getOptions().stream()
                .filter(each -> !each.isEmpty())
                .map(OptionRow::option)
                .toList();
    }

    private List<Option> chosenOptions() {
        return getOptions().stream()
                .filter(each -> !each.getName().isEmpty())
                .map(OptionRow::option)
                .toList();
    }

    /** The values of this option that variants have. */
    private List<String> chosen(String option) {
        return getVariants().stream()
                .map(each -> each.options().get(option))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, String> values(ProductView product) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", product.title());
        values.put("slug", product.slug());
        values.put("description", product.description());
        values.put("brand", product.brand());
        values.put("category", product.categoryCode());
        values.put("taxClass", product.taxClass() == null ? "" : product.taxClass());
        return values;
    }

    private static List<FactRow> facts(ProductView product) {
        return product.attributes().stream().map(FactRow::of).toList();
    }

    private static List<OptionRow> options(ProductView product) {
        return product.options().stream().map(OptionRow::of).toList();
    }

    private static List<VariantRow> variants(ProductView product) {
        return product.variants().stream().map(VariantRow::of).toList();
    }
}
