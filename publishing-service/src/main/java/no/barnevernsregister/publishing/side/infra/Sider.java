package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Ord;
import no.barnevernsregister.publishing.side.Sideramme;
import no.barnevernsregister.publishing.side.Tallform;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes pages in the language that the address asks for. */
@RequestScoped
public class Sider {

    private static final String UTGAVE = utgave();

    private final UriInfo adresse;
    private final Template mangler;
    private final boolean syntetisk;

    Sider(
            UriInfo adresse,
            Template mangler,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.adresse = adresse;
        this.mangler = mangler;
        this.syntetisk = syntetisk;
    }

    public Sprak sprak() {
        @Nullable String lang = adresse.getQueryParameters().getFirst("lang");
        return Sprak.av(lang == null ? "" : lang);
    }

    public Ord ord() {
        return new Ord(sprak());
    }

    public Tallform form() {
        return new Tallform(sprak());
    }

    public Sideramme ramme() {
        List<Map.Entry<String, String>> sporring = adresse.getQueryParameters().entrySet().stream()
                .filter(en -> !en.getKey().equals("lang"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(en -> en.getValue().stream().map(verdi -> Map.entry(en.getKey(), verdi)))
                .toList();
        return new Sideramme(ord(), adresse.getPath(), sporring, UTGAVE, syntetisk, null);
    }

    /** A page that shows a release, or says that there is none. */
    public TemplateInstance side(Template mal, Optional<Hode> hode) {
        Sideramme ramme = hode.map(en ->
                        ramme().av(ord().av("fra_utgivelse", en.navn(), en.versjon(), form().dag(en.publisert()))))
                .orElseGet(this::ramme);
        return side(mal, ramme).data("hode", hode.orElse(null));
    }

    /** A page that says that what was asked for is not here, and where to go. */
    public Response mangler(String tittel, String forklaring) {
        return Response.status(404)
                .entity(side(mangler).data("tittel", ord().av(tittel)).data("forklaring", ord().av(forklaring)))
                .build();
    }

    /** A page without figures. */
    public TemplateInstance side(Template mal) {
        return side(mal, ramme());
    }

    public TemplateInstance side(Template mal, Sideramme ramme) {
        return mal.data("s", ramme).data("o", ramme.ord()).data("f", form());
    }

    private static String utgave() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String fil : List.of("sider.css", "sider.js")) {
                try (InputStream innhold = Sider.class.getResourceAsStream("/META-INF/resources/side/" + fil)) {
                    if (innhold == null) {
                        throw new IllegalStateException(fil + " mangler: bygg med Maven.");
                    }
                    sha256.update(innhold.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(sha256.digest()).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
