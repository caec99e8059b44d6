package no.barnevernsregister.intake.halvaar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.geografi.Bydeler;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** What the figures of a form are about: a municipality, or a district of one; written {@code 5634} or {@code 030101}. */
public record Enhet(Kommunenummer kommune, @Nullable Bydelsnummer bydel) implements Comparable<Enhet> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}([0-9]{2})?");

    public static Enhet av(Kommunenummer kommune) {
        return new Enhet(kommune, null);
    }

    /** The unit that the text names; whether it exists is another question. */
    public static Optional<Enhet> les(String tekst) {
        if (!FORM.matcher(tekst).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Enhet(
                Kommunenummer.av(tekst.substring(0, 4)),
                tekst.length() == 4 ? null : Bydelsnummer.av(tekst.substring(4))));
    }

    /** The name it had on that day. */
    public String navn(LocalDate dag) {
        String by = Kommuner.finn(kommune).map(Kommune::navn).orElse(kommune.verdi());
        return bydel == null
                ? by
                : Bydeler.i(kommune, dag).stream()
                        .filter(en -> en.nummer().equals(bydel))
                        .findFirst()
                        .map(en -> en.navn() + ", " + by)
                        .orElse(toString());
    }

    public String fylke() {
        return kommune.fylkesnummer();
    }

    @Override
    public int compareTo(Enhet annen) {
        return toString().compareTo(annen.toString());
    }

    @Override
    public String toString() {
        return bydel == null ? kommune.verdi() : kommune.verdi() + bydel.verdi();
    }
}
