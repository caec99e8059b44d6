package no.barnevernsregister.register.uttrekk;

import java.util.Optional;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.feil.UgyldigForesporsel;

/**
 * The country or one municipality.
 *
 * @param verdi {@code landet}, or the number of a municipality
 */
public record Omfang(String verdi) {

    public static final Omfang LANDET = new Omfang("landet");

    public Omfang {
        if (!verdi.equals("landet") && !verdi.matches("[0-9]{4}")) {
            throw new UgyldigForesporsel(
                    "Feltet kommune er et kommunenummer med fire sifre. Uten det gjelder bestillingen hele landet.");
        }
    }

    /** The municipality; none for the country. */
    public Optional<Kommunenummer> kommune() {
        return verdi.equals("landet") ? Optional.empty() : Optional.of(new Kommunenummer(verdi));
    }
}
