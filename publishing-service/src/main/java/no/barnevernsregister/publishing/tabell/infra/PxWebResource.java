package no.barnevernsregister.publishing.tabell.infra;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Kodeliste;
import no.barnevernsregister.publishing.tabell.Kodelister;
import no.barnevernsregister.publishing.tabell.Onske;
import no.barnevernsregister.publishing.tabell.Parametre;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Sprakvalg;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Tabelltekst;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.Link;
import no.barnevernsregister.publishing.tabell.infra.format.Format;
import no.barnevernsregister.publishing.tabell.infra.format.JsonStat2;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The open API, in the form of PxWebApi 2.0: what there is. */
@Path("/api/v2")
@Produces(MediaType.APPLICATION_JSON)
public class PxWebResource {

    private static final int VANLIG_SIDE = 20;
    private static final int STORSTE_SIDE = 1_000;

    private final Publisert publisert;
    private final Grenser grenser;
    private final Datasvar datasvar;
    private final LagretSporringPostgresRepository lagrede;
    private final Clock klokke;
    private final String versjon;

    PxWebResource(
            Publisert publisert,
            Grenser grenser,
            Datasvar datasvar,
            LagretSporringPostgresRepository lagrede,
            Clock klokke,
            @ConfigProperty(name = "quarkus.application.version") String versjon) {
        this.publisert = publisert;
        this.grenser = grenser;
        this.datasvar = datasvar;
        this.lagrede = lagrede;
        this.klokke = klokke;
        this.versjon = versjon;
    }

    @GET
    @Path("/config")
    public Kontrakt.ConfigResponse config() {
        return new Kontrakt.ConfigResponse(
                "2.0.0",
                versjon,
                Sprakvalg.ALLE.stream()
                        .map(en -> new Kontrakt.Language(en.kode(), Sprakvalg.navn(en)))
                        .toList(),
                Sprak.NB.kode(),
                grenser.celler(),
                grenser.kall(),
                grenser.vindu().toSeconds(),
                Tabelltekst.LISENS,
                Format.ALLE.getFirst().navn(),
                Format.ALLE.stream().map(Format::navn).toList(),
                Sprakvalg.ALLE.stream()
                        .map(en -> new Kontrakt.SourceReference(en.kode(), kildehenvisning(en)))
                        .toList(),
                List.of(
                        new Kontrakt.ApiFeature("CORS", List.of()),
                        new Kontrakt.ApiFeature("ETag", List.of()),
                        new Kontrakt.ApiFeature("Content-Encoding", List.of("gzip", "br"))));
    }

    private String kildehenvisning(Sprak sprak) {
        return (sprak == Sprak.EN ? "Source: " : sprak == Sprak.NN ? "Kjelde: " : "Kilde: ")
                + Tabelltekst.KILDE
                + (datasvar.syntetisk() ? ". " + Tabelltekst.SYNTETISK.paa(sprak) : "");
    }

    @GET
    @Path("/tables")
    public Kontrakt.TablesResponse tabeller(@Context HttpServerRequest kall, @Context UriInfo adresse) {
        Parametre parametre = Parametre.les(kall.query());
        Sprak sprak = parametre.sprak();
        // There are no discontinued tables, but a word that is neither yes nor no is a fault.
        parametre.ja("includeDiscontinued");
        List<Tabell> treff = treff(parametre, sprak);
        int storrelse = Math.min(STORSTE_SIDE, parametre.tall("pageSize", VANLIG_SIDE));
        int sider = Math.max(1, Math.ceilDiv(treff.size(), storrelse));
        int side = parametre.tall("pageNumber", 1);
        if (side > sider) {
            throw UgyldigUtvalg.ukjentSide(Integer.toString(side), sider);
        }
        List<Link> lenker = sidelenker(sprak, adresse, side, sider, storrelse);
        return new Kontrakt.TablesResponse(
                sprak.kode(),
                treff.subList((side - 1) * storrelse, Math.min(treff.size(), side * storrelse)).stream()
                        .map(tabell -> tabell(tabell, hode(tabell.id()), sprak, adresse))
                        .toList(),
                new Kontrakt.PageInfo(side, storrelse, treff.size(), sider, lenker),
                lenker.subList(0, 1));
    }

