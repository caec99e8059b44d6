package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.Plasseringer;
import org.jspecify.annotations.Nullable;

/** Builds cases for tests: a case that breaks no rule, and what a test adds to it. */
public final class Saksbygger {

    public static final LocalDate START = LocalDate.of(2024, 1, 10);
    public static final LocalDate FODT = LocalDate.of(2015, 5, 17);

    private final List<Saksobjekt> objekter = new ArrayList<>();
    private final List<Slettet> slettede = new ArrayList<>();
    private Avgiver avgiver =
            new Avgiver("964338531", new Kommunenummer("4601"), "Bergen", new Bydelsnummer("01"), "Arna");
    private LocalDate start = START;
    private @Nullable LocalDate slutt;
    private @Nullable String migrertId;
    private String journalnummer = "2024/7";
    private @Nullable Boolean avsluttet;
    private boolean slettet;
    private LocalDate uttrekk = LocalDate.of(2024, 3, 1);
    private Kanal kanal = Kanal.FAGSYSTEM;

    public static Saksbygger enSak() {
        return new Saksbygger().med(personalia(nummer(FODT, "2"), FODT, "2"));
    }

    public static Saksbygger enSakUtenPersonalia() {
        return new Saksbygger();
    }

    public Saksbygger med(Saksobjekt objekt) {
        objekter.add(objekt);
        return this;
    }

    public Saksbygger medSlettet(Saksobjekt objekt) {
        return medSlettet(objekt, START.plusDays(1));
    }

    public Saksbygger medSlettet(Saksobjekt objekt, LocalDate dag) {
        return medSlettet(new Slettet(objekt.id(), objekt.type(), dag));
    }

    public Saksbygger medSlettet(Slettet stein) {
        slettede.add(stein);
        return this;
    }

    public Saksbygger fra(LocalDate dag) {
        start = dag;
        return this;
    }

    public Saksbygger til(LocalDate dag) {
        slutt = dag;
        return this;
    }

    public Saksbygger migrert(String id) {
        migrertId = id;
        return this;
    }

    public Saksbygger medJournalnummer(String annet) {
        journalnummer = annet;
        return this;
    }

    public Saksbygger merketAvsluttet(boolean merke) {
        avsluttet = merke;
        return this;
    }

    public Saksbygger merketSlettet() {
        slettet = true;
        return this;
    }

    public Saksbygger uttrukket(LocalDate dag) {
        uttrekk = dag;
        return this;
    }

    public Saksbygger fraKostra() {
        kanal = Kanal.KOSTRA;
        return this;
    }

    public Saksbygger fra(Avgiver annen) {
        avgiver = annen;
        return this;
    }

    public Sak sak() {
        return new Sak(
                new SakId(new UUID(1, 0x8000_0000_0000_0001L)),
                migrertId,
                start,
                slutt,
                journalnummer,
                avsluttet,
                slettet,
                av(Personalia.class),
                av(Melding.class),
                av(Undersokelse.class),
                av(Plan.class),
                av(Tiltak.class),
                av(Vedtak.class),
                av(Ettervern.class),
                av(OversendelseFylkesnemnd.class),
                av(Flytting.class),
                av(Relasjon.class),
                slettede);
    }

    public Barnevern dokument(@Nullable DokumentId forrige) {
        return new Barnevern(
                new DokumentId(UUID.randomUUID()),
                OffsetDateTime.of(uttrekk.atTime(6, 0), ZoneOffset.UTC),
                forrige,
                new Fagsystem("Leverandør", "Fagsystem", "1"),
                avgiver,
                sak());
    }

    /** The case as the rules see it. */
    public Saksgrunnlag grunnlag() {
        Barnevern dokument = dokument(null);
        return Saksgrunnlag.av(dokument, dokument.sak(), kanal);
    }

    /** The findings of one rule on the case. */
    public List<Funn> funn(Regel<Saksgrunnlag> regel) {
        return new Regelmotor<>(List.of(regel), id -> {
                    throw new AssertionError(id + " kastet");
                })
                .sjekk(grunnlag(), Plasseringer.ingen());
    }

