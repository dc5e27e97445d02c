package org.emporion.catalog;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/** Fetches a picture from the internet: few redirects, short times, small files, and never from a network of ours. */
@ApplicationScoped
class PictureSource {

    private static final int REDIRECTS = 3;
    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout SILENCE = Timeout.ofSeconds(5);
    private static final long WHOLE_NANOS = 20_000_000_000L;

    private CloseableHttpClient client;

    PictureSource() {
        this(new PublicAddresses());
    }

    PictureSource(DnsResolver addresses) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SILENCE)
                        .setConnectionRequestTimeout(SILENCE)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Emporion picture import")
                .build();
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException with a message for the seller */
    byte[] fetch(String address) throws IOException {
        URI at = checked(address);
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer = get(at);
            if (answer.content() != null) {
                return answer.content();
            }
            at = checked(at.resolve(answer.location().replace(" ", "%20")).toString());
        }
        throw new IOException("The address leads on and on.");
    }

    /** The host that an address names, for keeping the others of it waiting when one fails; empty for no address. */
    static String host(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private Answer get(URI at) throws IOException {
        long deadline = System.nanoTime() + WHOLE_NANOS;
        HttpGet request = new HttpGet(at);
        request.setHeader("Accept", "image/*");
        return client.execute(new HttpHost(at.getScheme(), at.getHost(), at.getPort()), request, response -> {
            int status = response.getCode();
            Header location = response.getFirstHeader("Location");
            if (status >= 300 && status < 400 && location != null) {
                return new Answer(null, location.getValue());
            }
            if (status != 200 || response.getEntity() == null) {
                throw new IOException("The server answers with status " + status + ".");
            }
            return new Answer(content(response, deadline), null);
        });
    }

    private static byte[] content(ClassicHttpResponse response, long deadline) throws IOException {
        if (response.getEntity().getContentLength() > Negative.MOST_BYTES) {
            throw tooLarge();
        }
        try (InputStream in = response.getEntity().getContent()) {
            java.io.ByteArrayOutputStream content = new java.io.ByteArrayOutputStream(64 * 1024);
            byte[] buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > Negative.MOST_BYTES) {
                    throw tooLarge();
                }
                if (System.nanoTime() > deadline) {
                    throw new IOException("The server is too slow.");
                }
            }
            return content.toByteArray();
        }
    }

    private static IOException tooLarge() {
        return new IOException("The file has more than 10 MB.");
    }

    private static URI checked(String address) throws IOException {
        try {
            URI at = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme());
            if (!web || at.getHost() == null || at.getUserInfo() != null) {
                throw new IOException("Only http and https addresses are fetched.");
            }
            return at;
        } catch (URISyntaxException e) {
            throw new IOException("This is no address that can be fetched.");
        }
    }

    /** Either the content or where it has gone. */
    private record Answer(byte[] content, String location) {}
}
