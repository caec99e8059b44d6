package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** Checks documents against a schema, compiled once and at first use; safe for use by many threads. */
public final class XsdValidering {

    /** The newest schema version of the case message. */
    public static final int NYESTE_VERSJON = 4;

    /** Nobody corrects more at a time, and each takes a while to place. */
    static final int FLEST_FEIL = 100;

    private static final Map<Integer, XsdValidering> VERSJONER = new TreeMap<>(Map.of(
            1,
            new XsdValidering("/xsd/Barnevern_v1.xsd"),
            3,
            new XsdValidering("/xsd/Barnevern_v3.xsd"),
            NYESTE_VERSJON,
            new XsdValidering("/xsd/Barnevern_v4.xsd")));

    private static final XsdValidering KOSTRA15F = new XsdValidering("/xsd/KOSTRA_15F.xsd");

    /** Left to {@link Idvakt}: the JDK compares each id with all before it. */
    private static final Pattern UNIKE = Pattern.compile("<xs:unique .*?</xs:unique>", Pattern.DOTALL);

    private final ThreadLocal<Validatorgang> ganger;

    private XsdValidering(String ressurs) {
        // A holder of its own, so that the schema is compiled once and not once a thread.
        var skjema = new Ressursskjema(ressurs);
        this.ganger = ThreadLocal.withInitial(() -> new Validatorgang(skjema.kompilert()));
    }

    private static final class Ressursskjema {

        private final String ressurs;
        private @org.jspecify.annotations.Nullable Schema skjema;

        Ressursskjema(String ressurs) {
            this.ressurs = ressurs;
        }

        synchronized Schema kompilert() {
            if (skjema == null) {
                try (InputStream xsd = Objects.requireNonNull(XsdValidering.class.getResourceAsStream(ressurs))) {
                    String tekst = new String(xsd.readAllBytes(), UTF_8);
                    String utenUnike = UNIKE.matcher(tekst).replaceAll("");
                    skjema = SikkerXml.skjema(new StreamSource(new StringReader(utenUnike)));
                } catch (IOException | SAXException e) {
                    throw new IllegalStateException("Skjemaet " + ressurs + " kan ikke leses.", e);
                }
            }
            return skjema;
        }
    }

    /** Whether this schema version of the case message can be received. */
    public static boolean kjenner(int versjon) {
        return VERSJONER.containsKey(versjon);
    }

    /**
     * The schema of a version of the case message.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static XsdValidering versjon(int versjon) {
        XsdValidering skjema = VERSJONER.get(versjon);
        if (skjema == null) {
            throw new IllegalArgumentException("Skjemaversjon " + versjon + " finnes ikke.");
        }
        return skjema;
    }

    /** The schema of the yearly extract; the root may be the file, its Avgiver, or one Individ. */
    public static XsdValidering kostra15f() {
        return KOSTRA15F;
    }

    /**
     * A document held up against a schema version of the case message.
     *
     * @param feil none when it holds
     */
    public record Kontrollert(int versjon, List<XsdFeil> feil) {

        public Kontrollert {
            feil = List.copyOf(feil);
        }
    }

    /**
     * The newest version of the case message that the document holds; the newest of all when it holds none. A document of
     * version 3 is one of version 4 too.
     */
    public static Kontrollert nyesteSomPasser(XmlDokument dokument) {
        var nyeste = new Kontrollert(NYESTE_VERSJON, versjon(NYESTE_VERSJON).valider(dokument));
        return nyeste.feil().isEmpty() || !versjon(1).holder(dokument) ? nyeste : new Kontrollert(1, List.of());
    }

    private boolean holder(XmlDokument dokument) {
        return ganger.get().gaaGjennom(dokument.rot(), 1).isEmpty();
    }

    /** The first {@value #FLEST_FEIL} places where the document breaks the schema; none when it holds. */
    public List<XsdFeil> valider(XmlDokument dokument) {
        return ganger.get().gaaGjennom(dokument.rot(), FLEST_FEIL);
    }
}
