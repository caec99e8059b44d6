package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kostra.ArsakFra;
import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.FlyttingTil;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Klientdel;
import no.barnevernsregister.contracts.kostra.Lovhjemmel;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Plan;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import no.barnevernsregister.contracts.xml.Plasseringer;
import org.jspecify.annotations.Nullable;

/** Builds clients of the yearly extract for tests: a client of 2025 without content, and what a test adds to it. */
public final class Klientbygger {

    public static final int AAR = 2025;
    public static final LocalDate START = LocalDate.of(AAR, 1, 10);
    public static final LocalDate AARSSLUTT = LocalDate.of(AAR, 12, 31);

    private static final AtomicInteger TELLER = new AtomicInteger();

    private final List<Klientdel> deler = new ArrayList<>();
    private int aar = AAR;
    private String region = "340100";
    private LocalDate start = START;
    private @Nullable LocalDate slutt;
    private String avslutta = "2";
    private @Nullable Fodselsnummer nummer = nummer(LocalDate.of(2015, 5, 17), "2");
    private @Nullable String duf;
    private @Nullable String bydelsnummer;
    private @Nullable String bydelsnavn;

    public static Klientbygger enKlient() {
        return new Klientbygger();
    }

    /** Adds an object; an investigation comes inside a report of the same day. */
    public Klientbygger med(Klientdel del) {
        deler.add(del instanceof Undersokelse undersokelse ? melding(undersokelse) : del);
        return this;
    }

    public Klientbygger i(int annet) {
        aar = annet;
        return this;
    }

    public Klientbygger region(String annen) {
        region = annen;
        return this;
    }

    public Klientbygger fra(LocalDate dag) {
        start = dag;
        return this;
    }

    public Klientbygger til(LocalDate dag) {
        slutt = dag;
        return this;
    }

    public Klientbygger avslutta() {
        avslutta = "1";
        return this;
    }

    public Klientbygger fodt(int fodselsaar) {
        return nummer(nummer(LocalDate.of(fodselsaar, 5, 17), "2"));
    }

    public Klientbygger nummer(@Nullable Fodselsnummer annet) {
        nummer = annet;
        return this;
    }

    public Klientbygger utenNummer() {
        return nummer(null);
    }

    public Klientbygger duf(String annet) {
        duf = annet;
        return this;
    }

    public Klientbygger bydel(@Nullable String bydelensNummer, @Nullable String bydelensNavn) {
        bydelsnummer = bydelensNummer;
        bydelsnavn = bydelensNavn;
        return this;
    }

    /** The client as the rules see it. */
    public Individgrunnlag grunnlag() {
        var individ = new Individ(
                "1",
                start,
                slutt,
                "2025/7",
                nummer,
                duf,
                bydelsnummer,
                bydelsnavn,
                null,
                "Saksbehandler",
                avslutta,
                av(Melding.class),
                av(Plan.class),
                av(Tiltak.class),
                av(Flytting.class));
        return new Individgrunnlag(individ, aar, region);
    }

    /** The findings of one rule on the client. */
    public List<Funn> funn(Regel<Individgrunnlag> regel) {
        return funn(List.of(regel));
    }

    /** The findings of these rules on the client. */
    public List<Funn> funn(List<Regel<Individgrunnlag>> regler) {
        return sjekk(regler, grunnlag());
    }

    /** The findings of one rule on a sender, when region 340100 is reported for 2025. */
    public static List<Funn> funn(Regel<Avgivergrunnlag> regel, Avgiver avgiver) {
        return funn(regel, avgiver, "340100");
    }

    /** The findings of one rule on a sender, when this region is reported for 2025. */
    public static List<Funn> funn(Regel<Avgivergrunnlag> regel, Avgiver avgiver, String region) {
        return sjekk(List.of(regel), new Avgivergrunnlag(avgiver, AAR, region));
    }

    private static <G extends Grunnlag> List<Funn> sjekk(List<Regel<G>> regler, G grunnlag) {
        return new Regelmotor<>(regler, id -> {
                    throw new AssertionError(id + " kastet");
                })
                .sjekk(grunnlag, Plasseringer.ingen());
    }

