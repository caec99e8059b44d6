package no.barnevernsregister.intake.halvaar.skjema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.definisjon.Punkttype;
import no.barnevernsregister.intake.halvaar.definisjon.Tallkilde;

/** A form with all that can be known from it: answers, figures from the register, sums. */
public record Utfylling(Definisjon definisjon, Tjeneste tjeneste, Map<Felt, String> svar, Sammenheng sammenheng) {

    public Utfylling {
        svar = Map.copyOf(svar);
    }

    public static Utfylling av(Skjema skjema, Definisjon definisjon, Sammenheng sammenheng) {
        Map<Felt, String> svar = new TreeMap<>();
        skjema.svar().forEach((felt, en) -> svar.put(felt, en.verdi()));
        return new Utfylling(definisjon, skjema.tjeneste(), svar, sammenheng);
    }

    /** The units that a point is answered for. */
    public Stream<Enhet> enheter(Punkt punkt) {
        return punkt.har(Egenskap.FELLES) ? Stream.of(tjeneste.vert()) : tjeneste.enheter().stream();
    }

    /** What stands in a field; what nobody has answered has the register's figure, when there is one. */
    public String tekst(Felt felt) {
        String skrevet = svar.get(felt);
        return skrevet != null ? skrevet : fraRegisteret(felt).orElse("");
    }

    /** The register's figure for a field, as it is written. */
    public Optional<String> fraRegisteret(Felt felt) {
        return Optional.ofNullable(sammenheng.register().get(felt)).map(Utfylling::skriv);
    }

    /** The figure at a point of one unit; computed points are computed. */
    public Optional<BigDecimal> tall(Enhet enhet, String punkt) {
        return definisjon
                .punkt(punkt)
                .flatMap(en -> en.formel()
                        .map(formel -> formel.regn(kilde(enhet)).map(verdi -> avrundet(en, verdi)))
                        .orElseGet(() -> en.type().tall(tekst(felt(enhet, en)))));
    }

    private static BigDecimal avrundet(Punkt punkt, BigDecimal verdi) {
        return punkt.type() instanceof Punkttype.Prosent ? verdi.setScale(1, RoundingMode.HALF_UP) : verdi;
    }

    /** The sum over the units; empty while one is missing, since a sum without a part is wrong. */
    public Optional<BigDecimal> sum(Punkt punkt) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Enhet enhet : enheter(punkt).toList()) {
            Optional<BigDecimal> verdi = tall(enhet, punkt.id());
            if (verdi.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(verdi.orElseThrow());
        }
        return Optional.of(sum);
    }

    /** The field of a point for a unit: a common point has only the host's. */
    public Felt felt(Enhet enhet, Punkt punkt) {
        return new Felt(punkt.har(Egenskap.FELLES) ? tjeneste.vert() : enhet, punkt.id());
    }

    /** What was reported for the half-year before, as it was written. */
    public String forrige(Felt felt) {
        return sammenheng.forrige().getOrDefault(felt, "");
    }

    /** How rules and computations read one unit's answers. */
    public Tallkilde kilde(Enhet enhet) {
        return new Tallkilde() {
            @Override
            public Optional<BigDecimal> tall(String punkt) {
                return Utfylling.this.tall(enhet, punkt);
            }

            @Override
            public Optional<BigDecimal> forrige(String punkt) {
                return tidligere(enhet, punkt, sammenheng.forrige()::get);
            }

            @Override
            public Optional<BigDecimal> iFjor(String punkt) {
                return tidligere(enhet, punkt, sammenheng.iFjor()::get);
            }

            @Override
            public String tekst(String punkt) {
                return definisjon
                        .punkt(punkt)
                        .map(en -> Utfylling.this.tekst(felt(enhet, en)))
                        .orElse("");
            }
        };
    }

    private Optional<BigDecimal> tidligere(Enhet enhet, String punkt, Function<Felt, String> kilde) {
        return definisjon.punkt(punkt).flatMap(en -> {
            String verdi = kilde.apply(felt(enhet, en));
            return verdi == null ? Optional.empty() : en.type().tall(verdi);
        });
    }

    /** All that stands in the form, with computed points and the register's figures, as a version keeps it. */
    public Map<Felt, String> helt() {
        Map<Felt, String> alt = new TreeMap<>();
        svar.forEach((felt, verdi) -> {
            if (!verdi.isBlank()) {
                alt.put(felt, verdi.strip());
            }
        });
        for (Punkt punkt : definisjon.punkter()) {
            enheter(punkt).forEach(enhet -> {
                Felt felt = felt(enhet, punkt);
                if (punkt.type().erTall()) {
                    tall(enhet, punkt.id()).ifPresent(verdi -> alt.put(felt, skriv(verdi)));
                }
            });
        }
        return alt;
    }

    /** A number as Norwegians write it. */
    public static String skriv(BigDecimal tall) {
        return tall.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
