package no.barnevernsregister.register.identitet.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.Pseudonym;
import no.barnevernsregister.register.identitet.Pseudonymnokkel;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;

/**
 * A new key takes over in a vault of many persons while the register takes in documents and others look persons up, on the
 * same cores, with fsync on. A miss is a person who gets another pseudonym than before. Arguments: how many persons, and how
 * many documents a second beside.
 */
public final class Nokkelrotasjonsbenk {

    private static final int BUNKE = 5_000;

    private Nokkelrotasjonsbenk() {}

    public static void main(String[] arg) throws Exception {
        int antall = Integer.parseInt(arg[0]);
        int dokumenterPerSekund = Integer.parseInt(arg[1]);
        Path mappe = Files.createTempDirectory("nokkelrotasjonsbenk");
        try (var register = Proveregister.start(mappe)) {
            List<Fodselsnummer> numre = numre(antall);
            List<String> foer = fyll(register, numre);
            var dokumenter = new AtomicLong();
            var oppslag = new AtomicLong();
            var bom = new AtomicLong();
            var feilet = new AtomicLong();
            Identitetshvelv annenProsess = Provehvelv.i(register.identitet(), register.nokler(), register.kryptering());
            try (var klokke = Executors.newScheduledThreadPool(2)) {
                var _ = klokke.scheduleAtFixedRate(
                        () -> tell(feilet, () -> {
                            register.ta(Saksbygger.enSak().med(Saksbygger.melding("2025-03-03", null)), Instant.now());
                            dokumenter.incrementAndGet();
                        }),
                        0,
                        1_000_000 / dokumenterPerSekund,
                        TimeUnit.MICROSECONDS);
                var tilfeldig = new Random(7);
                var _ = klokke.scheduleAtFixedRate(
                        () -> tell(feilet, () -> {
                            int nr = tilfeldig.nextInt(antall);
                            String svar = annenProsess.barnenokkel(personalia(numre.get(nr)), "ingen");
                            bom.addAndGet(svar.equals(foer.get(nr)) ? 0 : 1);
                            oppslag.incrementAndGet();
                        }),
                        0,
                        1_000_000 / dokumenterPerSekund,
                        TimeUnit.MICROSECONDS);
                Instant start = Instant.now();
                long omnoklet = Provehvelv.rotasjon(register.identitet(), register.nokler(), register.kryptering())
                        .roter();
                double sekunder = Duration.between(start, Instant.now()).toMillis() / 1000.0;
                klokke.shutdown();
                klokke.awaitTermination(10, TimeUnit.SECONDS);
                System.out.println(
                        "| persons | seconds | new prints | documents beside (per second) | look-ups beside (per second)"
                                + " | misses | failed |");
                System.out.println("|---|---|---|---|---|---|---|");
                System.out.printf(
                        "| %,d | %.1f | %,d | %,d (%.0f) | %,d (%.0f) | %d | %d |%n",
                        antall,
                        sekunder,
                        omnoklet,
                        dokumenter.get(),
                        dokumenter.get() / sekunder,
                        oppslag.get(),
                        oppslag.get() / sekunder,
                        bom.get(),
                        feilet.get());
            }
        }
    }

    private interface Arbeid {
        void gjor() throws SQLException;
    }

    private static void tell(AtomicLong feilet, Arbeid arbeid) {
        try {
            arbeid.gjor();
        } catch (SQLException | RuntimeException e) {
            feilet.incrementAndGet();
        }
    }

    private static List<Fodselsnummer> numre(int antall) {
        List<Fodselsnummer> numre = new ArrayList<>(antall);
        for (LocalDate dag = LocalDate.of(2000, 1, 1); numre.size() < antall; dag = dag.plusDays(1)) {
            for (int nr = 0; nr < 200 && numre.size() < antall; nr++) {
                Optional<Fodselsnummer> nummer = SyntetiskFodselsnummer.lag(dag, "1", nr);
                nummer.ifPresent(numre::add);
            }
        }
        return numre;
    }

    /** As the vault would have stored them one by one, in bulk. */
    private static List<String> fyll(Proveregister register, List<Fodselsnummer> numre) throws SQLException {
        var celle = new Celle(register.kryptering());
        Pseudonymnokkel nokkel = new Nokkelring(register.identitet(), register.nokler())
                .gjeldende()
                .getLast();
        List<String> pseudonymer = new ArrayList<>(numre.size());
        try (Connection forbindelse = register.identitet().getConnection();
                var person = forbindelse.prepareStatement(
                        "INSERT INTO identitet.person (pseudonym, slag, nummer) VALUES (?, 'fnr', ?)");
                var oppslag = forbindelse.prepareStatement(
                        "INSERT INTO identitet.oppslag (nokkelversjon, avtrykk, pseudonym) VALUES (?, ?, ?)")) {
            forbindelse.setAutoCommit(false);
            for (Fodselsnummer nummer : numre) {
                String pseudonym = Pseudonym.nytt().verdi();
                pseudonymer.add(pseudonym);
                person.setString(1, pseudonym);
                person.setString(2, celle.lukk("person", pseudonym, nummer.klartekst()));
                person.addBatch();
                oppslag.setInt(1, nokkel.versjon());
                oppslag.setObject(2, nokkel.av(Identitet.av(nummer)).verdi());
                oppslag.setString(3, pseudonym);
                oppslag.addBatch();
                if (pseudonymer.size() % BUNKE == 0 || pseudonymer.size() == numre.size()) {
                    person.executeBatch();
                    oppslag.executeBatch();
                    forbindelse.commit();
                }
            }
        }
        return pseudonymer;
    }

    private static Personalia personalia(Fodselsnummer nummer) {
        return new Personalia(
                UUID.nameUUIDFromBytes(nummer.klartekst().getBytes(UTF_8)),
                LocalDate.of(2024, 1, 1),
                nummer,
                LocalDate.of(2015, 5, 5),
                "1",
                null,
                false);
    }
}
