package no.barnevernsregister.register.telling.infra;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.register.orakel.Celle;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import org.jspecify.annotations.Nullable;

/** What the SQL counts, with districts and sums, in the shape of the oracle. */
final class Celler {

    private Celler() {}

    static List<Celle> av(Proveregister register, List<String> tellinger, String periode, Instant kutt)
            throws SQLException {
        List<Telling> disse =
                tellinger.stream().map(id -> Tellinger.finn(id).orElseThrow()).toList();
        Omfang alt = Omfang.landet(kutt).medBydeler().medSummer();
        return Provetelling.celler(register, disse, List.of(periode), alt).stream()
                .map(Celler::celle)
                .filter(celle -> celle.verdi().signum() != 0)
                .toList();
    }

    private static Celle celle(Tellingscelle celle) {
        Bydelsnummer bydel = celle.bydel();
        return new Celle(
                new Celle.Sted(
                        celle.tellingId(),
                        celle.kommune().verdi(),
                        bydel == null ? "" : bydel.verdi(),
                        celle.periode(),
                        celle.kjonn(),
                        celle.aldersgruppe(),
                        tom(celle.kategori())),
                celle.verdi(),
                celle.barn());
    }

    private static String tom(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
