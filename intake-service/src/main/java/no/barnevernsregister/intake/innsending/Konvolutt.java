package no.barnevernsregister.intake.innsending;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.SikkerXml;
import org.jspecify.annotations.Nullable;

/**
 * What the front door reads of a document: enough to give a receipt and to know whose it is. The whole document is judged
 * later.
 *
 * @param dokumentId absent when it is no UUID, which the schema will refuse
 */
public record Konvolutt(
        @Nullable DokumentId dokumentId, SakId sakId, String organisasjonsnummer, Kommunenummer kommune) {

    /**
     * Reads a document until its case begins.
     *
     * @throws UgyldigInnsending when it is not XML, has a document type, or lacks sender or case
     */
    public static Konvolutt les(byte[] dokument) {
        try {
            XMLStreamReader leser = SikkerXml.leser(new ByteArrayInputStream(dokument));
            try {
                return les(leser);
            } finally {
                leser.close();
            }
        } catch (XMLStreamException e) {
            var sted = e.getLocation();
            throw new UgyldigInnsending(
                    "ulesbar-xml",
                    "Innsendingen kan ikke leses som XML"
                            + (sted == null ? "." : " fra linje " + sted.getLineNumber() + "."));
        } catch (UgyldigInnsending e) {
            throw e;
        } catch (RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken byte sequences.
            throw new UgyldigInnsending("ulesbar-xml", "Innsendingen kan ikke leses som XML.");
        }
    }

    private static Konvolutt les(XMLStreamReader leser) throws XMLStreamException {
        Optional<DokumentId> dokument = Optional.empty();
        String organisasjon = "";
        String kommune = "";
        while (leser.hasNext()) {
            int hendelse = leser.next();
            if (hendelse == XMLStreamConstants.DTD) {
                throw new UgyldigInnsending("doctype", "Innsendingen har en DOCTYPE. Det er ikke tillatt.");
            }
            if (hendelse == XMLStreamConstants.START_ELEMENT) {
                switch (leser.getLocalName()) {
                    case "Barnevern" -> dokument = uuid(leser, "Id").map(DokumentId::new);
                    case "Avgiver" -> {
                        organisasjon = verdi(leser, "Organisasjonsnummer");
                        kommune = verdi(leser, "Kommunenummer");
                    }
                    case "Sak" -> {
                        SakId sak = uuid(leser, "Id")
                                .map(SakId::new)
                                .orElseThrow(() ->
                                        new UgyldigInnsending("mangler-sak", "Elementet Sak mangler en gyldig Id."));
                        return new Konvolutt(dokument.orElse(null), sak, organisasjon, kommunenummer(kommune));
                    }
                    default -> {
                        // Nothing else is needed here.
                    }
                }
            }
        }
        throw new UgyldigInnsending("mangler-sak", "Innsendingen har ikke noe element Sak.");
    }

    private static Kommunenummer kommunenummer(String tekst) {
        try {
            return new Kommunenummer(tekst);
        } catch (IllegalArgumentException e) {
            throw new UgyldigInnsending("mangler-avgiver", "Elementet Avgiver mangler et kommunenummer på fire sifre.");
        }
    }

    private static Optional<UUID> uuid(XMLStreamReader leser, String navn) {
        try {
            return Optional.of(UUID.fromString(verdi(leser, navn).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String verdi(XMLStreamReader leser, String navn) {
        String verdi = leser.getAttributeValue(null, navn);
        return verdi == null ? "" : verdi;
    }
}
