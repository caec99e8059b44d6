package no.barnevernsregister.publishing.utgivelse;

import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.skjerming.Skjermet;

/**
 * Writes the certificate of a release as JSON: the hash of the file of counts, and the change of each inner cell that proves
 * the pattern. It holds no count.
 */
final class Bevisskriver {

    private Bevisskriver() {}

    static String json(Tellingsfil fil, List<Skjermet.Endring> endringer) {
        return endringer.stream()
                .map(Bevisskriver::endring)
                .collect(Collectors.joining(
                        ",\n    ",
                        "{\n  \"published\": \"" + fil.sha256() + "\",\n  \"change\": [\n    ",
                        "\n  ]\n}\n"));
    }

    private static String endring(Skjermet.Endring endring) {
        List<String> koder = Tellingsfil.koder(
                Katalog.felles().grunntall(endring.sted().telling()).orElseThrow(), endring.sted());
        // Codes are letters, digits, line and hyphen, so none needs an escape.
        return "{\"table\": \"" + endring.visning().navn() + "\", \"cell\": [\"" + String.join("\", \"", koder)
                + "\"], \"z\": " + endring.z() + "}";
    }
}
