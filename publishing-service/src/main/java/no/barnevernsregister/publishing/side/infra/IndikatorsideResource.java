package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.side.Indikator;
import no.barnevernsregister.publishing.side.Indikatorgruppe;
import no.barnevernsregister.publishing.side.Indikatorside;
import no.barnevernsregister.publishing.side.Sammenligningsside;
import no.barnevernsregister.publishing.side.Sted;
import no.barnevernsregister.publishing.side.Tallkilde;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** Key figures: what they are, how they have been in one place, and in several. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class IndikatorsideResource {

    private final Tallkilde kilde;
    private final Sider sider;
    private final Template indikatorer;
    private final Template indikator;
    private final Template sammenlign;
    private final Template innfelt;

    IndikatorsideResource(
            Tallkilde kilde,
            Sider sider,
            Template indikatorer,
            Template indikator,
            Template sammenlign,
            Template innfelt) {
        this.kilde = kilde;
        this.sider = sider;
        this.indikatorer = indikatorer;
        this.indikator = indikator;
        this.sammenlign = sammenlign;
        this.innfelt = innfelt;
    }

    @GET
    @Path("/indikator")
    public TemplateInstance alle() {
        return sider.side(indikatorer, kilde.nyeste()).data("grupper", Indikatorgruppe.alle(sider.ord()));
    }

    @GET
    @Path("/indikator/{kode}")
    public Response en(@PathParam("kode") String kode, @QueryParam("region") @DefaultValue("") String region) {
        Optional<Hode> hode = kilde.nyeste();
        return side(kode, region, hode)
                .map(side -> Response.ok(sider.side(indikator, hode)
                                .data("side", side)
                                .data(
                                        "valgtSted",
                                        side.sted() == null ? "" : side.sted().navn())
                                .data("steder", steder(hode)))
                        .build())
                .orElseGet(() -> sider.mangler("ukjent_indikator", "ukjent_indikator_forklart"));
    }

    /** A figure alone, for other sites; the one page that may stand in a frame. */
    @GET
    @Path("/embed/{kode}")
    public Response innfelt(@PathParam("kode") String kode, @QueryParam("region") @DefaultValue("") String region) {
        Optional<Hode> hode = kilde.nyeste();
        return side(kode, region, hode)
                .map(side -> Response.ok(sider.side(innfelt, hode).data("side", side))
                        .build())
                .orElseGet(() -> sider.mangler("ukjent_indikator", "ukjent_indikator_forklart"));
    }

    private Optional<Indikatorside> side(String kode, String region, Optional<Hode> hode) {
        Optional<Sted> sted = Sted.finn(steder(hode), region).or(() -> Sted.forste(steder(hode)));
        return Indikator.finn(kode).map(en -> Indikatorside.bygg(kilde, hode, en, sted, sider.ord()));
    }

    private List<Sted> steder(Optional<Hode> hode) {
        return hode.map(en -> Sted.alle(en.regioner(), sider.sprak())).orElse(List.of());
    }

    @GET
    @Path("/sammenlign")
    public TemplateInstance sammenlign(
            @QueryParam("region") List<String> regioner, @QueryParam("indikator") @DefaultValue("") String kode) {
        Optional<Hode> hode = kilde.nyeste();
        TemplateInstance mal = sider.side(sammenlign, hode)
                .data("harTall", hode.isPresent())
                .data("grupper", Indikatorgruppe.alle(sider.ord()))
                .data("steder", steder(hode));
        if (hode.isEmpty()) {
            return mal;
        }
        Indikator valgt = Indikator.finn(kode).orElseGet(Sammenligningsside::forste);
        Sammenligningsside side = Sammenligningsside.bygg(kilde, hode.get(), valgt, regioner, sider.ord());
        return mal.data("valgt", valgt.kode())
                .data("valgte", side.valgte())
                .data("fullt", side.fullt())
                .data("ukjente", String.join(", ", side.ukjente()))
                .data("figur", side.figur())
                .data("csv", side.csv())
                .data("omNokkeltallet", "/indikator/" + valgt.kode());
    }
}
