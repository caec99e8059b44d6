package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;

/** Reads and writes messages. Reading takes what the schema takes; run {@link XsdValidering} first to say what is wrong. */
public final class BarnevernXml {

    private static final String ROT = "Barnevern";

    /** A message and where its objects stand in the document. */
    public record Lest(Barnevern barnevern, Plasseringer plasseringer) {}

    private BarnevernXml() {}

    /**
     * Reads a message of the newest schema version.
     *
     * @throws UlesbarXml when it is not XML or not a message
     */
    public static Barnevern les(byte[] dokument) {
        return les(XmlDokument.les(dokument), XsdValidering.NYESTE_VERSJON).barnevern();
    }

    /**
     * Reads a message and keeps where its objects stand. Messages of older versions become what the newest would hold.
     *
     * @throws UlesbarXml when it is not a message
     */
    public static Lest les(XmlDokument dokument, int xsdVersjon) {
        XmlElement rot = dokument.rot();
        if (!rot.navn.equals(ROT)) {
            throw new UlesbarXml(Grunn.FEIL_INNHOLD, rot.linje, rot.kolonne);
        }
        var plasseringer = new Plasseringer();
        XmlElement nyeste = xsdVersjon == 1 ? Versjon1.oppgrader(rot) : rot;
        return new Lest((Barnevern) Postkodek.av(Barnevern.class).les(nyeste, plasseringer), plasseringer);
    }

    /** Writes a message as UTF-8, in schema order, without indentation. */
    public static byte[] skriv(Barnevern barnevern) {
        var ut = new XmlTekst();
        Postkodek.av(Barnevern.class).skriv(ut, ROT, barnevern);
        return ut.toString().getBytes(UTF_8);
    }
}
