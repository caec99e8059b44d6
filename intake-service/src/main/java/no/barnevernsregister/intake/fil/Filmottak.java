package no.barnevernsregister.intake.fil;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.Innsendingsmottak.Kvittering;
import no.barnevernsregister.intake.innsending.Status;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** Receives yearly extracts as they come, one part at a time in memory, and sends them on when they are whole. */
public final class Filmottak {

    /** The most bytes that a yearly extract may have. */
    public static final long STORSTE = 200L * 1024 * 1024;

    private final FilRepository filer;
    private final Clock klokke;

    public Filmottak(FilRepository filer, Clock klokke) {
        this.filer = filer;
        this.klokke = klokke;
    }

    /**
     * Receives a file. When it returns, the file is stored and will be answered.
     *
     * @throws UgyldigInnsending when it is no yearly extract
     * @throws ForStorFil when it is too large
     */
    public Kvittering motta(
            Opplaster av, HandlerPaaVegneAv avsender, Arsuttrekk uttrekk, Provekjoring provekjoring, InputStream fil)
            throws IOException {
        var id = InnsendingId.ny(klokke.instant());
        boolean beholdt = false;
        try {
            Lest lest = lagreDeler(id, uttrekk, fil);
            Innsending ny = ny(id, avsender, uttrekk, provekjoring, lest.sha256());
            Innsending lagret = filer.lagre(ny, av, lest.antall());
            beholdt = lagret.id().equals(id);
            return new Kvittering(lagret, !beholdt);
        } finally {
            if (!beholdt) {
                filer.fjernDeler(id);
            }
        }
    }

    /** Makes a submission of an upload whose parts have all come. */
    Kvittering fullfor(Opplasting hel, String sha256) {
        Innsending ny = ny(hel.id(), hel.avsender(), hel.uttrekk(), Provekjoring.NEI, sha256);
        Innsending lagret = filer.lagre(ny, hel.av(), hel.deler());
        boolean gjentatt = !lagret.id().equals(hel.id());
        if (gjentatt) {
            filer.fjernDeler(hel.id());
        }
        return new Kvittering(lagret, gjentatt);
    }

    /**
     * Sends a checked file on, although it has findings.
     *
     * @throws KanIkkeBekreftes when it is not checked, has errors, or a newer one has come
     */
    public void bekreft(Innsending fil, Optional<Valideringsrapport> rapport) {
        if (fil.arsuttrekk() == null) {
            throw new KanIkkeBekreftes("Bare et årsuttrekk kan sendes etter kontroll.");
        }
        if (fil.status() != Status.KONTROLLERT) {
            throw new KanIkkeBekreftes("Bare en kontrollert fil kan sendes; denne har status " + fil.status() + ".");
        }
        boolean harFeil = rapport.map(Valideringsrapport::alvorlighet)
                .map(verst -> verst.compareTo(Alvorlighet.ERROR) >= 0)
                .orElse(true);
        if (harFeil) {
            throw new KanIkkeBekreftes("Filen har feil (ERROR). Rett dem i fagsystemet, og last opp en ny fil.");
        }
        if (filer.bekreft(fil)) {
            throw new KanIkkeBekreftes(
                    "Det er lastet opp en nyere fil for samme år. Send den, eller last opp på nytt.");
        }
    }

    private record Lest(int antall, String sha256) {}

    private Lest lagreDeler(InnsendingId id, Arsuttrekk uttrekk, InputStream fil) throws IOException {
        MessageDigest hash = sha256();
        int antall = 0;
        long bytes = 0;
        for (byte[] del = fil.readNBytes(Nyttelast.STORSTE_DEL);
                antall == 0 || del.length > 0;
                del = fil.readNBytes(Nyttelast.STORSTE_DEL)) {
            if (antall == 0) {
                Filhode.sjekk(del);
            }
            bytes += del.length;
            if (bytes > STORSTE) {
                throw new ForStorFil();
            }
            antall++;
            hash.update(del);
            filer.lagreDel(id, uttrekk.kommune(), antall, del);
        }
        return new Lest(antall, HexFormat.of().formatHex(hash.digest()));
    }

    private Innsending ny(
            InnsendingId id, HandlerPaaVegneAv avsender, Arsuttrekk uttrekk, Provekjoring provekjoring, String sha256) {
        Instant naa = klokke.instant();
        return new Innsending(
                id,
                null,
                null,
                uttrekk,
                avsender,
                uttrekk.kommune(),
                null,
                provekjoring,
                sha256,
                Status.MOTTATT,
                naa,
                naa,
                null,
                null);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
