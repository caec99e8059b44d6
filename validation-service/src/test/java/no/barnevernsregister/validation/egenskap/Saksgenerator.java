package no.barnevernsregister.validation.egenskap;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;

/** Random documents that hold the schema. Two changes of one seed are about the same few objects. */
final class Saksgenerator {

    private static final int FLEST = 4;
    private static final List<Begrepstype> TYPER = List.copyOf(EnumSet.complementOf(EnumSet.of(Begrepstype.STATUS)));
    private static final List<Begrepstype> VANLIGE =
            List.of(Begrepstype.MELDING, Begrepstype.UNDERSOKELSE, Begrepstype.VEDTAK, Begrepstype.TILTAK);

    private final Tilfeldig trekk;

    Saksgenerator(Random fro) {
        this.trekk = new Tilfeldig(fro);
    }

    Barnevern dokument() {
        return dokument(sak());
    }

    Barnevern dokument(Sak sak) {
        return new Barnevern(
                new DokumentId(Tilfeldig.id(20, 1)),
                OffsetDateTime.of(LocalDate.of(2026, 1, 15).atTime(6, 0), ZoneOffset.UTC),
                null,
                new Fagsystem("Eksempel AS", "Eksempel", "1"),
                new Avgiver("964965226", new Kommunenummer("3401"), "Kongsvinger", null, null),
                sak);
    }

    /** A change: some objects of each kind, and some tombstones. */
    Sak sak() {
        return new Sak(
                new SakId(Tilfeldig.id(21, 1)),
                migrert(),
                trekk.dag(),
                trekk.enAv(4) ? trekk.dag() : null,
                trekk.av("2024/1", " ", "æ"),
                trekk.kanskje(() -> trekk.enAv(2)),
                trekk.enAv(15),
                trekk.objekter(2, this::personalia),
                trekk.objekter(FLEST, this::melding),
                trekk.objekter(FLEST, this::undersokelse),
                trekk.objekter(FLEST, this::plan),
                trekk.objekter(FLEST, this::tiltak),
                trekk.objekter(FLEST, this::vedtak),
                trekk.objekter(FLEST, this::ettervern),
                trekk.objekter(FLEST, this::oversendelse),
                trekk.objekter(FLEST, this::flytting),
                trekk.objekter(2 * FLEST, this::relasjon),
                gravsteiner());
    }

    private List<Slettet> gravsteiner() {
        List<Slettet> steiner = new ArrayList<>();
        for (Begrepstype type : TYPER) {
            if (trekk.enAv(4)) {
                steiner.add(new Slettet(noenId(type), type, trekk.dag()));
            }
        }
        return steiner;
    }

    private UUID noenId(Begrepstype type) {
        return id(type, 1 + trekk.fro().nextInt(FLEST));
    }

    private static UUID id(Begrepstype type, int nummer) {
        return Tilfeldig.id(1 + TYPER.indexOf(type), nummer);
    }

    private @Nullable String migrert() {
        return trekk.enAv(5) ? "m" + trekk.fro().nextInt(5) : null;
    }

    private Personalia personalia(int nummer) {
        LocalDate fodt = LocalDate.of(2004, 1, 1).plusDays(trekk.fro().nextInt(7_900));
        Fodselsnummer fnr = trekk.enAv(5)
                ? new Fodselsnummer(trekk.av("00000000000", "31902599999", "99999999999", "17851500100"))
                : Saksbygger.nummer(fodt, trekk.av("1", "2"));
        String duf = trekk.enAv(5) ? trekk.av("200012345603", "000000000000") : null;
        return new Personalia(
                id(Begrepstype.PERSONALIA, nummer),
                trekk.dag(),
                fnr,
                fodt,
                trekk.av("0", "1", "2"),
                duf,
                trekk.enAv(8));
    }

