package no.barnevernsregister.contracts.xml;

/**
 * Turns a message of schema version 1 into what version 4 would hold. The one difference in shape is the follow-up of a
 * foster home: version 1 repeats an element for each visit, later versions gather the visits in one.
 */
final class Versjon1 {

    private static final String OPPFOLGING = "Oppfolging";

    private Versjon1() {}

    static XmlElement oppgrader(XmlElement barnevern) {
        for (XmlElement sak : barnevern.barn) {
            for (XmlElement objekt : sak.barn) {
                if (objekt.antall(OPPFOLGING) > 0) {
                    samle(objekt);
                }
            }
        }
        return barnevern;
    }

    private static void samle(XmlElement tiltak) {
        var besok = tiltak.barn.stream()
                .filter(barn -> barn.navn.equals(OPPFOLGING))
                .toList();
        XmlElement forste = besok.getFirst();
        var samlet = new XmlElement("", OPPFOLGING, forste.linje, forste.kolonne, tiltak, 1);
        for (XmlElement ett : besok) {
            var utfort = new XmlElement("", "Utfort", ett.linje, ett.kolonne, samlet, samlet.barn.size() + 1);
            ett.kopierAttributterTil(utfort);
            samlet.leggTil(utfort);
        }
        tiltak.barn.set(tiltak.barn.indexOf(forste), samlet);
        tiltak.barn.removeAll(besok);
    }
}
