package org.emporion.stock.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.catalog.input.InputColumns;
import org.emporion.catalog.input.Option;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.column.TextMapColumn;

/** What the catalog publishes of the variant that a stock item is of. */
@Entity
@ReadOnly
@Table(name = "catalog_sku")
class Sku extends TenantEntity {

    @Column(name = "product_id")
    private UUID productId;

    private String sku;
    private String title;

    /** The state of the product; null once that is archived. */
    @Column(name = "kept_status")
    private String keptStatus;

    /** Its codes in small letters, to be searched. */
    private String codes;

    /** What the product is called, in small letters, to be searched. */
    private String words;

    /** Whether the product was ever on sale, so that the search has heard of it. */
    private boolean listed;

    @Column(name = "option_values")
    @Convert(converter = TextMapColumn.class)
    private Map<String, String> optionValues;

    @Column(name = "product_options")
    @Convert(converter = InputColumns.Options.class)
    private List<Option> productOptions;

    protected Sku() {}

    String code() {
        return sku;
    }

    UUID productId() {
        return productId;
    }

    boolean isArchived() {
        return keptStatus == null;
    }

    String title() {
        return title;
    }

    /** For example "Cup, Colour: Blue". */
    String named() {
        String chosen = Option.written(options());
        return chosen.isEmpty() ? title : title + ", " + chosen;
    }

    Map<String, String> options() {
        return Option.inOrder(productOptions, optionValues);
    }
}
