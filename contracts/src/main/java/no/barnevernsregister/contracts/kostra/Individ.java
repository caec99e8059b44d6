package no.barnevernsregister.contracts.kostra;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.xml.XmlNavn;
import org.jspecify.annotations.Nullable;

/**
 * One client of the yearly extract.
 *
 * @param id key in the case system, free text
 * @param avslutta3112 1 closed at the end of the year, 2 not
 * @param saksbehandler the caseworker, who is in no finding and no register
 */
public record Individ(
        String id,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        String journalnummer,
        @Nullable Fodselsnummer fodselsnummer,
        @XmlNavn("DUFnummer") @Nullable String dufNummer,
        @Nullable String bydelsnummer,
        @Nullable String bydelsnavn,
        @Nullable String distriktsnummer,
        String saksbehandler,
        String avslutta3112,
        List<Melding> melding,
        List<Plan> plan,
        List<Tiltak> tiltak,
        List<Flytting> flytting)
        implements Klientdel {

    public Individ {
        melding = List.copyOf(melding);
        plan = List.copyOf(plan);
        tiltak = List.copyOf(tiltak);
        flytting = List.copyOf(flytting);
    }
}
