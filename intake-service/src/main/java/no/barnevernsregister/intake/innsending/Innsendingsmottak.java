package no.barnevernsregister.intake.innsending;

import java.time.Clock;
import java.time.Instant;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jspecify.annotations.Nullable;

/** Receives documents: checks that the sender may speak for the municipality, keeps them, and gives a receipt. */
public final class Innsendingsmottak {

    /**
     * What a sender gets.
     *
     * @param gjentatt the same document was received before, and this is the first receipt
     */
    public record Kvittering(Innsending innsending, boolean gjentatt) {}

    private final InnsendingRepository innsendinger;
    private final Clock klokke;

    public Innsendingsmottak(InnsendingRepository innsendinger, Clock klokke) {
        this.innsendinger = innsendinger;
        this.klokke = klokke;
    }

    /**
     * Receives a document. When it returns, the document is stored and will be answered.
     *
     * @throws UgyldigInnsending when the document cannot be received
     * @throws IngenTilgang when the sender may not speak for the municipality in it
     */
    public Kvittering motta(
            Aktor.Fagsystem avsender, byte[] dokument, @Nullable Integer xsdVersjon, Provekjoring provekjoring) {
        if (!avsender.kanSende()) {
            throw new IngenTilgang("Tokenet mangler omfanget bvr:innsending.write.");
        }
        Konvolutt konvolutt = Konvolutt.les(dokument);
        krevEgen(avsender, konvolutt);
        Instant naa = klokke.instant();
        var ny = new Innsending(
                InnsendingId.ny(naa),
                konvolutt.dokumentId(),
                konvolutt.sakId(),
                null,
                avsender.handler(),
                konvolutt.kommune(),
                xsdVersjon,
                provekjoring,
                Nyttelastdeler.sha256(dokument),
                Status.MOTTATT,
                naa,
                naa,
                null,
                null);
        Innsending lagret = innsendinger.lagre(ny, dokument);
        return new Kvittering(lagret, !lagret.id().equals(ny.id()));
    }

    private static void krevEgen(Aktor.Fagsystem avsender, Konvolutt konvolutt) {
        Organisasjonsnummer egen = avsender.handler().rapporterendeOrg();
        if (!konvolutt.organisasjonsnummer().equals(egen.verdi())) {
            throw new IngenTilgang("Tokenet gjelder organisasjon " + egen
                    + ", men dokumentet har en annen avgiver. Send med et token for avgiveren.");
        }
        if (!avsender.gjelder(konvolutt.kommune())) {
            throw new IngenTilgang("Kommune " + konvolutt.kommune() + " hører ikke til organisasjon " + egen + ".");
        }
    }
}
