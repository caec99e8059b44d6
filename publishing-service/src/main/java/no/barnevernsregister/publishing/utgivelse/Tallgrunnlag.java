package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.contracts.geografi.Befolkning;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.formel.Svar;
import no.barnevernsregister.publishing.skjerming.Skjermet;
import no.barnevernsregister.publishing.skjerming.Sted;

/**
 * The protected counts of a release, the inhabitants and the series, for any region. A group has the sum of the shown figures of its
 * parts, and no figure when one of them is hidden: it tells nothing that the parts do not.
 */
final class Tallgrunnlag {

    private final Skjermet skjermet;
    private final Serieverdier serier;

    Tallgrunnlag(Skjermet skjermet, Serieverdier serier) {
        this.skjermet = skjermet;
        this.serier = serier;
    }

    /** Regions that the release has figures of: municipalities, counties, and the groups all of whose parts it has. */
    List<Region> regioner() {
        List<Region> svar = new ArrayList<>();
        skjermet.regioner().forEach(kode -> svar.add(region(kode)));
        Regioner.alle().stream()
                .filter(en -> erGruppe(en) && !deler(en).isEmpty())
                .forEach(svar::add);
        return svar;
    }

    private static Region region(String kode) {
        return Regioner.finn(kode)
                .orElseThrow(() -> new IllegalArgumentException("No region has the code " + kode + "."));
    }

    static boolean erGruppe(Region region) {
        return region.type() != Regiontype.KOMMUNE && region.type() != Regiontype.FYLKE;
    }

    /** The counties and municipalities of the release that a group is made of; empty when it lacks one. */
    List<String> deler(Region gruppe) {
        List<String> deler = new ArrayList<>();
        Set<String> resten = new TreeSet<>(gruppe.medlemmer());
        for (Region fylke : Regioner.av(Regiontype.FYLKE)) {
            if (skjermet.regioner().contains(fylke.kode()) && resten.containsAll(fylke.medlemmer())) {
                deler.add(fylke.kode());
                fylke.medlemmer().forEach(resten::remove);
            }
        }
        if (!skjermet.regioner().containsAll(resten)) {
            return List.of();
        }
        deler.addAll(resten);
        return deler;
    }

    Svar antall(Region region, List<String> deler, Sted sted) {
        if (!erGruppe(region)) {
            return svar(skjermet.tall(sted));
        }
        long sum = 0;
        for (String del : deler) {
            OptionalLong tall = skjermet.tall(sted.i(del));
            if (tall.isEmpty()) {
                return new Svar.Skjult();
            }
            sum += tall.getAsLong();
        }
        return Svar.av(sum);
    }

    private static Svar svar(OptionalLong tall) {
        return tall.isPresent() ? Svar.av(tall.getAsLong()) : new Svar.Skjult();
    }

    Svar befolkning(Region region, Alder alder, String periode) {
        if (periode.length() != 4) {
            return new Svar.Uaktuelt();
        }
        OptionalInt sum = innbyggere(region, alder, periode);
        return sum.isEmpty() ? new Svar.Mangler() : Svar.av(sum.getAsInt());
    }

    /** Inhabitants of a region as it is today on 1 January of the year after a period; empty when they are not known. */
    static OptionalInt innbyggere(Region region, Alder alder, String periode) {
        int aar = Integer.parseInt(periode) + 1;
        int sum = 0;
        for (String kommune : region.medlemmer()) {
            OptionalInt antall = Befolkning.antall(new Kommunenummer(kommune), aar, alder.fra(), alder.til(periode));
            if (antall.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += antall.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    Svar serie(Region region, String id, String periode) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String kommune : region.medlemmer()) {
            Optional<BigDecimal> verdi = serier.verdi(id, kommune, periode);
            if (verdi.isEmpty()) {
                return new Svar.Mangler();
            }
            sum = sum.add(verdi.get());
        }
        return new Svar.Tall(sum);
    }
}
