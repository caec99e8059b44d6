package no.barnevernsregister.intake.svar.infra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.intake.feil.Feiltype;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Completes what is read from the code: leaves out pages, and says what an answer is, what a fault is, and who may ask. */
public final class Apibeskrivelse implements OASFilter {

    private static final String TOKEN = "maskinporten";
    private static final String INNSENDINGER = "/api/v1/innsendinger";
    private static final String KVITTERING = "#/components/schemas/InnsendingJson";
    private static final Map<String, String> HODER = Map.of(
            "RateLimit-Policy", "Kvoten til avsenderen: q forespørsler om gangen, fylt på w sekunder",
            "RateLimit", "Det som er igjen: r forespørsler nå, full om t sekunder",
            "Retry-After", "Sekunder til det er mer, eller til rapporten kan være klar");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Barnevernsregisteret: innsending")
                .version("1")
                .description(
                        "Send saker og årsuttrekk, følg dem, og les rapporter. Veiledning: /kom-i-gang. Feiltyper: /feil.")
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        api.setServers(null);
        Map<String, PathItem> stier = new TreeMap<>(api.getPaths().getPathItems());
        stier.keySet().removeIf(sti -> !sti.startsWith("/api/"));
        Paths vist = OASFactory.createPaths();
        stier.forEach(vist::addPathItem);
        api.setPaths(vist);
        api.getComponents()
                .addSchema("Problem", problem())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Token fra Maskinporten med omfanget bvr:innsending.write eller"
                                        + " bvr:innsending.read; for mennesker et token fra vår egen innlogging."));
        stier.forEach((sti, alle) -> alle.getOperations().values().forEach(en -> felles(sti, en)));
        innsendinger(api);
    }

    private static void felles(String sti, Operation operasjon) {
        boolean aapen = sti.equals("/api/v1/regler");
        feil(operasjon, Feiltype.UGYLDIG_PARAMETER, Feiltype.FEIL_SVARFORMAT, Feiltype.INTERN_FEIL);
        if (!aapen) {
            operasjon.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
            feil(operasjon, Feiltype.IKKE_INNLOGGET, Feiltype.INGEN_TILGANG, Feiltype.FOR_MANGE);
        }
        if (sti.contains("{")) {
            feil(operasjon, Feiltype.FINNES_IKKE);
        }
        if (operasjon.getRequestBody() != null) {
            feil(operasjon, Feiltype.FOR_STOR, Feiltype.FEIL_INNHOLDSTYPE);
        }
    }

    private static void innsendinger(OpenAPI api) {
        Paths stier = api.getPaths();
        Operation send = stier.getPathItem(INNSENDINGER).getPOST();
        send.summary("Send en sak, eller prøvekjør den")
                .description(
                        "Innholdet er et dokument etter Barnevern-XSD, eller den nasjonale konvolutten. Det kan være pakket"
                                + " med gzip (Content-Encoding), og er høyst 10 MB utpakket. Det samme dokumentet om igjen gir den"
                                + " første kvitteringen.");
        send.getRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/xml", OASFactory.createMediaType().schema(tekst()))
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(konvolutt())));
        svar(send, "202", "Mottatt: kvitteringen. Rapporten kommer på adressen i lenker.rapport.", KVITTERING);
        svar(send, "200", "Mottatt før: den første kvitteringen.", KVITTERING);
        feil(send, Feiltype.NOKKELTJENESTEN_SVARER_IKKE);
        Operation liste = stier.getPathItem(INNSENDINGER).getGET();
        liste.summary("List innsendingene fra en kommune, eldst først")
                .description(
                        "Hundre om gangen. Står det en cursor i svaret, er det mer: send den med i neste spørsmål.");
        stier.getPathItem(INNSENDINGER + "/{id}").getGET().summary("Hvor langt en innsending har kommet");
        Operation rapport = stier.getPathItem(INNSENDINGER + "/{id}/rapport").getGET();
        rapport.summary("Rapporten om en innsending")
                .description("JSON i den nasjonale formen med våre felt i tillegg, en side, eller CSV.");
        svar(rapport, "200", "Rapporten.", null);
        svar(rapport, "202", "Ikke klar ennå: spør igjen etter sekundene i Retry-After.", KVITTERING);
    }

    private static void svar(Operation operasjon, String status, String hva, @Nullable String skjema) {
        APIResponse svar = OASFactory.createAPIResponse().description(hva);
        if (skjema != null) {
            svar.content(innhold("application/json", OASFactory.createSchema().ref(skjema)));
        }
        if (status.equals("202")) {
            hode(svar, "Retry-After");
        }
        operasjon.getResponses().addAPIResponse(status, svar);
    }

    private static void feil(Operation operasjon, Feiltype... typer) {
        for (Feiltype type : typer) {
            String sammendrag = type == Feiltype.UGYLDIG_PARAMETER
                    ? "Forespørselen kan ikke leses"
                    : type.tittel().nb();
            APIResponse svar = OASFactory.createAPIResponse()
                    .description(sammendrag)
                    .content(innhold(
                            Problem.INNHOLDSTYPE, OASFactory.createSchema().ref("#/components/schemas/Problem")));
            if (type == Feiltype.FOR_MANGE) {
                List.of("Retry-After", "RateLimit-Policy", "RateLimit").forEach(navn -> hode(svar, navn));
            }
            operasjon.getResponses().addAPIResponse(Integer.toString(type.status()), svar);
        }
    }

    private static void hode(APIResponse svar, String navn) {
        svar.addHeader(
                navn, OASFactory.createHeader().description(HODER.get(navn)).schema(tekst()));
    }

    private static Content innhold(String type, Schema skjema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(skjema));
    }

    private static Schema problem() {
        Map<String, Schema> felt = new LinkedHashMap<>();
        felt.put("type", tekst().format("uri").description("Slaget feil; adressen til en side som sier hva en gjør"));
        felt.put("title", tekst());
        felt.put("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        felt.put("detail", tekst().description("Hva som er galt akkurat nå"));
        felt.put("sporing", tekst().description("Det vi finner forespørselen igjen med"));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Et feilsvar etter RFC 9457")
                .properties(felt)
                .required(List.of("type", "title", "status", "sporing"));
    }

    private static Schema konvolutt() {
        Map<String, Schema> felt = new LinkedHashMap<>();
        felt.put(
                "xsdVersion",
                OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).minimum(java.math.BigDecimal.ONE));
        felt.put("xmlBody", tekst());
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .properties(felt)
                .required(List.of("xsdVersion", "xmlBody"));
    }

    private static Schema tekst() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
