package no.barnevernsregister.validation.kostra;

import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;
import no.barnevernsregister.validation.kostra.filregel.Fil01;
import no.barnevernsregister.validation.kostra.filregel.Fil02;
import no.barnevernsregister.validation.kostra.filregel.Fil03;

/**
 * Checks yearly extracts as one stream. The caller's thread reads; others check the clients against schema and rules at the
 * same time. The report is the same whatever their number.
 *
 * <p>Memory does not grow with the file but for what {@link Klientregister} keeps, about 30 bytes a client, and what
 * {@link Arbeidsko} has under way.
 */
public final class Kostrakontroll {

    private final int traader;
    private final Consumer<String> regelFeilet;

    /**
     * @param traader how many threads check clients, beside the caller's that reads
     * @param regelFeilet is told the id of a rule that threw, by any of the threads
     */
    public Kostrakontroll(int traader, Consumer<String> regelFeilet) {
        this.traader = traader;
        this.regelFeilet = regelFeilet;
    }

    /**
     * Checks a file. The stream is read to its end, or to where it cannot be read further; it is not closed.
     *
     * @throws java.io.UncheckedIOException when the stream fails, which says nothing about the file
     */
    public Filrapport kontroller(InputStream fil, Runde runde, Klientmottaker mottaker) {
        var kilde = new Kilde(fil);
        var tilstand = new Filtilstand(mottaker);
        var kontroll = new Delkontroll(runde, new SecureRandom().nextLong(), regelFeilet);
        boolean lestHelt = false;
        try (var ko = new Arbeidsko(traader, kontroll::sjekk, tilstand::ta);
                var strom = new XmlStrom(kilde)) {
            try {
                lestHelt = les(strom, ko);
            } finally {
                ko.tom();
            }
        } catch (UlesbarXml e) {
            kilde.kastFeil();
            tilstand.funn().leggTil(Fil01.funn(e));
        }
        return tilstand.ferdig(lestHelt);
    }

    /** @return whether all that should be read was */
    private static boolean les(XmlStrom strom, Arbeidsko ko) {
        XmlDokument rot = strom.rot();
        Optional<Funn> feilRot = Fil02.sjekk(rot);
        if (feilRot.isPresent()) {
            ko.ferdig(feilRot.get());
            return false;
        }
        boolean iKlientene = false;
        for (Optional<XmlDokument> del = strom.neste(rot); del.isPresent(); del = strom.neste(rot)) {
            String navn = del.get().navn();
            if (iKlientene && navn.equals("Avgiver")) {
                ko.ferdig(Fil03.funn(del.get()));
            }
            iKlientene |= navn.equals("Individ");
            ko.leggTil(del.get());
        }
        return true;
    }
}
