package org.emporion.web.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a request comes: the other end of the connection, or what our own proxies ({@code emporion.proxies}, addresses
 * with commas between) say of it. Nobody else is believed.
 */
@ApplicationScoped
public class ClientAddress {

    private static final int LONGEST = 45;

    private Set<String> proxies = Set.of();

    @Inject
    public ClientAddress(@ConfigProperty(name = "emporion.proxies") Optional<String> proxies) {
        this.proxies = proxies.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The nearest address that is none of our proxies. */
    public String of(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        for (String before : backwards(request)) {
            if (!proxies.contains(nearest) || before.isEmpty() || before.length() > LONGEST) {
                return nearest;
            }
            nearest = before;
        }
        return nearest;
    }

    /** Whether the way to the asker is encrypted, as this server or one of our proxies saw it. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || proxies.contains(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    private static List<String> backwards(HttpServletRequest request) {
        List<String> all = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            Stream.of(header.split(",")).map(String::strip).forEach(all::add);
        }
        Collections.reverse(all);
        return all;
    }

    /** Who shares one budget: an address, or the 64-bit network of an IPv6 address, of which one connection has all. */
    static String household(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address.replaceAll("[^0-9A-Fa-f:.]", ""))
                    .getAddress();
            return bytes.length == 4 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException noAddress) {
            return address;
        }
    }
}
