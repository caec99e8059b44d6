package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.validation.regel.regler.Avgiver1;
import no.barnevernsregister.validation.regel.regler.Melding2a;
import no.barnevernsregister.validation.regel.regler.Melding2e;
import no.barnevernsregister.validation.regel.regler.Melding3;
import no.barnevernsregister.validation.regel.regler.Personalia11;
import no.barnevernsregister.validation.regel.regler.Personalia12;
import no.barnevernsregister.validation.regel.regler.Sak22;
import no.barnevernsregister.validation.regel.regler.Sak23;
import no.barnevernsregister.validation.regel.regler.Sak2a;
import no.barnevernsregister.validation.regel.regler.Tiltak12;
import no.barnevernsregister.validation.regel.regler.Tiltak20;
import no.barnevernsregister.validation.regel.regler.Tiltak9;
import no.barnevernsregister.validation.regel.regler.Undersokelse11;
import no.barnevernsregister.validation.regel.regler.Undersokelse20;
import no.barnevernsregister.validation.regel.regler.Vedtak5;

/** Which rules are in force; each says from when. */
public final class Regelsett {

    /** Named by every report. A change of any rule is a new version. */
    public static final String VERSJON = "2026.1";

    private static final List<Regel> REGLER = List.of(
            new Avgiver1(),
            new Sak2a(),
            new Sak22(),
            new Sak23(),
            new Personalia11(),
            new Personalia12(),
            new Melding2a(),
            new Melding2e(),
            new Melding3(),
            new Undersokelse11(),
            new Undersokelse20(),
            new Vedtak5(),
            new Tiltak9(),
            new Tiltak12(),
            new Tiltak20());

    private Regelsett() {}

    /** All rules, in the order in which their findings are reported. */
    public static List<Regel> alle() {
        return REGLER;
    }

    /** Those that hold for a document extracted on the day. */
    public static List<Regel> gjeldende(LocalDate uttrekksdato) {
        return REGLER.stream()
                .filter(regel -> !uttrekksdato.isBefore(regel.omtale().gyldigFra()))
                .toList();
    }
}
