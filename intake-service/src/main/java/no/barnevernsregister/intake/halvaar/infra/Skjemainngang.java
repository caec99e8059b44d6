package no.barnevernsregister.intake.halvaar.infra;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Skjemasak;
import no.barnevernsregister.intake.halvaar.side.Skjemasak.Skriver;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Kontroll;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Sending;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;
import no.barnevernsregister.intake.halvaar.skjema.Svar;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;
import no.barnevernsregister.intake.tilgang.IngenTilgang;

/** Opens a form for the one who asks, as much of it as that one may see. */
@RequestScoped
public class Skjemainngang {

    /** Who came, and what that one sees. */
    record Besok(Bruker bruker, Skjemasak sak) {}

    private final Sidebruker sidebruker;
    private final Fant fant;
    private final Rapportering rapportering;
    private final SkjemaRepository skjemaer;
    private final Frister frister;

    Skjemainngang(
            Sidebruker sidebruker, Fant fant, Rapportering rapportering, SkjemaRepository skjemaer, Frister frister) {
        this.sidebruker = sidebruker;
        this.fant = fant;
        this.rapportering = rapportering;
        this.skjemaer = skjemaer;
        this.frister = frister;
    }

    /**
     * Opens it.
     *
     * @throws IngenTilgang when the form is not the person's to see, or not yet
     */
    Besok besok(String adresseHalvaar, String enhet, boolean kontrollert) {
        Bruker bruker = sidebruker.bruker();
        Halvaar halvaar = fant.halvaar(adresseHalvaar);
        Tjeneste tjeneste = fant.tjeneste(enhet, halvaar);
        boolean egen = bruker.iTjenesten(tjeneste);
        boolean embete = bruker.kanVurdere(tjeneste, halvaar);
        if (!egen && !embete && !bruker.iBufdir()) {
            throw new IngenTilgang(
                    "Du har ikke tilgang til rapporten fra " + tjeneste.vert().navn(halvaar.sisteDag()) + ".");
        }
        Skjema skjema = bruker.kanFylle(tjeneste)
                ? skjemaer.apne(tjeneste, halvaar, bruker)
                : skjemaer.finn(tjeneste, halvaar).orElseThrow(() -> new NotFoundException());
        Tilstand tilstand = skjema.tilstand();
        if (egen) {
            boolean skriver = bruker.kanFylle(tjeneste) && tilstand instanceof Tilstand.HosTjenesten;
            return new Besok(bruker, sak(skjema, skriver ? Skriver.TJENESTEN : Skriver.INGEN, kontrollert));
        }
        if (embete && skjema.sendinger() > 0) {
            return new Besok(
                    bruker,
                    sak(
                            sistSendt(skjema),
                            tilstand instanceof Tilstand.Sendt ? Skriver.STATSFORVALTEREN : Skriver.INGEN,
                            kontrollert));
        }
        if (bruker.iBufdir() && (tilstand instanceof Tilstand.Godkjent || tilstand instanceof Tilstand.Mottatt)) {
            return new Besok(bruker, sak(skjema, Skriver.INGEN, kontrollert));
        }
        throw new IngenTilgang(
                "Rapporten kan ikke ses ennå: den er " + tilstand.navn().nb().toLowerCase(java.util.Locale.ROOT) + ".");
    }

    /** The form as it is now, for somebody who has just opened it. */
    Skjemasak pa(Bruker bruker, Skjema skjema) {
        Skjema naa = skjemaer.finn(skjema.tjeneste(), skjema.halvaar()).orElse(skjema);
        return sak(naa, bruker.kanFylle(naa.tjeneste()) ? Skriver.TJENESTEN : Skriver.STATSFORVALTEREN, false);
    }

    /** While the service mends it, the county governor sees what was sent. */
    private Skjema sistSendt(Skjema skjema) {
        if (!(skjema.tilstand() instanceof Tilstand.HosTjenesten)) {
            return skjema;
        }
        Sending siste = skjemaer.sendinger(skjema.id()).getLast();
        Map<Felt, Svar> svar = new HashMap<>();
        siste.innhold().forEach((felt, verdi) -> svar.put(felt, new Svar(verdi, 0, siste.av(), siste.tid())));
        return skjema.medSvar(svar);
    }

    private Skjemasak sak(Skjema skjema, Skriver skriver, boolean kontrollert) {
        Utfylling utfylling = rapportering.utfylling(skjema);
        List<Regelfunn> funn = skriver == Skriver.STATSFORVALTEREN
                ? Kontroll.forStatsforvalteren(utfylling)
                : Kontroll.forTjenesten(utfylling);
        Frist frist = new Frist(
                skriver == Skriver.STATSFORVALTEREN
                        ? frister.forStatsforvalter(skjema.halvaar())
                        : frister.forKommune(skjema.halvaar()),
                rapportering.iDag());
        return new Skjemasak(skjema, utfylling, funn, skriver, kontrollert, frist);
    }
}
