package no.barnevernsregister.contracts.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;

/** A document that is well-formed and within the limits, or one part of a document that is read as a stream. */
public final class XmlDokument {

    private final XmlElement rot;
    private final int storrelse;

    XmlDokument(XmlElement rot, int storrelse) {
        this.rot = rot;
        this.storrelse = storrelse;
    }

    /**
     * Reads a whole document.
     *
     * @throws UlesbarXml when it is not XML, has a document type, or exceeds a limit
     */
    public static XmlDokument les(byte[] dokument) {
        try (var strom = new XmlStrom(new ByteArrayInputStream(dokument))) {
            return strom.helt();
        }
    }

    /** Name of its outermost element. */
    public String navn() {
        return rot.navn;
    }

    /** Namespace of its outermost element; empty when it has none. */
    public String navnerom() {
        return rot.navnerom;
    }

    /** Names of the attributes of its outermost element, but for those that only tell where a schema may be found. */
    public List<String> attributter() {
        List<String> navn = new ArrayList<>();
        for (int i = 0; i < rot.antallAttributter(); i++) {
            navn.add(rot.attributtnavn(i));
        }
        for (XmlElement.Fremmed fremmed : rot.fremmede) {
            if (!fremmed.navnerom().equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                    || !fremmed.navn().toLowerCase(Locale.ROOT).endsWith("schemalocation")) {
                navn.add(fremmed.navn());
            }
        }
        return navn;
    }

    /** About how much room it takes in memory, in bytes; at most {@link SikkerXml#STORSTE_TRE}. */
    public int storrelse() {
        return storrelse;
    }

    /** Where its outermost element stands. */
    public Plassering plassering() {
        return rot.plassering();
    }

    /** Whether its outermost element has a child of the name. */
    public boolean har(String barn) {
        return rot.antall(barn) > 0;
    }

    /** An attribute of its outermost element, as it stands. */
    public Optional<String> attributt(String navn) {
        return Optional.ofNullable(rot.attributt(navn));
    }

    XmlElement rot() {
        return rot;
    }
}
