package no.barnevernsregister.publishing.side;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * A place with figures.
 *
 * @param kode a municipality's number, {@code F} and a county's, or another code of the release
 */
public record Sted(String kode, String navn) {

    private static final Comparator<Sted> NAVN = Comparator.comparing(Sted::navn, Sorteringsrekke.NORSK);

    /** The place of that code; its name in all official languages. */
    public static Sted av(String kode) {
        if (kode.startsWith("F")) {
            return new Sted(kode, Kommuner.fylkesnavn(kode.substring(1)).orElse(kode));
        }
        return new Sted(kode, kommune(kode).map(Sted::navn).orElse(kode));
    }

    private static String navn(Kommune kommune) {
        return kommune.navnFlersprakelig().isEmpty() ? kommune.navn() : kommune.navnFlersprakelig();
    }

    /** The municipality of a number, if it has or had one. */
    public static Optional<Kommune> kommune(String kode) {
        return kode.matches("[0-9]{4}") ? Kommuner.finn(new Kommunenummer(kode)) : Optional.empty();
    }

    public boolean erKommune() {
        return kode.matches("[0-9]{4}");
    }

    /** The places of a release by name, counties after municipalities. */
    public static List<Sted> alle(Set<String> koder) {
        return koder.stream()
                .map(Sted::av)
                .sorted(Comparator.comparing((Sted sted) -> !sted.erKommune()).thenComparing(NAVN))
                .toList();
    }

    /** The place that is shown when none is asked for: the widest. */
    public static Optional<Sted> forste(List<Sted> alle) {
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    /** The place that a code or a name means; the whole name, or else the only one that begins so. */
    public static Optional<Sted> finn(List<Sted> alle, String tekst) {
        String ren = tekst.strip();
        List<Sted> begynner = alle.stream()
                .filter(en -> en.navn().toLowerCase(Locale.ROOT).startsWith(ren.toLowerCase(Locale.ROOT)))
                .toList();
        return alle.stream()
                .filter(en -> en.kode().equalsIgnoreCase(ren) || en.navn().equalsIgnoreCase(ren))
                .findFirst()
                .or(() -> begynner.size() == 1 ? Optional.of(begynner.getFirst()) : Optional.empty());
    }

    /** Whether somebody who wrote this may mean the place. */
    public boolean ligner(String sok) {
        return (kode + " " + navn).toLowerCase(Locale.ROOT).contains(sok.strip().toLowerCase(Locale.ROOT));
    }
}
