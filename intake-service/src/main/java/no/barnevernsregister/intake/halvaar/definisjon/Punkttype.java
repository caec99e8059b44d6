package no.barnevernsregister.intake.halvaar.definisjon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Tekst;

/** What can be written at a point. */
public sealed interface Punkttype {

    /** A count; never negative. */
    record Heltall(int sifre) implements Punkttype {}

    /** A number of full-time equivalents, with up to two decimals. */
    record Desimal() implements Punkttype {}

    /** A computed percentage with one decimal. */
    record Prosent() implements Punkttype {}

    /** {@code J} or {@code N}. */
    record JaNei() implements Punkttype {}

    record Fritekst(int lengde) implements Punkttype {}

    Pattern TEKST = Pattern.compile("tekst\\(([0-9]{1,5})\\)");
    Pattern TALL = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");

    /** The type that a definition names; empty when there is none of that name. */
    static Optional<Punkttype> les(String navn) {
        Matcher tekst = TEKST.matcher(navn);
        if (tekst.matches()) {
            return Optional.of(new Fritekst(Integer.parseInt(tekst.group(1))));
        }
        return switch (navn) {
            case "heltall" -> Optional.of(new Heltall(7));
            case "desimal" -> Optional.of(new Desimal());
            case "prosent" -> Optional.of(new Prosent());
            case "janei" -> Optional.of(new JaNei());
            default -> Optional.empty();
        };
    }

    /** Whether the point holds a number. */
    default boolean erTall() {
        return !(this instanceof JaNei || this instanceof Fritekst);
    }

    /** The number that the text is; empty when it is none, or none of this type. */
    default Optional<BigDecimal> tall(String tekst) {
        boolean gyldig = erTall() && feil(tekst).isEmpty() && !tekst.isBlank();
        return gyldig ? Optional.of(new BigDecimal(renset(tekst).replace(',', '.'))) : Optional.empty();
    }

    /** What is wrong with the text; empty when it may stand. */
    default Optional<Tekst> feil(String tekst) {
        String verdi = renset(tekst);
        if (verdi.isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case Heltall(int sifre) ->
                verdi.matches("[0-9]{1," + sifre + "}")
                        ? Optional.empty()
                        : Optional.of(new Tekst(
                                "Skriv et helt tall, 0 eller mer, med høyst " + sifre + " sifre.",
                                "Skriv eit heilt tal, 0 eller meir, med høgst " + sifre + " siffer."));
            case Desimal() ->
                TALL.matcher(verdi).matches()
                        ? Optional.empty()
                        : Optional.of(new Tekst(
                                "Skriv et tall med høyst to desimaler, for eksempel 12,5.",
                                "Skriv eit tal med høgst to desimalar, til dømes 12,5."));
            case Prosent() -> Optional.empty();
            case JaNei() ->
                verdi.equals("J") || verdi.equals("N")
                        ? Optional.empty()
                        : Optional.of(new Tekst("Svar ja eller nei.", "Svar ja eller nei."));
            case Fritekst(int lengde) ->
                tekst.codePointCount(0, tekst.length()) <= lengde
                        ? Optional.empty()
                        : Optional.of(new Tekst(
                                "Teksten kan ha høyst " + lengde + " tegn.",
                                "Teksten kan ha høgst " + lengde + " teikn."));
        };
    }

    /** People write thousands with a space. */
    private String renset(String tekst) {
        return erTall() ? tekst.replaceAll("[\\s\\u00A0\\u202F]", "") : tekst.strip();
    }
}
