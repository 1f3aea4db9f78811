package uk.opendoor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Styles, scripts and pictures, each at an address that holds its fingerprint, so that a browser may keep it for a year. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

    private final Map<String, Packed> byName = new HashMap<>();
    private ServletContext context;

    protected Assets() {}

    @Inject
    public Assets(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void pack() {
        context.getResourcePaths(FOLDER).forEach(path -> byName.put(path.substring(FOLDER.length()), packed(path)));
    }

    /** The address of an asset: {@code /assets/3f9a…/opendoor.css}. */
    public String url(String name) {
        return context.getContextPath() + FOLDER + byName.get(name).fingerprint() + "/" + name;
    }

    Optional<Packed> find(String fingerprint, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(asset -> asset.fingerprint().equals(fingerprint));
    }

    private Packed packed(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new Packed(context.getMimeType(path), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
