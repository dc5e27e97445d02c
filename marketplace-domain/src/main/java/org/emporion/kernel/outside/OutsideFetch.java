package org.emporion.kernel.outside;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.LongSupplier;
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

/** Fetches a file from the internet: few redirects, short times, small files, and never from a network of ours. */
@ApplicationScoped
public class OutsideFetch {

    private static final int REDIRECTS = 3;
    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout SILENCE = Timeout.ofSeconds(5);
    private static final long WHOLE_NANOS = 20_000_000_000L;

    /** Below, other ports than those of the web belong to services that are no web servers. */
    private static final int FIRST_FREE_PORT = 1024;

    private final CloseableHttpClient client;
    private final LongSupplier nanos;

    public OutsideFetch() {
        this(new PublicAddresses(), System::nanoTime);
    }

    OutsideFetch(PublicAddresses addresses, LongSupplier nanos) {
        this.nanos = nanos;
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
                .setUserAgent("Emporion import")
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

    /**
     * Gets what is at an address.
     *
     * @param accept the types that are wanted
     * @param mostBytes more than these are not read
     * @throws IOException with a message for whoever entered the address
     */
    public byte[] fetch(String address, String accept, int mostBytes) throws IOException {
        URI at = checked(address);
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer = get(at, accept, mostBytes);
            if (answer.content() != null) {
                return answer.content();
            }
            at = checked(at.resolve(answer.location().replace(" ", "%20")).toString());
        }
        throw new IOException("The address leads on and on.");
    }

    private Answer get(URI at, String accept, int mostBytes) throws IOException {
        long deadline = nanos.getAsLong() + WHOLE_NANOS;
        HttpGet request = new HttpGet(at);
        request.setHeader("Accept", accept);
        return client.execute(new HttpHost(at.getScheme(), at.getHost(), at.getPort()), request, response -> {
            int status = response.getCode();
            Header location = response.getFirstHeader("Location");
            if (status >= 300 && status < 400 && location != null) {
                return new Answer(null, location.getValue());
            }
            if (status != 200 || response.getEntity() == null) {
                throw new IOException("The server answers with status " + status + ".");
            }
            return new Answer(content(response, mostBytes, deadline), null);
        });
    }

    private byte[] content(ClassicHttpResponse response, int mostBytes, long deadline) throws IOException {
        if (response.getEntity().getContentLength() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        try (InputStream in = response.getEntity().getContent()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream(64 * 1024);
            byte[] buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > mostBytes) {
                    throw tooLarge(mostBytes);
                }
                if (nanos.getAsLong() > deadline) {
                    throw new IOException("The server is too slow.");
                }
            }
            return content.toByteArray();
        }
    }

    private static IOException tooLarge(int mostBytes) {
        return new IOException("The file has more than " + mostBytes / 1024 / 1024 + " MB.");
    }

    private static URI checked(String address) throws IOException {
        try {
            URI at = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme());
            if (!web || at.getHost() == null || at.getUserInfo() != null) {
                throw new IOException("Only http and https addresses are fetched.");
            }
            if (at.getPort() >= 0 && at.getPort() < FIRST_FREE_PORT && at.getPort() != 80 && at.getPort() != 443) {
                throw new IOException("There is no web server to be expected at port " + at.getPort() + ".");
            }
            return at;
        } catch (URISyntaxException e) {
            throw new IOException("This is no address that can be fetched.");
        }
    }

    /** Either the content or where it has gone. */
    private record Answer(byte[] content, String location) {}
}
