package no.barnevernsregister.register.revisjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import no.barnevernsregister.register.revisjon.Kontroll.Brudd;
import no.barnevernsregister.register.revisjon.Kontroll.Dom;
import no.barnevernsregister.register.revisjon.Kontroll.Hel;
import org.junit.jupiter.api.Test;

/** Tampers with a log in every way, a thousand times each. */
class KontrollTest {

    private static final int GANGER = 1_000;

    /** A log of some bunches, its seals, and those that got out: the newest, and some before it. */
    private static final class Logg {
        final List<Revisjonsrad> rader = new ArrayList<>();
        final List<Segl> segl = new ArrayList<>();
        final Map<Long, String> ute = new HashMap<>();
        final Random tilfeldig;

        Logg(long fro) {
            tilfeldig = new Random(fro);
            Segl siste = Segl.INGEN;
            int bunker = 1 + tilfeldig.nextInt(6);
            for (int i = 0; i < bunker; i++) {
                var bunke = new Bunke();
                for (int antall = 1 + tilfeldig.nextInt(8); antall > 0; antall--) {
                    Revisjonsrad rad = rad(rader.size() + 1L, 700 + 10L * rader.size());
                    rader.add(rad);
                    bunke.ta(rad);
                }
                siste = bunke.forsegl(siste, rader.getLast().xid() + 1);
                segl.add(siste);
                if (i == bunker - 1 || tilfeldig.nextInt(3) == 0) {
                    ute.put(siste.nr(), siste.kjede());
                }
            }
        }

        Revisjonsrad rad(long nr, long xid) {
            boolean lesing = tilfeldig.nextBoolean();
            return new Revisjonsrad(
                    nr,
                    xid,
                    1_790_000_000_000_000L + nr * 1_000_003,
                    lesing ? "LEST" : "REGISTRERT",
                    "person-" + tilfeldig.nextInt(5),
                    "bufdir-innsyn",
                    "innsyn",
                    lesing ? "Innsyn etter krav" : null,
                    lesing ? "personvernforordningen artikkel 15" : null,
                    tilfeldig.nextBoolean() ? "alle" : "5634",
                    tilfeldig.nextBoolean() ? (long) tilfeldig.nextInt(1000) : null,
                    tilfeldig.nextInt(4) == 0 ? "k1:" + tilfeldig.nextLong() : null,
                    tilfeldig.nextInt(3) == 0 ? null : (long) tilfeldig.nextInt(50));
        }

        /** Becomes as another log is. */
        void ta(Logg annen) {
            rader.clear();
            rader.addAll(annen.rader);
            segl.clear();
            segl.addAll(annen.segl);
            ute.clear();
            ute.putAll(annen.ute);
        }

        Dom prov() {
            return new Kontroll(ute, Instant.MIN).prov(segl.iterator(), rader.iterator());
        }

        int valgt(List<?> liste) {
            return tilfeldig.nextInt(liste.size());
        }
    }

    @Test
    void en_urort_logg_er_hel() {
        for (long fro = 0; fro < GANGER; fro++) {
            var logg = new Logg(fro);
            assertThat(logg.prov()).isEqualTo(new Hel(logg.segl.size(), logg.rader.size(), 0, 0));
            logg.rader.add(logg.rad(9_999, 99_999));
            assertThat(logg.prov()).isEqualTo(new Hel(logg.segl.size(), logg.rader.size() - 1, 1, 0));
        }
    }

    @Test
    void en_endret_bit_i_et_felt_blir_funnet() {
        blirFunnet((logg, fro) -> {
            int nummer = logg.valgt(logg.rader);
            logg.rader.set(nummer, Tukling.endretFelt(logg.rader.get(nummer), logg.tilfeldig));
        });
    }

    @Test
    void en_fjernet_rad_blir_funnet() {
        blirFunnet((logg, fro) -> logg.rader.remove(logg.valgt(logg.rader)));
    }

    @Test
    void en_rad_som_er_satt_inn_blir_funnet() {
        blirFunnet((logg, fro) -> {
            int nummer = logg.valgt(logg.rader);
            logg.rader.add(nummer, logg.rad(5_000 + fro, logg.rader.get(nummer).xid()));
        });
    }