    private List<Tabell> treff(Parametre parametre, Sprak sprak) {
        int dager = parametre.tall("pastDays", Integer.MAX_VALUE);
        String sok = parametre.en("query").strip().toLowerCase(Locale.ROOT);
        Optional<Publisert.Hode> hode = publisert.hode();
        if (hode.isEmpty()
                || Duration.between(hode.get().publisert(), klokke.instant()).toDays() >= dager) {
            return List.of();
        }
        return Tabell.alle().stream()
                .filter(tabell -> Arrays.stream(sok.split("\\s+", -1))
                        .allMatch(ord -> sokbart(tabell, hode.get(), sprak).contains(ord)))
                .toList();
    }

    private static String sokbart(Tabell tabell, Publisert.Hode hode, Sprak sprak) {
        var ord = new StringBuilder(
                tabell.id() + " " + tabell.ligner() + " " + tabell.navn().paa(sprak));
        for (Variabel variabel : Tabellbeskrivelse.variabler(tabell, hode)) {
            ord.append(' ').append(variabel.navn().paa(sprak));
            if (variabel.slag() == Variabel.Slag.INNHOLD) {
                variabel.verdier()
                        .forEach(verdi -> ord.append(' ').append(verdi.navn().paa(sprak)));
            }
        }
        return ord.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Link> sidelenker(Sprak sprak, UriInfo adresse, int side, int sider, int storrelse) {
        List<Link> lenker = new ArrayList<>();
        String start =
                adresse.getBaseUri() + "api/v2/tables?lang=" + sprak.kode() + "&pageSize=" + storrelse + "&pageNumber=";
        lenker.add(Kontrakt.lenke("self", sprak, start + side));
        lenker.add(Kontrakt.lenke("first", sprak, start + 1));
        lenker.add(Kontrakt.lenke("last", sprak, start + sider));
        if (side < sider) {
            lenker.add(Kontrakt.lenke("next", sprak, start + (side + 1)));
        }
        if (side > 1) {
            lenker.add(Kontrakt.lenke("previous", sprak, start + (side - 1)));
        }
        return lenker;
    }

    @GET
    @Path("/tables/{id}")
    public Kontrakt.Table tabell(
            @PathParam("id") String id, @Context HttpServerRequest kall, @Context UriInfo adresse) {
        return tabell(finn(id), hode(id), Parametre.les(kall.query()).sprak(), adresse);
    }

    private Kontrakt.Table tabell(Tabell tabell, Publisert.Hode hode, Sprak sprak, UriInfo adresse) {
        String selv = adresse.getBaseUri() + "api/v2/tables/" + tabell.id();
        String sporring = "?lang=" + sprak.kode();
        List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, hode);
        List<String> perioder = variabler.stream()
                .filter(en -> en.slag() == Variabel.Slag.TID)
                .flatMap(en -> en.koder().stream())
                .toList();
        return new Kontrakt.Table(
                "Table",
                tabell.id(),
                tabell.id() + ": " + tabell.navn().paa(sprak),
                datasvar.syntetisk() ? Tabelltekst.SYNTETISK.paa(sprak) : "",
                tabell.id(),
                tabell.statistikkbanktabell().map(nummer -> "ssb-" + nummer).stream()
                        .toList(),
                hode.publisert().truncatedTo(ChronoUnit.SECONDS).toString(),
                perioder.getFirst(),
                perioder.getLast(),
                "public",
                variabler.stream().map(en -> en.navn().paa(sprak)).toList(),
                false,
                Tabelltekst.KILDE,
                "BV",
                perioder.stream().allMatch(en -> en.length() == 4) ? "Annual" : "Other",
                List.of(List.of(new Kontrakt.PathElement("BV", sprak == Sprak.EN ? "Child welfare" : "Barnevern"))),
                List.of(
                        Kontrakt.lenke("self", sprak, selv + sporring),
                        Kontrakt.lenke("metadata", sprak, selv + "/metadata" + sporring),
                        Kontrakt.lenke("data", sprak, selv + "/data" + sporring)));
    }