    private Melding melding(int nummer) {
        return new Melding(
                id(Begrepstype.MELDING, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                trekk.noen(2, () -> new Melder(trekk.av("1", "15", "22", "25"), trekk.fritekst())),
                innhold(),
                trekk.kanskje(() -> new MeldingKonklusjon(trekk.dag(), trekk.av("1", "2", "4", "7"), trekk.enAv(8))));
    }

    private List<Saksinnhold> innhold() {
        return trekk.noen(
                2, () -> new Saksinnhold(trekk.av("3", "4", "18", "19", "1.1.01", "3.3.06"), trekk.fritekst()));
    }

    private Undersokelse undersokelse(int nummer) {
        return new Undersokelse(
                id(Begrepstype.UNDERSOKELSE, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                innhold(),
                trekk.kanskje(() -> new BarnetsMedvirkning(trekk.dag(), trekk.av("1.1", "2.2"))),
                trekk.kanskje(() -> new UtvidetFrist(trekk.dag(), trekk.kanskje(() -> trekk.av("1", "2")))),
                trekk.kanskje(() ->
                        new UndersokelseKonklusjon(trekk.dag(), trekk.av("1", "2", "3", "5", "9"), trekk.fritekst())));
    }

    private Plan plan(int nummer) {
        return new Plan(
                id(Begrepstype.PLAN, nummer),
                migrert(),
                trekk.dag(),
                trekk.av("1", "2", "4", "8"),
                trekk.enAv(8),
                trekk.noen(3, () -> new Evaluering(trekk.dag())),
                konklusjon());
    }

    private @Nullable Konklusjon konklusjon() {
        return trekk.kanskje(() -> new Konklusjon(trekk.dag()));
    }

    private Tiltak tiltak(int nummer) {
        return new Tiltak(
                id(Begrepstype.TILTAK, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                lov(),
                trekk.noen(3, this::lov),
                new Kategori(trekk.av("1.1", "2.2", "3.1", "3.99", "8.2", "8.4", "8.99"), trekk.fritekst()),
                innhold(),
                trekk.kanskje(() -> new Tilsyn(
                        trekk.minstEn(
                                2,
                                () -> new TilsynAnsvarlig(
                                        trekk.delId(),
                                        trekk.dag(),
                                        new Kommunenummer(trekk.av("3401", "0000", "0402")))),
                        trekk.minstEn(2, this::hyppighet),
                        trekk.noen(4, this::utfort))),
                trekk.kanskje(() -> new Oppfolging(trekk.minstEn(2, this::hyppighet), trekk.noen(4, this::utfort))),
                trekk.kanskje(() -> new Opphevelse(trekk.av("1", "4"), trekk.fritekst())),
                konklusjon());
    }

    private Hyppighet hyppighet() {
        return new Hyppighet(trekk.delId(), trekk.dag(), trekk.av("4", "2"));
    }

    private Utfort utfort() {
        return new Utfort(trekk.delId(), trekk.dag());
    }

    private Lovhjemmel lov() {
        return new Lovhjemmel(
                trekk.av("BVL", "BVL2021", "BL1981"),
                trekk.av("3", "4", "5", "9a"),
                trekk.av("1", "4", "8", "12"),
                trekk.noen(1, () -> trekk.av("1", "2", "3")),
                trekk.noen(1, () -> trekk.av("a", "g")),
                trekk.noen(1, () -> "1"));
    }

    private Vedtak vedtak(int nummer) {
        return new Vedtak(
                id(Begrepstype.VEDTAK, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                lov(),
                trekk.noen(3, this::lov),
                trekk.noen(
                        2,
                        () -> new Krav(
                                trekk.delId(),
                                trekk.dag(),
                                trekk.kanskje(() ->
                                        new KravKonklusjon(trekk.dag(), trekk.av("1", "2", "9"), trekk.fritekst())))),
                trekk.minstEn(3, () -> new Status(trekk.delId(), trekk.dag(), trekk.av("1", "2", "3", "4"))),
                konklusjon());
    }

    private Ettervern ettervern(int nummer) {
        return new Ettervern(
                id(Begrepstype.ETTERVERN, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                trekk.kanskje(() -> new EttervernKonklusjon(trekk.dag(), trekk.av("1", "2", "3"))));
    }

    private OversendelseFylkesnemnd oversendelse(int nummer) {
        return new OversendelseFylkesnemnd(
                id(Begrepstype.OVERSENDELSE_FYLKESNEMND, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                lov(),
                trekk.noen(3, this::lov));
    }

    private Flytting flytting(int nummer) {
        return new Flytting(
                id(Begrepstype.FLYTTING, nummer),
                migrert(),
                trekk.dag(),
                trekk.enAv(8),
                new ArsakFra(trekk.av("1.1.1", "1.3", "2.9"), trekk.fritekst()),
                new FlyttingTil(trekk.av("1", "6", "9"), trekk.fritekst()));
    }

    private Relasjon relasjon(int nummer) {
        Begrepstype fra = type();
        Begrepstype til = type();
        String fraId =
                trekk.enAv(5) ? "m" + trekk.fro().nextInt(5) : noenId(fra).toString();
        return new Relasjon(id(Begrepstype.RELASJON, nummer), fraId, fra, noenId(til), til, trekk.enAv(8));
    }

    private Begrepstype type() {
        List<Begrepstype> typer = trekk.enAv(6) ? TYPER : VANLIGE;
        return typer.get(trekk.fro().nextInt(typer.size()));
    }
}
