package org.emporion.kernel.outside;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to addresses on the public internet and to nothing else. The client connects to exactly the address that
 * was judged here, so that a name cannot point elsewhere a moment later.
 */
public class PublicAddresses implements DnsResolver {

    /** Numbers that programs read in different ways: octal, hexadecimal, too few or too many parts. */
    private static final Pattern NUMBERS = Pattern.compile("(?i).*?(^|\\.)(\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern FOUR_PARTS = Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (NUMBERS.matcher(host).matches() && !FOUR_PARTS.matcher(host).matches()) {
            throw new NotPublic(host);
        }
        InetAddress[] addresses = lookUp(host);
        if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(this::mayBeAsked)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    InetAddress[] lookUp(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    boolean mayBeAsked(InetAddress address) {
        return isPublic(address);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6((Inet6Address) address, bytes);
    }

    /** Special-purpose blocks of RFC 6890 that the platform does not know of. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2) || a == 192 && b == 88 && c == 99;
        boolean test =
                a == 198 && (b == 18 || b == 19) || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        return a != 0 && a != 127 && a < 224 && !shared && !protocol && !test;
    }

    /** Only global unicast, without the blocks that carry an IPv4 address or are for documents. */
    private static boolean isPublic6(Inet6Address address, byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8) || first == 0x2002 || first == 0x3FFF;
        return global && !special && !address.isIPv4CompatibleAddress();
    }

    /** The name leads to an address that is not on the public internet. */
    public static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }
}