    @Test
    void to_rader_som_har_byttet_plass_eller_innhold_blir_funnet() {
        blirFunnet((logg, fro) -> {
            while (logg.rader.size() < 2) {
                logg.ta(new Logg(logg.tilfeldig.nextLong()));
            }
            int en = logg.valgt(logg.rader);
            int annen = (en + 1 + logg.tilfeldig.nextInt(logg.rader.size() - 1)) % logg.rader.size();
            Revisjonsrad forste = logg.rader.get(en);
            Revisjonsrad andre = logg.rader.get(annen);
            boolean plass = logg.tilfeldig.nextBoolean();
            logg.rader.set(en, plass ? Tukling.med(andre, forste.nr(), forste.xid()) : andre);
            logg.rader.set(annen, plass ? Tukling.med(forste, andre.nr(), andre.xid()) : forste);
        });
    }

    @Test
    void en_avkuttet_hale_blir_funnet_med_eller_uten_seglene_over_den() {
        blirFunnet((logg, fro) -> {
            int beholdt = logg.valgt(logg.rader);
            long sisteXid = beholdt == 0 ? 0 : logg.rader.get(beholdt - 1).xid();
            logg.rader.subList(beholdt, logg.rader.size()).clear();
            if (logg.tilfeldig.nextBoolean()) {
                logg.segl.removeIf(en -> en.tilXid() > sisteXid + 1);
            }
        });
    }

    @Test
    void et_endret_fjernet_eller_byttet_segl_blir_funnet() {
        blirFunnet((logg, fro) -> {
            int nummer = logg.valgt(logg.segl);
            switch (logg.tilfeldig.nextInt(3)) {
                case 0 -> logg.segl.remove(nummer);
                case 1 -> logg.segl.set(nummer, Tukling.endret(logg.segl.get(nummer), logg.tilfeldig));
                default -> logg.segl.add(nummer, logg.segl.get(nummer));
            }
        });
    }

    @Test
    void at_alle_segl_utenfor_databasen_er_borte_blir_funnet() {
        blirFunnet((logg, fro) -> {
            while (logg.segl.size() < 2) {
                logg.ta(new Logg(logg.tilfeldig.nextLong()));
            }
            logg.ute.clear();
        });
    }

    @Test
    void en_logg_som_er_forseglet_paa_nytt_blir_funnet() {
        blirFunnet((logg, fro) -> {
            int nummer = logg.valgt(logg.rader);
            logg.rader.set(nummer, Tukling.endretFelt(logg.rader.get(nummer), logg.tilfeldig));
            logg.rader.sort(java.util.Comparator.comparingLong(Revisjonsrad::xid));
            List<Segl> nye = new ArrayList<>();
            Segl forrige = Segl.INGEN;
            for (Segl gammelt : logg.segl) {
                var bunke = new Bunke();
                logg.rader.stream()
                        .filter(en -> en.xid() >= gammelt.fraXid() && en.xid() < gammelt.tilXid())
                        .forEach(bunke::ta);
                forrige = bunke.forsegl(forrige, gammelt.tilXid());
                nye.add(forrige);
            }
            logg.segl.clear();
            logg.segl.addAll(nye);
        });
    }

    @Test
    void rader_som_en_regel_har_latt_falle_mangler_ikke_og_uten_regelen_mangler_de() {
        var logg = new Logg(7);
        Revisjonsrad siste = logg.rader.getLast();
        Instant grense = Instant.EPOCH.plus(siste.tid() + 1, java.time.temporal.ChronoUnit.MICROS);
        var slettet = new Revisjonsrad(
                100,
                9_000,
                siste.tid() + 2,
                "SLETTET",
                "register-service",
                "tjeneste",
                Kontroll.REGEL,
                Kontroll.eldreEnn(grense),
                "hjemmel",
                "alle",
                null,
                null,
                12L);
        var bunke = new Bunke();
        bunke.ta(slettet);
        logg.segl.add(bunke.forsegl(logg.segl.getLast(), 9_001));
        long bortfalt = logg.segl.size() - 1L;

        assertThat(new Kontroll(logg.ute, grense)
                        .prov(logg.segl.iterator(), List.of(slettet).iterator()))
                .isEqualTo(new Hel(logg.segl.size(), 1, 0, bortfalt));
        assertThat(new Kontroll(logg.ute, Instant.MIN)
                        .prov(logg.segl.iterator(), List.of(slettet).iterator()))
                .isInstanceOf(Brudd.class);
        assertThat(new Kontroll(logg.ute, grense.plusSeconds(1))
                        .prov(logg.segl.iterator(), List.of(slettet).iterator()))
                .isInstanceOf(Brudd.class);
    }

    private static void blirFunnet(BiConsumer<Logg, Long> tukling) {
        for (long fro = 0; fro < GANGER; fro++) {
            var logg = new Logg(fro);
            tukling.accept(logg, fro);
            assertThat(logg.prov()).as("frø %d", fro).isInstanceOf(Brudd.class);
        }
    }
}
