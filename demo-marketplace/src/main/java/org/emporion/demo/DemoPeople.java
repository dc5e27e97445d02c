package org.emporion.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who sells and who buys in the demo marketplace. */
public record DemoPeople(Map<String, Seller> sellers, Map<String, Customer> customers) {

    /** The password of everybody in the demo who can log in; the platform admin has its own. */
    public static final String PASSWORD = "demo";

    /** Somebody who runs a store. */
    public record Seller(String email, String firstName, String lastName) {}

    /** Somebody who buys; most do so as guests. */
    public record Customer(
            String email,
            boolean hasAccount,
            String name,
            String line1,
            String line2,
            String city,
            String region,
            String postalCode,
            String country,
            String phone) {

        String firstName() {
            return name.substring(0, name.indexOf(' '));
        }

        String lastName() {
            return name.substring(name.indexOf(' ') + 1);
        }
    }

    /** Somebody with an account. */
    public record Account(String email, String firstName, String lastName, String what) {}

    public static DemoPeople all() {
        return DemoData.read("people.json", DemoPeople.class);
    }

    /** Everybody who can log in, with what they do here. */
    public List<Account> accounts(List<DemoStore> stores) {
        Stream<Account> selling = sellers.entrySet().stream()
                .map(entry -> account(
                        entry.getValue(),
                        stores.stream()
                                .filter(store -> store.owner().equals(entry.getKey()))
                                .map(DemoStore::name)
                                .toList()));
        Stream<Account> buying = customers.values().stream()
                .filter(Customer::hasAccount)
                .map(buyer -> new Account(buyer.email(), buyer.firstName(), buyer.lastName(), "buys"));
        return Stream.concat(selling, buying).toList();
    }

    private static Account account(Seller seller, List<String> stores) {
        return new Account(
                seller.email(), seller.firstName(), seller.lastName(), "sells as " + String.join(" and ", stores));
    }
}
