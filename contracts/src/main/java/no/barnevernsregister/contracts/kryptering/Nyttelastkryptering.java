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
 * the municipality's key is destroyed in the key service, all its payloads are unreadable for ever.
 */
public final class Nyttelastkryptering {

    private static final Duration NOKKELENS_LEVETID = Duration.ofHours(24);
    private static final int FLEST_APNEDE = 4_096;

    private record Datanokkel(ByteBuffer klar, ByteBuffer innpakket, Instant utloper) {}

    private record Innpakket(String nokkelnavn, ByteBuffer nokkel) {}

    private final Nokkeltjeneste nokler;
    private final Clock klokke;
    private final Map<String, Datanokkel> egne = new ConcurrentHashMap<>();
    private final Map<Innpakket, ByteBuffer> apnede = new ConcurrentHashMap<>();

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
        Datanokkel nokkel = egne.compute(navn, (n, gammel) -> gammel == null || utlopt(gammel) ? ny(n) : gammel);
        try {
            return new Kryptert(
                    navn,
                    nokkel.innpakket().array().clone(),
                    AesGcm.lukk(nokkel.klar().array(), klartekst, tilknyttet));
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
        if (apnede.size() > FLEST_APNEDE) {
            apnede.clear();
        }
        ByteBuffer nokkel = apnede.computeIfAbsent(
                innpakket, i -> ByteBuffer.wrap(nokler.pakkUt(i.nokkelnavn(), kryptert.innpakketNokkel())));
        try {
            return AesGcm.apne(nokkel.array(), kryptert.innhold(), tilknyttet);
        } catch (GeneralSecurityException e) {
            throw new Krypteringsfeil("Innholdet kunne ikke åpnes med " + kryptert.nokkelnavn() + ".", e);
        }
    }

    private boolean utlopt(Datanokkel nokkel) {
        return !klokke.instant().isBefore(nokkel.utloper());
    }

    private Datanokkel ny(String navn) {
        byte[] klar = AesGcm.tilfeldigNokkel();
        byte[] innpakket = nokler.pakkInn(navn, klar);
        return new Datanokkel(
                ByteBuffer.wrap(klar),
                ByteBuffer.wrap(innpakket),
                klokke.instant().plus(NOKKELENS_LEVETID));
    }
}
