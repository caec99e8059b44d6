package no.barnevernsregister.intake.halvaar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjoner;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.definisjon.Punkttype;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;

/** Forms for the tests; answers are written {@code 2.A=3, 2.B=4}. */
public final class Utfyllinger {

    public static final Halvaar RUNDE = new Halvaar(2026, 1);
    public static final Enhet VADSO = Enhet.les("5607").orElseThrow();
    public static final Enhet VARDO = Enhet.les("5634").orElseThrow();
    public static final Definisjoner DEFINISJONER = Definisjoner.innebygde();

    private Utfyllinger() {}

    public static Utfylling med(String svar) {
        return med(svar, "", "");
    }

    public static Utfylling med(String svar, String forrige, String iFjor) {
        return new Utfylling(
                DEFINISJONER.forRunde(RUNDE),
                Tjeneste.alene(VARDO),
                felter(VARDO, svar),
                new Sammenheng(felter(VARDO, forrige), felter(VARDO, iFjor), Map.of()));
    }

    public static Map<Felt, String> felter(Enhet enhet, String svar) {
        Map<Felt, String> felter = new HashMap<>();
        for (String en : svar.split(", ", -1)) {
            if (!en.isBlank()) {
                int likhet = en.indexOf('=');
                felter.put(new Felt(enhet, en.substring(0, likhet)), en.substring(likhet + 1));
            }
        }
        return felter;
    }

    /** Answers that no rule has anything against: yes, no counts, and a text everywhere. */
    public static Map<Felt, String> feilfri(Tjeneste tjeneste) {
        Map<Felt, String> svar = new TreeMap<>();
        for (Punkt punkt : DEFINISJONER.forRunde(RUNDE).punkter()) {
            if (punkt.beregnet() || punkt.har(Egenskap.VALGFRI) || punkt.har(Egenskap.STATSFORVALTER)) {
                continue;
            }
            List<Enhet> enheter = punkt.har(Egenskap.FELLES) ? List.of(tjeneste.vert()) : tjeneste.enheter();
            for (Enhet enhet : enheter) {
                svar.put(
                        new Felt(enhet, punkt.id()),
                        switch (punkt.type()) {
                            case Punkttype.Fritekst _ -> "9950";
                            case Punkttype.JaNei _ -> punkt.id().equals("0.iks") ? "N" : "J";
                            default -> "0";
                        });
            }
        }
        return svar;
    }
}
