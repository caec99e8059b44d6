package no.barnevernsregister.register.uttrekk.infra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import no.barnevernsregister.register.identitet.infra.Proveutlevering;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Omfang;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.UttrekkId;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;

/** Extracts of a register under test. */
final class Proveuttrekk {

    @SuppressWarnings("ArrayRecordComponent") // Read, never compared as a record.
    record Fil(byte[] bytes, Opptelling opptelling) {

        String tekst() {
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Proveuttrekk() {}

    static Uttrekksbestilling bestilling(
            Uttrekksslag slag, Filformat format, String omfang, String periode, String prosjekt, Instant kutt) {
        return new Uttrekksbestilling(
                UttrekkId.ny(kutt),
                kutt.plusSeconds(60),
                new Hvem("kari", "ssb-uttrekk"),
                slag,
                format,
                new Omfang(omfang),
                Periode.av(periode),
                kutt,
                prosjekt,
                new Formaal("Årlig statistikk om barnevern", "barnevernsregisterforskriften"));
    }

    static Fil hent(Proveregister register, Uttrekksbestilling bestilling) throws SQLException, IOException {
        var ut = new ByteArrayOutputStream();
        Opptelling opptelling = skriv(register, bestilling, ut);
        return new Fil(ut.toByteArray(), opptelling);
    }

    static Opptelling skriv(Proveregister register, Uttrekksbestilling bestilling, OutputStream ut)
            throws SQLException, IOException {
        var hvelv = Proveutlevering.i(register.identitet(), register.nokler(), register.kryptering());
        try (Connection forbindelse = register.forbindelse()) {
            forbindelse.setAutoCommit(false);
            try {
                Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                return new Uttrekksskriver(hvelv, Clock.systemUTC()).skriv(forbindelse, bestilling, ut);
            } finally {
                forbindelse.rollback();
            }
        }
    }
}
