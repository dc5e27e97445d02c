package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.productfiles.FileRows;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.WantedExport;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;

/** The products of the own store as a file that can be imported again, with a row for each variant. */
@ApplicationScoped
@Transactional
@InTenant
public class ProductFiles {

    /** What such a file is called among the exports. */
    public static final String KIND = "product-file";

    private final OtherPrices prices;

    @Inject
    ProductFiles(OtherPrices prices) {
        this.prices = prices;
    }

    /** The file to ask for, with columns for each currency that variants have prices in. */
    public WantedExport wanted(Seat seat, ExportFormat format) {
        seat.mustRead(Scope.CATALOG);
        List<WantedExport.Column> columns = FileRows.headings(prices.currencies(seat.tenant())).stream()
                .map(each -> new WantedExport.Column(each, each))
                .toList();
        return new WantedExport(KIND, format, Map.of(), columns);
    }
}
