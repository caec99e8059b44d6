package no.barnevernsregister.intake.halvaar.side;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;

/**
 * A form as one page shows it.
 *
 * @param skriver who may write in it on this page
 * @param kontrollert whether missing points are to be told
 */
public record Skjemasak(
        Skjema skjema, Utfylling utfylling, List<Regelfunn> funn, Skriver skriver, boolean kontrollert, Frist frist) {

    /** Whose fields can be changed. */
    public enum Skriver {
        TJENESTEN,
        STATSFORVALTEREN,
        INGEN
    }

    public Skjemasak {
        funn = List.copyOf(funn);
    }

    Definisjon definisjon() {
        return utfylling.definisjon();
    }

    /** Where the form lies. */
    public String adresse() {
        return "/halvaar/" + skjema.halvaar() + "/" + skjema.tjeneste().vert();
    }

    String navn(Enhet enhet) {
        return enhet.navn(skjema.halvaar().sisteDag());
    }

    boolean kanSkrives(Punkt punkt) {
        return !punkt.beregnet()
                && switch (skriver) {
                    case TJENESTEN -> !punkt.har(Punkt.Egenskap.STATSFORVALTER);
                    case STATSFORVALTEREN -> punkt.har(Punkt.Egenskap.STATSFORVALTER);
                    case INGEN -> false;
                };
    }

    /** What is shown at a field in full: findings whose first point it is. */
    List<Regelfunn> funnVed(Enhet enhet, String punkt) {
        return synlige().stream()
                .filter(en ->
                        en.enhet().equals(enhet) && en.punkter().getFirst().equals(punkt))
                .toList();
    }

    /** Whether a finding is about the field, first or not. */
    boolean beroert(Enhet enhet, String punkt) {
        return synlige().stream()
                .anyMatch(en ->
                        en.stopper() && en.enhet().equals(enhet) && en.punkter().contains(punkt));
    }

    /** A draft is not told what it has not come to yet. */
    public List<Regelfunn> synlige() {
        return funn.stream().filter(en -> kontrollert || !en.erMangel()).toList();
    }

    /** The anchor of a field. */
    static String anker(Felt felt) {
        return "f-" + felt.enhet() + "-" + felt.navn().replace('/', '-');
    }

    /** The anchor of the first field of a finding; that of a computed point when nothing else is there. */
    String anker(Regelfunn funn) {
        String punkt = funn.punkter().getFirst();
        Optional<Punkt> funnet = definisjon().punkt(punkt);
        return funnet.map(en -> anker(utfylling.felt(funn.enhet(), en))).orElse("innhold");
    }
}
