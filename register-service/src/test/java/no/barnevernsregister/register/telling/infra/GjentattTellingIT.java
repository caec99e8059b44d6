package no.barnevernsregister.register.telling.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut-off gives the same figures for ever: when more has come since, and when everything is replayed from the events. */
class GjentattTellingIT {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<String> PERIODER = List.of("2024", "2025", "2024H1", "2024H2", "2025H1", "2025H2");
    private static final int SAKER = 25;
    private static final int VERSJONER = 8;

    @TempDir
    Path mappe;

    private final Random terning = new Random(20260105);
    private Proveregister register;

    private record Ankomst(SakGodkjent hendelse, Instant tid) {}

    @BeforeEach
    void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterEach
    void stopp() {
        register.close();
    }

    @Test
    void samme_kutt_gir_samme_tall_naa_siden_og_etter_avspilling() throws SQLException {
        List<Ankomst> ankomster = new ArrayList<>();
        Map<Instant, List<Tellingscelle>> foerste = new LinkedHashMap<>();
        List<Saksbygger> saker = new ArrayList<>();
        for (int runde = 0; runde < VERSJONER; runde++) {
            for (int nr = 0; nr < SAKER; nr++) {
                Instant tid = START.plusSeconds(runde * 3600L + nr);
                if (runde == 0) {
                    saker.add(enSak());
                }
                SakGodkjent hendelse = register.neste(endret(saker.get(nr), runde));
                register.ta(List.of(hendelse), tid);
                ankomster.add(new Ankomst(hendelse, tid));
            }
            Instant kutt = START.plusSeconds(runde * 3600L + 1800);
            foerste.put(kutt, tell(kutt));
        }
        assertThat(foerste.values()).doesNotHaveDuplicates();

        assertLike(foerste, "når mer er kommet til");
        register.tom();
        for (Ankomst en : stokket(ankomster)) {
            register.ta(List.of(en.hendelse()), en.tid());
        }
        assertLike(foerste, "når alt er spilt av på nytt");
    }

    private void assertLike(Map<Instant, List<Tellingscelle>> foerste, String naar) throws SQLException {
        for (Map.Entry<Instant, List<Tellingscelle>> en : foerste.entrySet()) {
            assertThat(tell(en.getKey())).as(naar).isEqualTo(en.getValue());
        }
    }

    private List<Tellingscelle> tell(Instant kutt) throws SQLException {
        return Provetelling.alle(register, PERIODER, kutt);
    }

    /** Cases in another order; within a case the order holds, as it does on the topic. */
    private List<Ankomst> stokket(List<Ankomst> ankomster) {
        Map<Object, List<Ankomst>> etterSak = new LinkedHashMap<>();
        ankomster.forEach(en -> etterSak.computeIfAbsent(en.hendelse().sakId(), id -> new ArrayList<>())
                .add(en));
        List<List<Ankomst>> saker = new ArrayList<>(etterSak.values());
        Collections.shuffle(saker, terning);
        return saker.stream().flatMap(List::stream).toList();
    }

    private final Map<Saksbygger, List<Saksobjekt>> objekter = new LinkedHashMap<>();

    private Saksbygger endret(Saksbygger sak, int runde) {
        List<Saksobjekt> kjente = objekter.computeIfAbsent(sak, s -> new ArrayList<>());
        switch (terning.nextInt(6)) {
            case 0 -> legg(sak, kjente, melding(dag(), null));
            case 1 -> legg(sak, kjente, tiltak(dag(), terning.nextBoolean() ? null : "2026-01-01"));
            case 2 -> legg(sak, kjente, undersokelse("2024-01-01", dag()));
            case 3 -> {
                if (!kjente.isEmpty()) {
                    sak.merketSlettet(kjente.get(terning.nextInt(kjente.size())));
                }
            }
            case 4 -> sak.i(terning.nextBoolean() ? "5634" : "5605");
            default -> sak.trukketTilbake(terning.nextInt(3) == 0);
        }
        return sak.trukketUt(LocalDate.of(2024, 3, 1).plusMonths(runde * 3L) + "T10:00:00Z");
    }

    private static void legg(Saksbygger sak, List<Saksobjekt> kjente, Saksobjekt ny) {
        kjente.add(ny);
        sak.med(ny);
    }

    private String dag() {
        return LocalDate.of(2024, 1, 1).plusDays(terning.nextInt(730)).toString();
    }
}
