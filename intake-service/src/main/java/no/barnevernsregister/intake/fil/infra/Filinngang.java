package no.barnevernsregister.intake.fil.infra;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.Opplaster;
import no.barnevernsregister.intake.fil.side.Filord;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.infra.Sidebruker;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.tilgang.IngenTilgang;

/** Lets the right people to the right files: those who report or approve for the service, at the high level. */
@RequestScoped
public class Filinngang {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Sidebruker sidebruker;
    private final FilRepository filer;
    private final Clock klokke;

    Filinngang(Sidebruker sidebruker, FilRepository filer, Clock klokke) {
        this.sidebruker = sidebruker;
        this.filer = filer;
        this.klokke = klokke;
    }

    LocalDate iDag() {
        return LocalDate.ofInstant(klokke.instant(), OSLO);
    }

    /**
     * Somebody who works with files.
     *
     * @throws IngenTilgang when the person does for no service
     */
    Bruker bruker() {
        Bruker bruker = sidebruker.paaHoytNivaa();
        if (enheter(bruker).isEmpty()) {
            throw new IngenTilgang("Årsuttrekk lastes opp av en som har rollen rapportør eller godkjenner i tjenesten."
                    + " En lokal administrator kan gi den.");
        }
        return bruker;
    }

    List<Enhet> enheter(Bruker bruker) {
        return bruker.enheter().stream()
                .filter(en -> bruker.kanFylle(Tjeneste.alene(en)))
                .toList();
    }

    /** The unit that the address or form names; the person's first when it names none. */
    Enhet enhet(Bruker bruker, String tekst) {
        List<Enhet> egne = enheter(bruker);
        if (tekst.isEmpty()) {
            return egne.getFirst();
        }
        return Enhet.les(tekst)
                .filter(egne::contains)
                .orElseThrow(() -> new IngenTilgang("Du kan ikke laste opp årsuttrekk for denne tjenesten."));
    }

    /** What the sender says of the file. */
    Arsuttrekk uttrekk(Enhet enhet, String aar) {
        int tall = Parametre.tolk("aar", aar, Integer::parseInt);
        if (tall >= iDag().getYear() || tall < iDag().getYear() - 10) {
            throw new UgyldigInnsending("ugyldig-parameter", "Velg et år som er over.");
        }
        return new Arsuttrekk(tall, Filord.region(enhet), false);
    }

    HandlerPaaVegneAv avsender(Enhet enhet) {
        return Kommuner.finn(enhet.kommune())
                .map(en -> new HandlerPaaVegneAv(en.organisasjonsnummer(), null, null, Mekanisme.PERSON))
                .orElseThrow(NotFoundException::new);
    }

    static Opplaster opplaster(Bruker bruker) {
        return new Opplaster(bruker.id(), bruker.navn());
    }

    /** A file of the person's own services; what others have does not exist. */
    Mottattfil fil(Bruker bruker, String id) {
        return filer.finn(id(id))
                .filter(en -> bruker.kanFylle(Tjeneste.alene(Filord.enhet(en.uttrekk()))))
                .orElseThrow(NotFoundException::new);
    }

    static InnsendingId id(String tekst) {
        try {
            return InnsendingId.av(tekst);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
