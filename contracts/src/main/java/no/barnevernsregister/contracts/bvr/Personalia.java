package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.UUID;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.xml.XmlNavn;
import org.jspecify.annotations.Nullable;

/**
 * Who the child is from a date on.
 *
 * @param fodseldato birth date, or due date when unborn
 * @param kjonn 1 boy, 2 girl, 0 unborn
 * @param dufNummer number in the immigration register
 */
public record Personalia(
        UUID id,
        LocalDate startDato,
        Fodselsnummer fodselsnummer,
        LocalDate fodseldato,
        String kjonn,
        @XmlNavn("DUFnummer") @Nullable String dufNummer,
        boolean erSlettet)
        implements Saksobjekt {

    @Override
    public Begrepstype type() {
        return Begrepstype.PERSONALIA;
    }

    @Override
    public Personalia somSlettet() {
        return new Personalia(id, startDato, fodselsnummer, fodseldato, kjonn, dufNummer, true);
    }
}