    private <T> List<T> av(Class<T> type) {
        return objekter.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public static Fodselsnummer nummer(LocalDate fodt, String kjonn) {
        return IntStream.range(0, 500)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(fodt, kjonn, i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    public static Personalia personalia(Fodselsnummer nummer, LocalDate fodt, String kjonn) {
        return personalia(START, nummer, fodt, kjonn, null);
    }

    public static Personalia personalia(
            LocalDate fra, Fodselsnummer nummer, LocalDate fodt, String kjonn, @Nullable String dufNummer) {
        return new Personalia(UUID.randomUUID(), fra, nummer, fodt, kjonn, dufNummer, false);
    }

    public static Melding melding(LocalDate mottatt, @Nullable LocalDate konkludert) {
        return melding(mottatt, konkludert, null);
    }

    public static Melding melding(LocalDate mottatt, @Nullable LocalDate konkludert, @Nullable String migrertId) {
        return new Melding(
                UUID.randomUUID(),
                migrertId,
                mottatt,
                false,
                List.of(),
                List.of(),
                konkludert == null ? null : new MeldingKonklusjon(konkludert, "2", false));
    }

    public static Melding melding(
            LocalDate mottatt, @Nullable LocalDate konkludert, List<Melder> meldere, List<Saksinnhold> innhold) {
        return new Melding(
                UUID.randomUUID(),
                null,
                mottatt,
                false,
                meldere,
                innhold,
                konkludert == null ? null : new MeldingKonklusjon(konkludert, "2", false));
    }

    public static Undersokelse undersokelse(LocalDate begynt, @Nullable UtvidetFrist frist) {
        return new Undersokelse(UUID.randomUUID(), null, begynt, false, List.of(), null, frist, null);
    }

    public static Vedtak vedtak(LocalDate fattet, String lov) {
        return new Vedtak(
                UUID.randomUUID(),
                null,
                fattet,
                false,
                lov(lov, "3", "1"),
                List.of(),
                List.of(),
                List.of(new Status(UUID.randomUUID(), fattet, "1")),
                null);
    }

    public static Tiltak tiltak(String kategori, Lovhjemmel lov, LocalDate begynt, @Nullable LocalDate slutt) {
        return tiltak(kategori, lov, begynt, slutt, null);
    }

    public static Tiltak tiltak(
            String kategori,
            Lovhjemmel lov,
            LocalDate begynt,
            @Nullable LocalDate slutt,
            @Nullable Opphevelse opphevelse) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                begynt,
                false,
                lov,
                List.of(),
                new Kategori(kategori, null),
                List.of(),
                null,
                null,
                opphevelse,
                slutt == null ? null : new Konklusjon(slutt));
    }

    public static Plan plan(LocalDate begynt, @Nullable LocalDate slutt, LocalDate... evaluert) {
        return plan(begynt, slutt, null, evaluert);
    }

    public static Plan plan(
            LocalDate begynt, @Nullable LocalDate slutt, @Nullable String migrertId, LocalDate... evaluert) {
        return new Plan(
                UUID.randomUUID(),
                migrertId,
                begynt,
                "1",
                false,
                Stream.of(evaluert).map(Evaluering::new).toList(),
                slutt == null ? null : new Konklusjon(slutt));
    }

    public static Ettervern ettervern(LocalDate sendt, @Nullable LocalDate slutt, @Nullable String migrertId) {
        return new Ettervern(
                UUID.randomUUID(), migrertId, sendt, false, slutt == null ? null : new EttervernKonklusjon(slutt, "1"));
    }

    public static OversendelseFylkesnemnd oversendelse(LocalDate sendt, String lov, @Nullable String migrertId) {
        return new OversendelseFylkesnemnd(
                UUID.randomUUID(), migrertId, sendt, false, lov(lov, "5", "1"), List.of(lov("BVL", "4", "12")));
    }

    public static Flytting flytting(LocalDate dag, @Nullable String migrertId) {
        return new Flytting(
                UUID.randomUUID(), migrertId, dag, false, new ArsakFra("2.1", null), new FlyttingTil("6", null));
    }

    public static Lovhjemmel lov(String lov, String kapittel, String paragraf, String... ledd) {
        return new Lovhjemmel(lov, kapittel, paragraf, List.of(ledd), List.of(), List.of());
    }

    public static Relasjon relasjon(Saksobjekt fra, Saksobjekt til) {
        return relasjon(fra.id().toString(), fra.type(), til);
    }

    public static Relasjon relasjon(String fraId, Begrepstype fraType, Saksobjekt til) {
        return new Relasjon(UUID.randomUUID(), fraId, fraType, til.id(), til.type(), false);
    }
}
