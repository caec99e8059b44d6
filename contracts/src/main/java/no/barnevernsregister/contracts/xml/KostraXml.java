package no.barnevernsregister.contracts.xml;

import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.kostra.Individ;

/** Reads the parts of a yearly extract. Reading takes what the schema takes; run {@link XsdValidering} first. */
public final class KostraXml {

    /** A client and where its objects stand in the file. */
    public record Klient(Individ individ, Plasseringer plasseringer) {}

    /** The sender and where it stands in the file. */
    public record Sender(Avgiver avgiver, Plasseringer plasseringer) {}

    private KostraXml() {}

    /**
     * Reads one client.
     *
     * @throws UlesbarXml when it is no Individ
     */
    public static Klient individ(XmlDokument del) {
        var plasseringer = new Plasseringer();
        return new Klient((Individ) Postkodek.av(Individ.class).les(del.rot(), plasseringer), plasseringer);
    }

    /**
     * Reads the sender.
     *
     * @throws UlesbarXml when it is no Avgiver
     */
    public static Sender avgiver(XmlDokument del) {
        var plasseringer = new Plasseringer();
        return new Sender((Avgiver) Postkodek.av(Avgiver.class).les(del.rot(), plasseringer), plasseringer);
    }
}
