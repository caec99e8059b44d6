package no.barnevernsregister.intake.innsending.infra;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Rapportcsv;
import no.barnevernsregister.contracts.rapport.Rapportkilde;
import no.barnevernsregister.contracts.rapport.Rapportkilde.Opplysning;
import no.barnevernsregister.contracts.rapport.Rapportside;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.Status;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The report on a submission as JSON, page or CSV; until there is one, when to ask again. */
@Singleton
final class Rapportsvar {

    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm").withZone(ZoneId.of("Europe/Oslo"));
    private static final Tekst TITTEL = new Tekst("Rapporten er ikke klar ennå", "Rapporten er ikkje klar enno");
    private static final Tekst VENT = new Tekst("Last siden på nytt om litt.", "Last sida på nytt om litt.");
    private static final Tekst PARKERT = new Tekst(
            "Dokumentet venter på det forrige i saken. Send det som mangler; rapporten kommer senest etter et døgn.",
            "Dokumentet ventar på det førre i saka. Send det som manglar; rapporten kjem seinast etter eit døgn.");

    private final boolean syntetisk;

    Rapportsvar(@ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.syntetisk = syntetisk;
    }

    Response av(Innsending innsending, Optional<Valideringsrapport> rapport, Svarform form, Sprak sprak) {
        Response.ResponseBuilder svar = rapport.isPresent()
                ? ferdig(innsending, rapport.get(), form, sprak)
                : venter(innsending, form, sprak)
                        .header("Retry-After", innsending.status() == Status.PARKERT ? 300 : 1);
        return svar.header("Cache-Control", "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private Response.ResponseBuilder ferdig(
            Innsending innsending, Valideringsrapport rapport, Svarform form, Sprak sprak) {
        var ut = new StringBuilder();
        return switch (form) {
            case JSON -> Response.ok(HendelseJson.skriv(rapport), form.type());
            case HTML -> {
                try (var side = new Rapportside(ut, Sprakvalg.ramme(sprak, syntetisk))) {
                    side.skriv(kilde(innsending, sprak), rapport);
                }
                yield Response.ok(ut.toString(), form.type()).language(sprak.merke());
            }
            case CSV -> {
                try (var csv = new Rapportcsv(ut, sprak)) {
                    csv.skriv(kilde(innsending, sprak), rapport);
                }
                yield Response.ok(ut.toString(), form.type())
                        .language(sprak.merke())
                        .header("Content-Disposition", "attachment; filename=\"rapport-" + innsending.id() + ".csv\"");
            }
        };
    }

    private Response.ResponseBuilder venter(Innsending innsending, Svarform form, Sprak sprak) {
        if (form != Svarform.HTML) {
            return Response.accepted(InnsendingJson.av(innsending, Optional.empty()))
                    .type(Svarform.JSON.type());
        }
        var ut = new StringBuilder();
        Html html = Sprakvalg.ramme(sprak, syntetisk).start(ut, TITTEL);
        Ramme.slutt(html.element("p", sprak.av(innsending.status() == Status.PARKERT ? PARKERT : VENT)));
        return Response.accepted(ut.toString()).type(form.type()).language(sprak.merke());
    }

    private static Rapportkilde kilde(Innsending innsending, Sprak sprak) {
        boolean provekjoring = innsending.provekjoring() != Provekjoring.NEI;
        List<Opplysning> opplysninger = new ArrayList<>();
        legg(opplysninger, new Tekst("Kommune", "Kommune"), kommune(innsending));
        legg(opplysninger, new Tekst("Mottatt", "Motteke"), TID.format(innsending.mottatt()));
        legg(opplysninger, new Tekst("Sakens id", "Id-en til saka"), innsending.sakId());
        legg(opplysninger, new Tekst("Dokumentets id", "Id-en til dokumentet"), innsending.dokumentId());
        return new Rapportkilde(
                sprak.av(new Tekst("Innsending ", "Innsending ")) + innsending.id(), provekjoring, opplysninger);
    }

    private static String kommune(Innsending innsending) {
        return innsending.kommune()
                + Kommuner.finn(innsending.kommune())
                        .map(Kommune::navn)
                        .map(navn -> " " + navn)
                        .orElse("");
    }

    private static void legg(List<Opplysning> opplysninger, Tekst navn, @Nullable Object verdi) {
        if (verdi != null) {
            opplysninger.add(new Opplysning(navn, verdi.toString()));
        }
    }
}
