package org.emporion.store.legal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.address.Countries;
import org.emporion.kernel.address.EmailAddress;

/**
 * Who sells: what every buyer may read of the company or person behind a store.
 *
 * @param country ISO 3166 code, two letters
 * @param register where it is registered and under which number, if it is
 * @param vatId its VAT identification number, if it has one
 */
public record Trader(
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
        String vatId) {

    private static final String NAME_OF_ADDRESS = "name";

    public Trader {
        legalName = tidy(legalName);
        line1 = tidy(line1);
        line2 = tidy(line2);
        postalCode = tidy(postalCode);
        city = tidy(city);
        region = tidy(region);
        country = country == null ? null : tidy(country).toUpperCase(Locale.ROOT);
        email = tidy(email);
        phone = tidy(phone);
        register = tidy(register);
        vatId = tidy(vatId);
    }

    /** What a store says that has said nothing yet. */
    static Trader nobody() {
        return new Trader("", "", "", "", "", "", "", "", "", "", "");
    }

    /** Where mail reaches it, as it stands on a letter. */
    public Address address() {
        return new Address(legalName, line1, line2, city, region, postalCode, country, phone);
    }

    /** As mails name it. */
    public String inOneLine() {
        String place = (postalCode + " " + city).strip();
        String vat = vatId.isEmpty() ? "" : "VAT ID " + vatId;
        return Stream.of(legalName, line1, line2, place, region, Countries.name(country), email, phone, register, vat)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same with what is named; what is null stays. */
    Trader with(Trader changes) {
        return new Trader(
                named(changes.legalName, legalName),
                named(changes.line1, line1),
                named(changes.line2, line2),
                named(changes.postalCode, postalCode),
                named(changes.city, city),
                named(changes.region, region),
                named(changes.country, country),
                named(changes.email, email),
                named(changes.phone, phone),
                named(changes.register, register),
                named(changes.vatId, vatId));
    }

    Problems problems() {
        Problems problems = new Problems()
                .text(legalName, "legalName", 2, 160)
                .text(email, "email", 0, 200)
                .text(phone, "phone", 1, 32)
                .text(register, "register", 0, 160)
                .text(vatId, "vatId", 0, 20);
        EmailAddress.check(email, "email", problems);
        problems.require(
                phone.isEmpty() || phone.matches("(?s).*\\d.*\\d.*\\d.*"),
                "phone",
                "PHONE",
                "Give the phone number in digits, for example +49 30 1234567.");
        VatIds.problem(country, vatId).ifPresent(wrong -> problems.require(false, "vatId", "VAT_ID", wrong));
        address().problems().found().stream()
                .filter(each ->
                        !each.field().equals(NAME_OF_ADDRESS) && !each.field().equals("phone"))
                .forEach(problems::add);
        return problems;
    }

    /** What its people should look at again, though it may be right. */
    public List<FieldProblem> doubts() {
        return address().doubts();
    }

    /** The fields that another has otherwise, each with what it is here. */
    List<FieldProblem> differing(Trader other) {
        return Stream.of(
                        new Pair("legalName", legalName, other.legalName),
                        new Pair("line1", line1, other.line1),
                        new Pair("line2", line2, other.line2),
                        new Pair("postalCode", postalCode, other.postalCode),
                        new Pair("city", city, other.city),
                        new Pair("region", region, other.region),
                        new Pair("country", country, other.country),
                        new Pair("email", email, other.email),
                        new Pair("phone", phone, other.phone),
                        new Pair("register", register, other.register),
                        new Pair("vatId", vatId, other.vatId))
                .filter(pair -> !Objects.equals(pair.here, pair.there))
                .map(pair -> LastChange.now(pair.field, pair.here))
                .toList();
    }

    /** Another one after every change. */
    String version() {
        return ContentHash.of(
                legalName, line1, line2, postalCode, city, region, country, email, phone, register, vatId);
    }

    private static String named(String wanted, String now) {
        return wanted == null ? now : wanted;
    }

    private static String tidy(String text) {
        return text == null ? null : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private record Pair(String field, String here, String there) {}
}
