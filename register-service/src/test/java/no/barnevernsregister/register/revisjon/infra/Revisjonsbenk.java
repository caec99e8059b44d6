package no.barnevernsregister.register.revisjon.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.innsyn.Innsynssvar;
import no.barnevernsregister.register.innsyn.infra.Proveinnsyn;
import no.barnevernsregister.register.revisjon.Kontroll;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * How fast a large audit log is sealed and checked, and how long one person's insight takes in it. The entries are written by
 * SQL as if in 400 transactions, over two years and with twenty to each case; database and program share the same cores.
 */
public final class Revisjonsbenk {

    private static final String FYLL = """
            INSERT INTO revisjon (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, rader, tid, xid)
            SELECT CASE WHEN i % 10 = 0 THEN 'LEST' ELSE 'REGISTRERT' END, '958935420', 'avgiver', 'sak',
                CASE WHEN i % 10 = 0 THEN 'Statistikk til nøkkeltall' END,
                CASE WHEN i % 10 = 0 THEN 'barnevernsloven § 13-1' END,
                CASE WHEN i % 1000 = 0 THEN 'alle' ELSE '5634' END,
                CASE WHEN i % 1000 <> 0 THEN 1 + (i * 7919) % greatest(1, antall / 20) END, 1,
                now() + (i::double precision / antall) * interval '690 days',
                (3 + i * 400 / antall)::text::xid8
            FROM (SELECT ?::bigint AS antall) AS alle, generate_series(?::bigint, ?::bigint) AS i""";

    private Revisjonsbenk() {}

    /** Argument: how many entries. */
    public static void main(String[] arg) throws Exception {
        long antall = Long.parseLong(arg[0]);
        Path mappe = Files.createTempDirectory("revisjonsbenk");
        try (var register = Proveregister.start(mappe.resolve("pg"))) {
            Fodselsnummer nummer = Saksbygger.nyttNummer();
            var sak = Saksbygger.utenPersonalia().med(Saksbygger.personalia(nummer, "2015-05-05", "1"));
            for (int versjon = 0; versjon < 30; versjon++) {
                register.ta(
                        sak.med(Saksbygger.melding("2025-03-03", null)),
                        Instant.parse("2026-01-05T00:00:00Z").plusSeconds(versjon));
            }
            double fylt = tid(() -> fyll(register, antall));
            var fil = new Seglfil(mappe.resolve("segl"), register.nokler());
            double forseglet = tid(() -> {
                try (Connection forbindelse = register.forbindelse()) {
                    fil.leggTil(new Seglverk(forbindelse).forsegl().orElseThrow(), Instant.now());
                }
            });
            Kontroll.Dom[] dom = new Kontroll.Dom[1];
            double kontrollert = tid(() -> {
                try (Connection forbindelse = register.forbindelse()) {
                    forbindelse.setAutoCommit(false);
                    Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                    dom[0] = new Seglverk(forbindelse).kontroller(fil);
                    forbindelse.rollback();
                }
            });
            Innsynssvar[] svar = new Innsynssvar[1];
            var innsyn = Proveinnsyn.i(register);
            double forste = tid(() -> svar[0] = Proveinnsyn.om(innsyn, Identitet.av(nummer)));
            double neste = tid(() -> svar[0] = Proveinnsyn.om(innsyn, Identitet.av(nummer)));
            System.out.println(
                    "| entries | filled s | sealed entries/s | checked entries/s | verdict | insight, first s | again s |"
                            + " versions | looks | wide kinds |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|");
            System.out.printf(
                    "| %d | %.0f | %.0f | %.0f | %s | %.2f | %.2f | %d | %d | %d |%n",
                    antall,
                    fylt,
                    antall / forseglet,
                    antall / kontrollert,
                    dom[0],
                    forste,
                    neste,
                    svar[0].saker().getFirst().innhold().size(),
                    svar[0].oppslag().size(),
                    svar[0].vide().size());
        }
    }

    private static void fyll(Proveregister register, long antall) throws SQLException {
        try (Connection superbruker = register.koble("postgres");
                var sql = superbruker.prepareStatement(FYLL)) {
            for (long fra = 0; fra < antall; fra += 500_000) {
                sql.setLong(1, antall);
                sql.setLong(2, fra);
                sql.setLong(3, Math.min(antall, fra + 500_000) - 1);
                sql.executeUpdate();
            }
            try (Statement statistikk = superbruker.createStatement()) {
                statistikk.execute("ANALYZE revisjon");
            }
        }
    }

    private interface Arbeid {
        void gjor() throws Exception;
    }

    private static double tid(Arbeid arbeid) throws Exception {
        long fra = System.nanoTime();
        arbeid.gjor();
        return (System.nanoTime() - fra) / 1e9;
    }
}
