package org.emporion.kernel.outside;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideFetchTest {

    private static final int MOST = 10 * 1024 * 1024;

    private WireMockServer server;

    @BeforeEach
    void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "2002:c0a8:101::1",
                "::ffff:10.0.0.1",
                "fec0::1",
                "3fff::1",
                "100.127.255.255",
                "192.88.99.1"
            })
    void addressesThatAreNotOnThePublicInternetAreRefused(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1"})
    void publicAddressesAreTaken(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/a.jpg",
                "file:///etc/passwd",
                "gopher://x",
                "no address",
                "http://u:p@example.com/",
                "http://93.184.216.34@127.0.0.1/",
                "http://example.com:25/",
                "https://example.com:22/",
                "jar:http://example.com/a.jar!/x",
                "data:image/png;base64,AAAA",
                "//example.com/a.jpg",
                "http:///a.jpg",
                "http://exa mple.com/"
            })
    void onlyPlainWebAddressesAreFetched(String address) {
        assertThatThrownBy(() -> new OutsideFetch().fetch(address, "image/*", MOST))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "127.1",
                "127.0.0.1.",
                "127.000.000.001",
                "0",
                "0.0.0.0",
                "0x",
                "1.0x7f",
                "169.254.169.254",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1]",
                "[fd00::1]",
                "localhost",
                "LOCALHOST",
                "localhost."
            })
    void noSpellingOfAnAddressOfOursIsAsked(String host) {
        OutsideFetch fetch = new OutsideFetch();
        assertThatThrownBy(() -> fetch.fetch("http://" + host + ":" + server.port() + "/a.jpg", "image/*", MOST))
                .isInstanceOf(IOException.class);
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @Test
    void aNameThatPointsElsewhereAMomentLaterIsJudgedAgainAndNoConnectionIsMadeToWhatWasNotJudged() throws IOException {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        PublicAddresses changing = new PublicAddresses() {
            @Override
            InetAddress[] lookUp(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName(answers.removeFirst())};
            }

            @Override
            boolean mayBeAsked(InetAddress address) {
                return address.getHostAddress().equals("127.0.0.1");
            }
        };
        server.stubFor(get("/a.jpg")
                .willReturn(aResponse().withHeader("Connection", "close").withBody("picture")));
        OutsideFetch fetch = new OutsideFetch(changing, System::nanoTime);

        assertThat(fetch.fetch(address("/a.jpg"), "image/*", MOST)).asString().isEqualTo("picture");
        assertThat(answers).as("looked up once for one connection").hasSize(1);
        assertThatThrownBy(() -> fetch.fetch(address("/a.jpg"), "image/*", MOST))
                .isInstanceOf(PublicAddresses.NotPublic.class);
        assertThat(server.getAllServeEvents()).hasSize(1);
    }

    @Test
    void oneAddressOfOursAmongPublicOnesIsEnough() {
        PublicAddresses mixed = new PublicAddresses() {
            @Override
            InetAddress[] lookUp(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")};
            }
        };
        assertThatThrownBy(() -> mixed.resolve("shop.example")).isInstanceOf(PublicAddresses.NotPublic.class);
    }

    @Test
    void whatUnpacksToMoreThanIsWantedAndWhatNeverEndsAreGivenUp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[MOST + 1]);
        }
        server.stubFor(get("/bomb")
                .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody(packed.toByteArray())));
        server.stubFor(get("/slow").willReturn(aResponse().withBody("drop by drop")));
        AtomicLong clock = new AtomicLong();
        OutsideFetch fetch =
                new OutsideFetch(only("shop.example"), () -> clock.getAndAdd(TimeUnit.SECONDS.toNanos(21)));

        assertThatThrownBy(() -> fetch.fetch(address("/slow"), "image/*", MOST)).hasMessageContaining("too slow");
        OutsideFetch patient = new OutsideFetch(only("shop.example"), System::nanoTime);
        assertThatThrownBy(() -> patient.fetch(address("/bomb"), "image/*", MOST))
                .hasMessageContaining("10 MB");
    }

    @Test
    void aNameThatLeadsHomeIsNotAsked() {
        assertThatThrownBy(
                        () -> new OutsideFetch().fetch("http://localhost:" + server.port() + "/a.jpg", "image/*", MOST))
                .isInstanceOf(PublicAddresses.NotPublic.class);
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @Test
    void aRedirectIsFollowedAndItsTargetJudgedAgain() throws IOException {
        server.stubFor(get("/moved").willReturn(aResponse().withStatus(302).withHeader("Location", "/a.jpg")));
        server.stubFor(get("/inward")
                .willReturn(aResponse().withStatus(302).withHeader("Location", "http://inside.example:9999/a.jpg")));
        server.stubFor(get("/a.jpg").willReturn(aResponse().withBody("picture")));
        OutsideFetch source = new OutsideFetch(only("shop.example"), System::nanoTime);

        assertThat(source.fetch(address("/moved"), "image/*", MOST)).asString().isEqualTo("picture");
        assertThatThrownBy(() -> source.fetch(address("/inward"), "image/*", MOST))
                .isInstanceOf(PublicAddresses.NotPublic.class);
    }

    @Test
    void endlessRedirectsErrorsAndHugeFilesAreGivenUp() {
        server.stubFor(get("/round").willReturn(aResponse().withStatus(302).withHeader("Location", "/round")));
        server.stubFor(get("/gone").willReturn(aResponse().withStatus(404)));
        server.stubFor(get("/huge").willReturn(aResponse().withBody(new byte[MOST + 1])));
        OutsideFetch source = new OutsideFetch(only("shop.example"), System::nanoTime);

        assertThatThrownBy(() -> source.fetch(address("/round"), "image/*", MOST))
                .hasMessageContaining("on and on");
        assertThatThrownBy(() -> source.fetch(address("/gone"), "image/*", MOST))
                .hasMessageContaining("404");
        assertThatThrownBy(() -> source.fetch(address("/huge"), "image/*", MOST))
                .hasMessageContaining("10 MB");
    }

    private String address(String path) {
        return "http://shop.example:" + server.port() + path;
    }

    /** As if the test server were the only one on the public internet. */
    private static PublicAddresses only(String known) {
        return new PublicAddresses() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (!known.equals(host)) {
                    throw new NotPublic(host);
                }
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
        };
    }
}
