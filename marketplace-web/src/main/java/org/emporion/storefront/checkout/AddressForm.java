package org.emporion.storefront.checkout;

import org.emporion.kernel.address.Address;
import org.emporion.kernel.address.Countries;
import org.emporion.kernel.address.PostalCodes;
import org.emporion.selling.delivery.Destination;

/** The delivery address while it is being typed. */
public class AddressForm {

    private String name;
    private String line1;
    private String line2;
    private String city;
    private String region;
    private String postalCode;
    private String country = "DE";
    private String phone;

    /**
     * Starts with an address that is known, or empty for null.
     *
     * @param buyer the name of whoever is logged in, or null
     * @param wanted the country that was chosen since, or null
     * @param code the postal code that was typed since, or null
     */
    static AddressForm of(Address address, String buyer, String wanted, String code) {
        AddressForm form = new AddressForm();
        form.name = buyer;
        if (address != null) {
            form.name = address.name();
            form.line1 = address.line1();
            form.line2 = address.line2();
            form.city = address.city();
            form.region = address.region();
            form.postalCode = address.postalCode();
            form.country = address.country();
            form.phone = address.phone();
        }
        if (Countries.has(wanted)) {
            form.country = wanted;
        }
        if (code != null) {
            form.postalCode = code;
        }
        return form;
    }

    Destination destination() {
        return Destination.of(address());
    }

    Address address() {
        return new Address(name, line1, line2, city, region, postalCode, country, phone);
    }

    /** What to look at again in the postal code, or nothing. */
    public String getDoubt() {
        return PostalCodes.doubt(country, postalCode).orElse("");
    }

    /** The code that the page has doubts about, to be sent back with the form; empty when it looks usual. */
    public String getDoubted() {
        return CheckoutForm.doubted(address());
    }

    /** The same for any code that does not look like {@link #getPattern}, for the script. */
    public String getAdvice() {
        return PostalCodes.advice(country).orElse("");
    }

    public String getPattern() {
        return PostalCodes.patternOf(country).orElse(".*");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
