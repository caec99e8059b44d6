package no.barnevernsregister.intake.halvaar.skjema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkttype;
import no.barnevernsregister.intake.halvaar.definisjon.Tallkilde;

/**
 * The figures of a county, or of the country, as sums; shares are computed anew from the sums, never averaged.
 *
 * @param fylke number of the county; empty for the country
 */
public record Fylkessum(String fylke, Map<String, BigDecimal> punkter) {

    public Fylkessum {
        punkter = Map.copyOf(punkter);
    }

    /** The figure as it is written; a dash where none of them has it. */
    public String tekst(String punkt) {
        return Optional.ofNullable(punkter.get(punkt)).map(Utfylling::skriv).orElse("–");
    }

    /** Each county that has a form, in order, and the country last. */
    public static List<Fylkessum> av(Definisjon definisjon, List<Utfylling> utfyllinger) {
        SortedSet<String> fylker = new TreeSet<>();
        utfyllinger.forEach(en -> fylker.add(en.tjeneste().vert().fylke()));
        List<Fylkessum> summer = new ArrayList<>();
        for (String fylke : fylker) {
            summer.add(sum(
                    fylke,
                    definisjon,
                    utfyllinger.stream()
                            .filter(en -> en.tjeneste().vert().fylke().equals(fylke))
                            .toList()));
        }
        if (!summer.isEmpty()) {
            summer.add(sum("", definisjon, utfyllinger));
        }
        return summer;
    }

    private static Fylkessum sum(String fylke, Definisjon definisjon, List<Utfylling> utfyllinger) {
        Map<String, BigDecimal> summer = new HashMap<>();
        for (Punkt punkt : definisjon.punkter()) {
            if (punkt.type().erTall() && !(punkt.type() instanceof Punkttype.Prosent)) {
                utfyllinger.forEach(en -> en.enheter(punkt)
                        .flatMap(enhet -> en.tall(enhet, punkt.id()).stream())
                        .forEach(verdi -> summer.merge(punkt.id(), verdi, BigDecimal::add)));
            }
        }
        Tallkilde kilde = kilde(summer);
        for (Punkt punkt : definisjon.punkter()) {
            if (punkt.type() instanceof Punkttype.Prosent) {
                punkt.formel().flatMap(en -> en.regn(kilde)).ifPresent(verdi -> summer.put(punkt.id(), verdi));
            }
        }
        return new Fylkessum(fylke, summer);
    }

    private static Tallkilde kilde(Map<String, BigDecimal> summer) {
        return new Tallkilde() {
            @Override
            public Optional<BigDecimal> tall(String punkt) {
                return Optional.ofNullable(summer.get(punkt));
            }

            @Override
            public Optional<BigDecimal> forrige(String punkt) {
                return Optional.empty();
            }

            @Override
            public Optional<BigDecimal> iFjor(String punkt) {
                return Optional.empty();
            }

            @Override
            public String tekst(String punkt) {
                return "";
            }
        };
    }
}
