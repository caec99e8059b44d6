package no.barnevernsregister.local.leverandor;

import java.util.List;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.generator.Generator;

/** The two vendors of the demonstration; one acts by delegation, the other as a system user. */
public final class Leverandor {

    private static final Organisasjonsnummer FJORDSAK = new Organisasjonsnummer("200000013");
    private static final Organisasjonsnummer BARNEFAG = new Organisasjonsnummer("200000021");

    private Leverandor() {}

    /** The client by which a municipality's vendor sends. */
    public static Systemklient klient(Kommune kommune) {
        boolean fjordsak = Generator.erFjordsak(kommune);
        return new Systemklient(
                (fjordsak ? "fjordsak-" : "barnefag-") + kommune.nummer(),
                fjordsak ? FJORDSAK : BARNEFAG,
                kommune.organisasjonsnummer(),
                fjordsak,
                true);
    }

    /** The clients of all these municipalities. */
    public static List<Systemklient> klienter(List<Kommune> kommuner) {
        return kommuner.stream().map(Leverandor::klient).toList();
    }
}
