package no.barnevernsregister.intake.fil;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.innsending.Innsendingsmottak.Kvittering;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/**
 * Takes a file in pieces, over as many connections as it needs. What has come is kept, so that a sender whose connection
 * broke goes on where it was.
 */
public final class Opplastinger {

    private final OpplastingRepository opplastinger;
    private final Filmottak mottak;
    private final Clock klokke;

    public Opplastinger(OpplastingRepository opplastinger, Filmottak mottak, Clock klokke) {
        this.opplastinger = opplastinger;
        this.mottak = mottak;
        this.klokke = klokke;
    }

    /**
     * Begins an upload, or finds it again.
     *
     * @throws ForStorFil when the file is too large
     */
    public Opplasting start(
            Opplaster av, HandlerPaaVegneAv avsender, Arsuttrekk uttrekk, long storrelse, String avtrykk) {
        var naa = klokke.instant();
        return opplastinger.start(
                new Opplasting(InnsendingId.ny(naa), av, avsender, uttrekk, storrelse, avtrykk, 0, 0, naa));
    }

    /** The sender's own upload. */
    public Optional<Opplasting> finn(InnsendingId id, String bruker) {
        return opplastinger.finn(id).filter(en -> en.av().id().equals(bruker));
    }

    /** What is on its way in for a region, oldest first. */
    public List<Opplasting> underveis(String region) {
        return opplastinger.underveis(region);
    }

    /** What others are bringing of the same year. */
    public List<Opplasting> andres(Opplasting opplasting) {
        return underveis(opplasting.uttrekk().region()).stream()
                .filter(en -> en.uttrekk().aar() == opplasting.uttrekk().aar()
                        && !en.av().id().equals(opplasting.av().id()))
                .toList();
    }

    /**
     * Keeps what comes, part by part; a part that breaks off in the middle is not kept.
     *
     * @param fra where the sender goes on, in bytes
     * @throws FeilPlass when that is not where the upload is
     * @throws UgyldigInnsending when it is no yearly extract, or has more bytes than was said; the upload is forgotten
     */
    public Opplasting ta(Opplasting opplasting, long fra, InputStream innhold) throws IOException {
        if (fra != opplasting.mottatt()) {
            throw new FeilPlass(opplasting.mottatt());
        }
        Opplasting naa = opplasting;
        for (byte[] del = neste(innhold); del.length > 0; del = neste(innhold)) {
            sjekk(naa, del);
            if (!opplastinger.lagreDel(naa, del)) {
                throw new FeilPlass(
                        opplastinger.finn(naa.id()).map(Opplasting::mottatt).orElse(naa.mottatt()));
            }
            naa = naa.medDel(del.length);
        }
        return naa;
    }

    /** The one-argument reader of the JDK asks for nothing once more when it has all, and would wait for the next part. */
    private static byte[] neste(InputStream innhold) throws IOException {
        byte[] del = new byte[Nyttelast.STORSTE_DEL];
        return Arrays.copyOf(del, innhold.readNBytes(del, 0, del.length));
    }

    private void sjekk(Opplasting opplasting, byte[] del) {
        try {
            if (opplasting.mottatt() == 0) {
                Filhode.sjekk(del);
            }
            if (opplasting.mottatt() + del.length > opplasting.storrelse()) {
                throw new UgyldigInnsending(
                        "feil-storrelse", "Det kom flere byte enn filen skulle ha. Last den opp på nytt.");
            }
        } catch (UgyldigInnsending e) {
            opplastinger.forkast(opplasting.id());
            throw e;
        }
    }

    /** Turns a whole upload into a submission; the parts stay where they are. */
    public Kvittering fullfor(Opplasting hel) {
        MessageDigest hash = Filmottak.sha256();
        for (int nummer = 1; nummer <= hel.deler(); nummer++) {
            hash.update(opplastinger.del(hel, nummer));
        }
        Kvittering kvittering = mottak.fullfor(hel, HexFormat.of().formatHex(hash.digest()));
        opplastinger.avslutt(hel.id());
        return kvittering;
    }
}