    private <T> List<T> av(Class<T> type) {
        return deler.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A synthetic number that tells this birth date, its century too. */
    public static Fodselsnummer nummer(LocalDate fodt, String kjonn) {
        int forste = fodt.getYear() < 2000 ? 0 : 250;
        return IntStream.range(forste, forste + 250)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(fodt, kjonn, i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    public static Avgiver avgiver(String versjon, String kommunenummer, String kommunenavn) {
        return new Avgiver("964965226", versjon, kommunenummer, kommunenavn);
    }

    public static Melding melding(LocalDate mottatt, @Nullable LocalDate konkludert) {
        return melding(mottatt, konkludert, konkludert == null ? null : "2");
    }

    public static Melding melding(LocalDate mottatt, @Nullable LocalDate konkludert, @Nullable String konklusjon) {
        return melding(
                mottatt, konkludert, konklusjon, List.of(new Melder("1", null)), List.of(new Saksinnhold("1", null)));
    }

    public static Melding melding(
            LocalDate mottatt,
            @Nullable LocalDate konkludert,
            @Nullable String konklusjon,
            List<Melder> melder,
            List<Saksinnhold> saksinnhold) {
        return new Melding(id(), mottatt, konkludert, konklusjon, melder, saksinnhold, null);
    }

    private static Melding melding(Undersokelse undersokelse) {
        return new Melding(
                id(),
                undersokelse.startDato(),
                undersokelse.startDato(),
                "2",
                List.of(new Melder("1", null)),
                List.of(new Saksinnhold("1", null)),
                undersokelse);
    }

    public static Undersokelse undersokelse(LocalDate begynt, @Nullable LocalDate konkludert) {
        return undersokelse(begynt, konkludert, konkludert == null ? null : "3", null);
    }

    public static Undersokelse undersokelse(
            LocalDate begynt,
            @Nullable LocalDate konkludert,
            @Nullable String konklusjon,
            @Nullable String presisering,
            Saksinnhold... vedtaksgrunnlag) {
        return new Undersokelse(id(), begynt, konkludert, konklusjon, presisering, List.of(vedtaksgrunnlag));
    }

    public static Plan plan(LocalDate fra, @Nullable LocalDate til) {
        return plan("1", fra, til, null);
    }

    public static Plan plan(String type, LocalDate fra, @Nullable LocalDate til, @Nullable LocalDate evaluert) {
        return new Plan(id(), fra, til, evaluert, type);
    }

    public static Tiltak tiltak(LocalDate fra, @Nullable LocalDate til) {
        return tiltak("3.9", fra, til);
    }

    public static Tiltak tiltak(String kategori, LocalDate fra, @Nullable LocalDate til) {
        return tiltak(new Kategori(kategori, null), lov("BVL2021", "3", "1"), List.of(), null, fra, til);
    }

    /** A placement with this legal basis. */
    public static Tiltak tiltak(Lovhjemmel lov, @Nullable LocalDate til, Lovhjemmel... jmfr) {
        return tiltak(new Kategori("2.1", null), lov, List.of(jmfr), null, START, til);
    }

    public static Tiltak tiltak(
            Kategori kategori,
            Lovhjemmel lov,
            List<Lovhjemmel> jmfr,
            @Nullable Opphevelse opphevelse,
            LocalDate fra,
            @Nullable LocalDate til) {
        return new Tiltak(id(), fra, til, lov, jmfr, kategori, List.of(), opphevelse);
    }

    public static Tiltak tiltak(Saksinnhold... tiltaksgrunnlag) {
        return new Tiltak(
                id(),
                START,
                null,
                lov("BVL2021", "3", "1"),
                List.of(),
                new Kategori("3.9", null),
                List.of(tiltaksgrunnlag),
                null);
    }

    public static Lovhjemmel lov(String lov, String kapittel, String paragraf) {
        return lov(lov, kapittel, paragraf, null, null);
    }

    public static Lovhjemmel lov(
            String lov, String kapittel, String paragraf, @Nullable String bokstav, @Nullable String ledd) {
        return new Lovhjemmel(lov, kapittel, paragraf, bokstav, ledd, null);
    }

    public static Flytting flytting(LocalDate dag) {
        return flytting(dag, new ArsakFra("1.1.1", null), new FlyttingTil("6", null));
    }

    public static Flytting flytting(LocalDate dag, ArsakFra fra, FlyttingTil til) {
        return new Flytting(id(), dag, fra, til);
    }

    private static String id() {
        return Integer.toString(TELLER.incrementAndGet());
    }
}
