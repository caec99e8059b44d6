package no.barnevernsregister.publishing.utgivelse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.prikking.Sertifikat;

/**
 * Writes the certificate of a release as JSON: the hash of the file of counts, and the change of each inner cell that proves
 * the pattern. It holds no count.
 */
final class Bevisskriver {

    private Bevisskriver() {}

    static String json(Tellingsfil fil, Sertifikat sertifikat) {
        return sertifikat.endringer().stream()
                .map(Bevisskriver::endring)
                .collect(Collectors.joining(
                        ",\n    ",
                        "{\n  \"published\": \"" + fil.sha256() + "\",\n  \"change\": [\n    ",
                        "\n  ]\n}\n"));
    }

    private static String endring(Sertifikat.Endring endring) {
        List<String> koder = new ArrayList<>(List.of(endring.telling()));
        koder.addAll(endring.koder());
        // Codes are letters, digits, line and hyphen, so none needs an escape.
        return "{\"table\": \"" + Tellingsfil.tabell(endring.telling()) + "\", \"cell\": [\""
                + String.join("\", \"", koder) + "\"], \"z\": " + endring.z() + "}";
    }
}
