package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.legal.SellerTrader;
import org.emporion.store.legal.Trader;

/**
 * The body of a change of who stands behind the store, or a read of that as it came; whether it is published must then be as it
 * is.
 *
 * @param country ISO 3166 code, two letters
 * @param register where it is registered and under which number, if it is
 * @param vatId its VAT identification number, if it has one
 * @param version which state was seen; null for whatever is there
 */
public record TraderBody(
        String legalName,
        String line1,
        String line2,
        String postalCode,
        String city,
        String region,
        String country,
        String email,
        String phone,
        String register,
        String vatId,
        String version,
        @Schema(type = SchemaType.BOOLEAN, readOnly = true) JsonNode published) {

    /**
     * What is to be changed; null where it stays.
     *
     * @param present what is there; asked only when the body says whether that is published
     * @throws RuleViolated READ_ONLY when the body says so otherwise
     */
    Trader changes(Supplier<SellerTrader.TraderView> present) {
        new ReadOnly().and("published", published).mustBeAsIn(present);
        return new Trader(legalName, line1, line2, postalCode, city, region, country, email, phone, register, vatId);
    }
}
