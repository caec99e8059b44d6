package no.barnevernsregister.intake.halvaar.infra;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.Tjenesteregister;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.tilgang.IngenTilgang;

/** Finds what an address names, or says that it is not there. */
@ApplicationScoped
public class Fant {

    private final Tjenesteregister tjenester;
    private final Rapportering rapportering;

    Fant(Tjenesteregister tjenester, Rapportering rapportering) {
        this.tjenester = tjenester;
        this.rapportering = rapportering;
    }

    /** A half-year that has ended. */
    Halvaar halvaar(String tekst) {
        Halvaar halvaar = Halvaar.les(tekst).orElseThrow(NotFoundException::new);
        LocalDate apner = halvaar.sisteDag().plusDays(1);
        if (rapportering.iDag().isBefore(apner)) {
            throw new IngenTilgang("Rapporten for " + halvaar.navn().nb() + " åpner " + apner.getDayOfMonth() + ". "
                    + (apner.getMonthValue() == 1 ? "januar " : "juli ") + apner.getYear() + ".");
        }
        return halvaar;
    }

    Tjeneste tjeneste(String enhet, Halvaar halvaar) {
        return Enhet.les(enhet).flatMap(en -> tjenester.forEnhet(en, halvaar)).orElseThrow(NotFoundException::new);
    }
}
