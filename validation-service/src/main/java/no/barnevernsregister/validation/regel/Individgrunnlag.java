package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the yearly extract see of one client.
 *
 * @param aar the reporting year of the round, not of the file
 * @param region municipality and two digits of a district, as the sender reports for
 */
public record Individgrunnlag(Individ individ, int aar, String region) implements Grunnlag {

    @Override
    public Kanal kanal() {
        return Kanal.KOSTRA;
    }

    @Override
    public Optional<String> journalnummer() {
        return Optional.of(individ.journalnummer());
    }

    /** The counting date: 31 December of the year. */
    public LocalDate telledato() {
        return LocalDate.of(aar, 12, 31);
    }

    /** Reporting year minus birth year; none when the number tells no birth date, or there is no number. */
    public OptionalInt alder() {
        Fodselsnummer nummer = individ.fodselsnummer();
        Optional<LocalDate> fodt = nummer == null ? Optional.empty() : nummer.fodselsdato(aar);
        return fodt.isPresent() ? OptionalInt.of(aar - fodt.get().getYear()) : OptionalInt.empty();
    }

    /** The investigations, which stand inside the reports they came from. */
    public Stream<Undersokelse> undersokelser() {
        return individ.melding().stream().flatMap(melding -> Stream.ofNullable(melding.undersokelse()));
    }

    /** Whether the client is marked as closed at the end of the year. */
    public boolean avslutta() {
        return individ.avslutta3112().equals("1");
    }

    /** Whether something that ends on the day is still open at the end of the year, although the client is closed. */
    public boolean apentForAvslutta(@Nullable LocalDate sluttDato) {
        return avslutta() && (sluttDato == null || sluttDato.isAfter(telledato()));
    }

    /** Whether the sender reports for Oslo, the one municipality that gives city districts for each client. */
    public boolean oslo() {
        return region.startsWith("0301");
    }
}
