package no.barnevernsregister.publishing.side;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Sprak;

/**
 * A place with figures, with its name in the language of the page.
 *
 * @param kode as in {@link Region}
 * @param navn the short one, for charts and tables
 * @param offisielt in all official languages
 */
public record Sted(String kode, String navn, String offisielt, Regiontype type) {

    private static final Comparator<Sted> REKKE =
            Comparator.comparing(Sted::type).thenComparing(Sted::navn, Sorteringsrekke.NORSK);

    /** The place of that code. */
    public static Sted av(String kode, Sprak sprak) {
        return Regioner.finn(kode)
                .map(region -> av(region, region.navn().paa(sprak)))
                .orElseGet(() -> new Sted(kode, kode, kode, Regiontype.BYDEL));
    }

    private static Sted av(Region region, String navn) {
        // The official sources part the names with a hyphen.
        String offisielt =
                region.offisielt().isEmpty() ? navn : region.offisielt().replace(" - ", " – ");
        return new Sted(region.kode(), navn, offisielt, region.type());
    }

    /** The municipality of a number, if it has or had one. */
    public static Optional<Kommune> kommune(String kode) {
        return kode.matches("[0-9]{4}") ? Kommuner.finn(new Kommunenummer(kode)) : Optional.empty();
    }

    public boolean erKommune() {
        return type == Regiontype.KOMMUNE;
    }

    /** The places of a release: municipalities by name, and then wider ones. */
    public static List<Sted> alle(Collection<String> koder, Sprak sprak) {
        return koder.stream().map(kode -> av(kode, sprak)).sorted(REKKE).toList();
    }

    /** The place that is shown when none is asked for: the country, else the first county, else any. */
    public static Optional<Sted> forste(List<Sted> alle) {
        return alle.stream()
                .filter(sted -> sted.type() == Regiontype.LAND)
                .findFirst()
                .or(() -> alle.stream()
                        .filter(sted -> sted.type() == Regiontype.FYLKE)
                        .findFirst())
                .or(() -> alle.stream().findFirst());
    }

    /** The place that a code or a name means; the whole name, or else the only one that begins so. */
    public static Optional<Sted> finn(List<Sted> alle, String tekst) {
        String ren = tekst.strip().toLowerCase(Locale.ROOT);
        if (ren.isEmpty()) {
            return Optional.empty();
        }
        List<Sted> begynner = alle.stream()
                .filter(en -> en.navn().toLowerCase(Locale.ROOT).startsWith(ren))
                .toList();
        return alle.stream()
                .filter(en -> en.kode().equalsIgnoreCase(ren)
                        || en.navn().equalsIgnoreCase(ren)
                        || en.offisielt().equalsIgnoreCase(ren))
                .findFirst()
                .or(() -> begynner.size() == 1 ? Optional.of(begynner.getFirst()) : Optional.empty());
    }

    /** Whether somebody who wrote this may mean the place. */
    public boolean ligner(String sok) {
        return (kode + " " + navn + " " + offisielt)
                .toLowerCase(Locale.ROOT)
                .contains(sok.strip().toLowerCase(Locale.ROOT));
    }
}
