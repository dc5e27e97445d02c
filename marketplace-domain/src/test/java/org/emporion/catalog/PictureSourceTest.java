package org.emporion.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSourceTest {

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
                "2001::1"
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
                "http://u:p@example.com/"
            })
    void onlyPlainWebAddressesAreFetched(String address) {
        assertThatThrownBy(() -> new PictureSource().fetch(address)).isInstanceOf(IOException.class);
    }

    @Test
    void aNameThatLeadsHomeIsNotAsked() {
        assertThatThrownBy(() -> new PictureSource().fetch("http://localhost:" + server.port() + "/a.jpg"))
                .isInstanceOf(PublicAddresses.NotPublic.class);
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @Test
    void aRedirectIsFollowedAndItsTargetJudgedAgain() throws IOException {
        server.stubFor(get("/moved").willReturn(aResponse().withStatus(302).withHeader("Location", "/a.jpg")));
        server.stubFor(get("/inward")
                .willReturn(aResponse().withStatus(302).withHeader("Location", "http://inside.example:9999/a.jpg")));
        server.stubFor(get("/a.jpg").willReturn(aResponse().withBody("picture")));
        PictureSource source = new PictureSource(only("shop.example"));

        assertThat(source.fetch(address("/moved"))).asString().isEqualTo("picture");
        assertThatThrownBy(() -> source.fetch(address("/inward"))).isInstanceOf(PublicAddresses.NotPublic.class);
    }

    @Test
    void endlessRedirectsErrorsAndHugeFilesAreGivenUp() {
        server.stubFor(get("/round").willReturn(aResponse().withStatus(302).withHeader("Location", "/round")));
        server.stubFor(get("/gone").willReturn(aResponse().withStatus(404)));
        server.stubFor(get("/huge").willReturn(aResponse().withBody(new byte[Negative.MOST_BYTES + 1])));
        PictureSource source = new PictureSource(only("shop.example"));

        assertThatThrownBy(() -> source.fetch(address("/round"))).hasMessageContaining("on and on");
        assertThatThrownBy(() -> source.fetch(address("/gone"))).hasMessageContaining("404");
        assertThatThrownBy(() -> source.fetch(address("/huge"))).hasMessageContaining("10 MB");
    }

    private String address(String path) {
        return "http://shop.example:" + server.port() + path;
    }

    /** As if the test server were the only one on the public internet. */
    private static DnsResolver only(String known) {
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
