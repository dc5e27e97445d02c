package org.emporion.system.client;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** Cookies of this machine: as in a browser, the local host counts as secure. */
final class LocalCookies implements CookieStore {
    private final CookieStore cookies = new CookieManager().getCookieStore();

    @Override
    public void add(URI from, HttpCookie cookie) {
        cookie.setSecure(false);
        cookies.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return cookies.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return cookies.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return cookies.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return cookies.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return cookies.removeAll();
    }
}
