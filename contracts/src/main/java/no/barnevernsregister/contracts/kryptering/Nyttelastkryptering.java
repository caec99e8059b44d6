package no.barnevernsregister.contracts.kryptering;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * Seals and opens payloads: AES-256-GCM with a data key per municipality, wrapped by the key service.
 *
 * <p>The wrapped data key travels with each payload, so that any service that may use the key service can open it. When
 * the municipality's key is destroyed in the key service, all its payloads are unreadable for ever: in every process after
 * {@link #HUSKES} at the latest, or after {@link #LENGST} when the key service has not answered since.
 */
public final class Nyttelastkryptering {

    /** How long a data key is remembered in the clear before the key service is asked for it again. */
    public static final Duration HUSKES = Duration.ofMinutes(5);
    /** How long it is used when the key service does not answer, so that a short stop of it stops nobody. */
    public static final Duration LENGST = Duration.ofHours(1);

    private static final Duration NOKKELENS_LEVETID = Duration.ofHours(24);
    private static final int FLEST_APNEDE = 4_096;

    private record Innpakket(String nokkelnavn, ByteBuffer nokkel) {}

    private record Egen(Innpakket innpakket, Instant utloper) {}

    private record Apnet(ByteBuffer klar, Instant spurt) {}

    private final Nokkeltjeneste nokler;
    private final Clock klokke;
    private final Map<String, Egen> egne = new ConcurrentHashMap<>();
    private final Map<Innpakket, Apnet> apnede = new ConcurrentHashMap<>();

    public Nyttelastkryptering(Nokkeltjeneste nokler, Clock klokke) {
        this.nokler = nokler;
        this.klokke = klokke;
    }

    /**
     * Seals a payload with the municipality's data key.
     *
     * @param tilknyttet bytes that bind the payload to its place; the same are needed to open it
     */
    public Kryptert krypter(Kommunenummer kommune, byte[] klartekst, byte[] tilknyttet) {
        return krypter("kommune-" + kommune, klartekst, tilknyttet);
    }

    /** Seals with a data key under another key of the key service, such as the identity vault's. */
    public Kryptert krypter(String navn, byte[] klartekst, byte[] tilknyttet) {
        Egen egen =
                egne.compute(navn, (n, gammel) -> gammel == null || utlopt(gammel) || !virker(gammel) ? ny(n) : gammel);
        try {
            return new Kryptert(
                    navn,
                    egen.innpakket().nokkel().array().clone(),
                    AesGcm.lukk(apne(egen.innpakket()), klartekst, tilknyttet));
        } catch (GeneralSecurityException e) {
            throw new Krypteringsfeil("Innholdet kunne ikke krypteres med " + navn + ".", e);
        }
    }

    /**
     * Opens a payload.
     *
     * @throws Krypteringsfeil when the key is destroyed, or the payload was changed or moved
     */
    public byte[] dekrypter(Kryptert kryptert, byte[] tilknyttet) {
        var innpakket = new Innpakket(kryptert.nokkelnavn(), ByteBuffer.wrap(kryptert.innpakketNokkel()));
        try {
            return AesGcm.apne(apne(innpakket), kryptert.innhold(), tilknyttet);
        } catch (GeneralSecurityException e) {
            throw new Krypteringsfeil("Innholdet kunne ikke åpnes med " + kryptert.nokkelnavn() + ".", e);
        }
    }

    private byte[] apne(Innpakket innpakket) {
        Instant naa = klokke.instant();
        Apnet kjent = apnede.get(innpakket);
        if (kjent != null && naa.isBefore(kjent.spurt().plus(HUSKES))) {
            return kjent.klar().array();
        }
        try {
            byte[] klar =
                    nokler.pakkUt(innpakket.nokkelnavn(), innpakket.nokkel().array());
            husk(innpakket, klar, naa);
            return klar;
        } catch (NokkeltjenesteSvarerIkke e) {
            if (kjent != null && naa.isBefore(kjent.spurt().plus(LENGST))) {
                return kjent.klar().array();
            }
            throw e;
        } catch (Krypteringsfeil e) {
            apnede.remove(innpakket);
            throw e;
        }
    }

    private void husk(Innpakket innpakket, byte[] klar, Instant naa) {
        if (apnede.size() > FLEST_APNEDE) {
            apnede.clear();
        }
        apnede.put(innpakket, new Apnet(ByteBuffer.wrap(klar), naa));
    }

    private boolean utlopt(Egen nokkel) {
        return !klokke.instant().isBefore(nokkel.utloper());
    }

    /** What is sealed under a key that was destroyed meanwhile, nobody could open. */
    private boolean virker(Egen nokkel) {
        try {
            return apne(nokkel.innpakket()).length > 0;
        } catch (Krypteringsfeil e) {
            return false;
        }
    }

    private Egen ny(String navn) {
        byte[] klar = AesGcm.tilfeldigNokkel();
        var innpakket = new Innpakket(navn, ByteBuffer.wrap(nokler.pakkInn(navn, klar)));
        Instant naa = klokke.instant();
        husk(innpakket, klar, naa);
        return new Egen(innpakket, naa.plus(NOKKELENS_LEVETID));
    }
}