    @GET
    @Path("/tables/{id}/metadata")
    public Response metadata(@PathParam("id") String id, @Context HttpServerRequest kall) {
        Tabell tabell = finn(id);
        Publisert.Hode hode = hode(id);
        Parametre parametre = Parametre.les(kall.query());
        List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, hode);
        String sporring = parametre.en("savedQuery").strip();
        var onske = sporring.isEmpty()
                ? new Onske(Map.of(), Onske.kodelister(parametre), List.of(), List.of())
                : lagrede.finn(sporring).onske();
        Utvalg utvalg = sporring.isEmpty() && !parametre.ja("defaultSelection")
                ? onske.alt(variabler)
                : onske.utvalg(variabler, Integer.MAX_VALUE);
        Datasett sett = Datasett.utenTall(hode, tabell, parametre.sprak(), utvalg, datasvar.syntetisk());
        var ut = new ByteArrayOutputStream();
        try {
            new JsonStat2().skrivMetadata(sett, ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(ut.toByteArray())
                .header("Cache-Control", DataResource.VARIGHET)
                .header("Content-Language", parametre.sprak().kode())
                .build();
    }

    @GET
    @Path("/tables/{id}/defaultselection")
    public Kontrakt.SelectionResponse standardutvalg(
            @PathParam("id") String id, @Context HttpServerRequest kall, @Context UriInfo adresse) {
        Tabell tabell = finn(id);
        Sprak sprak = Parametre.les(kall.query()).sprak();
        Utvalg utvalg = Onske.INTET.utvalg(Tabellbeskrivelse.variabler(tabell, hode(id)), Integer.MAX_VALUE);
        Visning.Plassering plassering = Visning.VANLIG.plasser(utvalg);
        return new Kontrakt.SelectionResponse(
                sprak.kode(),
                utvalg.deler().stream()
                        .map(del -> new Kontrakt.VariableSelection(
                                del.variabel().kode(),
                                null,
                                del.utelatt()
                                        ? List.of()
                                        : del.verdier().stream()
                                                .map(Variabel.Verdi::kode)
                                                .toList()))
                        .toList(),
                new Kontrakt.Placement(koder(plassering.heading()), koder(plassering.stub())),
                List.of(Kontrakt.lenke("self", sprak, adresse.getAbsolutePath() + "?lang=" + sprak.kode())));
    }

    private static List<String> koder(List<Utvalg.Del> deler) {
        return deler.stream().map(del -> del.variabel().kode()).toList();
    }

    @GET
    @Path("/codelists/{id}")
    public Kontrakt.CodelistResponse kodeliste(
            @PathParam("id") String id, @Context HttpServerRequest kall, @Context UriInfo adresse) {
        Sprak sprak = Parametre.les(kall.query()).sprak();
        Kodeliste kodeliste = Kodelister.finn(id).orElseThrow(() -> UgyldigUtvalg.ingenKodeliste(id));
        return new Kontrakt.CodelistResponse(
                kodeliste.id(),
                kodeliste.navn().paa(sprak),
                sprak.kode(),
                Sprakvalg.ALLE.stream().map(Sprak::kode).toList(),
                false,
                kodeliste.grupperer() ? "Aggregation" : "Valueset",
                kodeliste.poster().stream()
                        .map(post ->
                                new Kontrakt.ValueMap(post.kode(), post.navn().paa(sprak), post.deler()))
                        .toList(),
                List.of(Kontrakt.lenke("self", sprak, adresse.getAbsolutePath() + "?lang=" + sprak.kode())));
    }

    private Tabell finn(String id) {
        return Tabell.finn(id).orElseThrow(() -> UgyldigUtvalg.ukjentTabell(id));
    }

    private Publisert.Hode hode(String id) {
        return publisert.hode().orElseThrow(() -> UgyldigUtvalg.ukjentTabell(id));
    }
}
