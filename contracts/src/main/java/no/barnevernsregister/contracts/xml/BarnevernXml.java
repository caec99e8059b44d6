package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;

/** Reads and writes messages. Reading takes what the schema takes; run {@link XsdValidering} first to say what is wrong. */
public final class BarnevernXml {

    private static final String ROT = "Barnevern";

    /**
     * A message and where its objects stand in the document.
     *
     * @param plasseringer by kind and id in lower case, for example {@code Melding/5b1f…}
     */
    public record Lest(Barnevern barnevern, Map<String, Plassering> plasseringer) {}

    private BarnevernXml() {}

    /**
     * Reads a message.
     *
     * @throws UlesbarXml when it is not XML or not a message
     */
    public static Barnevern les(byte[] dokument) {
        return tilPost(rot(dokument));
    }

    /**
     * Reads a message and keeps where its objects stand.
     *
     * @throws UlesbarXml when it is not XML or not a message
     */
    public static Lest lesMedPlassering(byte[] dokument) {
        XmlElement rot = rot(dokument);
        Map<String, Plassering> plasseringer = new HashMap<>();
        for (XmlElement sak : rot.barn) {
            if (sak.navn.equals("Sak")) {
                plasseringer.put("Sak/" + id(sak), new Plassering("/Barnevern/Sak", sak.linje, sak.kolonne));
                plasser(sak, plasseringer);
            }
        }
        return new Lest(tilPost(rot), Map.copyOf(plasseringer));
    }

    private static void plasser(XmlElement sak, Map<String, Plassering> plasseringer) {
        Map<String, Integer> antall = new HashMap<>();
        for (XmlElement objekt : sak.barn) {
            int nummer = antall.merge(objekt.navn, 1, Integer::sum);
            String sti = "/Barnevern/Sak/" + objekt.navn + "[" + nummer + "]";
            plasseringer.put(objekt.navn + "/" + id(objekt), new Plassering(sti, objekt.linje, objekt.kolonne));
        }
    }

    private static String id(XmlElement element) {
        return element.attributter.getOrDefault("Id", "").toLowerCase(Locale.ROOT);
    }

    private static XmlElement rot(byte[] dokument) {
        XmlElement rot = XmlTre.les(dokument);
        if (!rot.navn.equals(ROT)) {
            throw new UlesbarXml(Grunn.FEIL_INNHOLD, rot.linje, rot.kolonne);
        }
        return rot;
    }

    private static Barnevern tilPost(XmlElement rot) {
        return (Barnevern) Postkodek.av(Barnevern.class).les(rot);
    }

    /** Writes a message as UTF-8, in schema order, without indentation. */
    public static byte[] skriv(Barnevern barnevern) {
        var ut = new XmlTekst();
        Postkodek.av(Barnevern.class).skriv(ut, ROT, barnevern);
        return ut.toString().getBytes(UTF_8);
    }
}
