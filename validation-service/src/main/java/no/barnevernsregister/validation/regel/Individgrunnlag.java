package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kostra.Individ;

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
}
