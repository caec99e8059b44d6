package no.barnevernsregister.contracts.xml;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/** A document that is well-formed and within the limits, or one part of a document that is read as a stream. */
public final class XmlDokument {

    private final XmlElement rot;

    XmlDokument(XmlElement rot) {
        this.rot = rot;
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
        return Optional.ofNullable(rot.attributter.get(navn));
    }

    XmlElement rot() {
        return rot;
    }
}
