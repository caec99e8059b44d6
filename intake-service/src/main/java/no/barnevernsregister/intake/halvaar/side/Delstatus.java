package no.barnevernsregister.intake.halvaar.side;

import no.barnevernsregister.intake.halvaar.definisjon.Del;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;

/** How far a section has come. */
public record Delstatus(long utfylt, long skal, long hindre) {

    public static Delstatus av(Skjemasak sak, Del del) {
        long hindre = sak.synlige().stream()
                .filter(en -> en.stopper() && iDelen(en, del))
                .count();
        return new Delstatus(felter(sak, del, true), felter(sak, del, false), hindre);
    }

    static boolean iDelen(Regelfunn funn, Del del) {
        return del.punkter().stream()
                .anyMatch(en -> en.id().equals(funn.punkter().getFirst()));
    }

    private static long felter(Skjemasak sak, Del del, boolean bareUtfylte) {
        return del.punkter().stream()
                .filter(en -> !en.beregnet() && !en.har(Egenskap.VALGFRI))
                .mapToLong(en -> antall(sak, en, bareUtfylte))
                .sum();
    }

    private static long antall(Skjemasak sak, Punkt punkt, boolean bareUtfylte) {
        return sak.utfylling()
                .enheter(punkt)
                .filter(enhet -> !bareUtfylte
                        || !sak.utfylling()
                                .tekst(sak.utfylling().felt(enhet, punkt))
                                .isBlank())
                .count();
    }

    boolean ferdig() {
        return utfylt == skal;
    }

    String klasse() {
        return "delstatus" + (hindre > 0 ? " har-funn" : ferdig() ? " ferdig" : "");
    }

    public String tekst(Sideramme ramme) {
        return utfylt
                + ramme.ord(" av ", " av ")
                + skal
                + ramme.ord(" utfylt", " utfylt")
                + (hindre == 0 ? "" : ", " + hindre + ramme.ord(" funn", " funn"));
    }
}
