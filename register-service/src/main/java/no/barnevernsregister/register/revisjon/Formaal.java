package no.barnevernsregister.register.revisjon;

import no.barnevernsregister.register.feil.UgyldigForesporsel;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody reads: the purpose in a few words, and the legal basis.
 *
 * @param tekst for example {@code Innsyn etter krav fra den registrerte}
 * @param hjemmel for example {@code personvernforordningen artikkel 15}
 */
public record Formaal(String tekst, String hjemmel) {

    private static final int LENGST = 300;

    public Formaal {
        krev("formaal", tekst);
        krev("hjemmel", hjemmel);
    }

    /**
     * From a request, in which both may be missing.
     *
     * @throws UgyldigForesporsel with a sentence
     */
    public static Formaal av(@Nullable String tekst, @Nullable String hjemmel) {
        return new Formaal(tekst == null ? "" : tekst.strip(), hjemmel == null ? "" : hjemmel.strip());
    }

    private static void krev(String felt, String verdi) {
        if (verdi.isEmpty() || verdi.length() > LENGST) {
            throw new UgyldigForesporsel("Feltet " + felt + " må ha en tekst på 1 til " + LENGST
                    + " tegn: hvorfor opplysningene leses, og med hvilken hjemmel.");
        }
        if (verdi.matches("(?s).*[0-9]{6}[ .-]?[0-9]{5}.*")) {
            throw new UgyldigForesporsel("Feltet " + felt + " ser ut til å ha et fødselsnummer i seg. Skriv formålet"
                    + " uten nummer eller navn; det blir stående i loggen.");
        }
    }
}
