package no.barnevernsregister.register.telling.infra;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.register.orakel.Kjentversjon;
import no.barnevernsregister.register.sak.infra.Proveregister;

/**
 * Puts chains of cases into the register through its own door, in the order in which they became known. What became known
 * at one instant comes in any order, and one of it comes twice.
 */
final class Innlesing {

    private Innlesing() {}

    static void les(Proveregister register, List<List<Kjentversjon>> saker) throws SQLException {
        SequencedMap<Instant, List<SakGodkjent>> bunker = new TreeMap<>();
        for (List<Kjentversjon> kjede : saker) {
            List<Kjentversjon> ordnet = new ArrayList<>(kjede);
            ordnet.sort(Comparator.comparing(Kjentversjon::kjentFra));
            for (Kjentversjon versjon : ordnet) {
                bunker.computeIfAbsent(versjon.kjentFra(), ny -> new ArrayList<>())
                        .add(register.neste(versjon.melding(), versjon.kanal()));
            }
        }
        for (var bunke : bunker.entrySet()) {
            List<SakGodkjent> hendelser = new ArrayList<>(bunke.getValue());
            hendelser.add(hendelser.getFirst());
            Collections.shuffle(hendelser, new Random(hendelser.size()));
            register.ta(hendelser, bunke.getKey());
        }
    }
}
