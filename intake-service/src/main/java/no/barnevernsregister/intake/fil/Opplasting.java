package no.barnevernsregister.intake.fil;

import java.time.Instant;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/**
 * A file on its way in.
 *
 * @param id the id that its submission will have
 * @param storrelse bytes that the whole file has
 * @param avtrykk hash of the beginning of the file, 64 hexadecimal digits; with the size it tells whether a file that is
 *     chosen again is the same
 * @param mottatt bytes that are kept, which is where the sender goes on
 * @param deler parts that they lie in
 */
public record Opplasting(
        InnsendingId id,
        Opplaster av,
        HandlerPaaVegneAv avsender,
        Arsuttrekk uttrekk,
        long storrelse,
        String avtrykk,
        long mottatt,
        int deler,
        Instant startet) {

    private static final Pattern AVTRYKK = Pattern.compile("[0-9a-f]{64}");

    public Opplasting {
        if (storrelse > Filmottak.STORSTE) {
            throw new ForStorFil();
        }
        if (storrelse < 1) {
            throw new UgyldigInnsending("tom-fil", "Filen er tom.");
        }
        if (!AVTRYKK.matcher(avtrykk).matches()) {
            throw new UgyldigInnsending(
                    "ugyldig-parameter", "Avtrykket av filens begynnelse er 64 heksadesimale sifre.");
        }
    }

    public boolean hel() {
        return mottatt == storrelse;
    }

    /** How much of it has come. */
    public int prosent() {
        return (int) (100 * mottatt / storrelse);
    }

    Opplasting medDel(int bytes) {
        return new Opplasting(id, av, avsender, uttrekk, storrelse, avtrykk, mottatt + bytes, deler + 1, startet);
    }
}
