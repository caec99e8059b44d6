package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker writes in one case, day by day. From it come the messages: everything written in one month goes in
 * one, extracted the morning after the last of it.
 */
final class Saksbok {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime UTTREKK = LocalTime.of(5, 30);

    private record Innslag(
            LocalDate dag,
            @Nullable Saksobjekt objekt,
            @Nullable Slettet slettet) {}

    private final Terning terning;
    private final Fagsystem fagsystem;
    private final Avgiver avgiver;
    private final SakId id;
    private final String journalnummer;
    private final LocalDate start;
    private final List<Innslag> innslag = new ArrayList<>();
    private @Nullable LocalDate slutt;

    Saksbok(Terning terning, Fagsystem fagsystem, Avgiver avgiver, String journalnummer, LocalDate start) {
        this.terning = terning;
        this.fagsystem = fagsystem;
        this.avgiver = avgiver;
        this.id = new SakId(terning.uuid());
        this.journalnummer = journalnummer;
        this.start = start;
    }

    /** Writes an object, or writes it anew. */
    void skriv(LocalDate dag, Saksobjekt objekt) {
        innslag.add(new Innslag(dag, objekt, null));
    }

    /** Takes away something that was written by mistake. */
    void slett(LocalDate dag, Saksobjekt objekt) {
        innslag.add(new Innslag(dag, null, new Slettet(objekt.id(), objekt.type(), dag)));
    }

    void avslutt(LocalDate dag) {
        slutt = dag;
    }

    /** The last day on which something was written. */
    LocalDate sistSkrevet() {
        return innslag.stream().map(Innslag::dag).max(Comparator.naturalOrder()).orElse(start);
    }

    /**
     * The messages up to a day.
     *
     * @param forsteUttrekk the day of the first extract; what was written before goes in it
     * @param siste nothing after it is known
     * @param feil the chance that a message is first sent with an error
     */
    Forlop ferdig(LocalDate forsteUttrekk, LocalDate siste, double feil) {
        Map<String, List<Innslag>> maaneder = new LinkedHashMap<>();
        innslag.stream()
                .filter(en -> !en.dag().isAfter(siste))
                .sorted(Comparator.comparing(Innslag::dag))
                .forEach(en -> maaneder.computeIfAbsent(
                                en.dag().isBefore(forsteUttrekk) ? "" : maaned(en.dag()), m -> new ArrayList<>())
                        .add(en));
        Map<UUID, Saksobjekt> levende = new LinkedHashMap<>();
        List<Sending> sendinger = new ArrayList<>();
        DokumentId forrige = null;
        int nummer = 0;
        for (List<Innslag> maaned : maaneder.values()) {
            nummer++;
            LocalDate sistIMaaneden = maaned.getLast().dag().isBefore(forsteUttrekk)
                    ? forsteUttrekk.minusDays(1)
                    : maaned.getLast().dag();
            boolean lukket = slutt != null && nummer == maaneder.size() && !slutt.isAfter(siste);
            Sak sak = sak(maaned, levende.keySet(), lukket);
            if (terning.slaar(feil) && !sak.melding().isEmpty()) {
                sendinger.add(new Sending(konvolutt(medFeil(sak), forrige, sistIMaaneden), true));
            }
            Barnevern riktig = konvolutt(sak, forrige, sistIMaaneden);
            sendinger.add(new Sending(riktig, false));
            forrige = riktig.id();
            sak.objekter().forEach(objekt -> levende.put(objekt.id(), objekt));
            sak.slettet().forEach(stein -> levende.remove(stein.id()));
        }
        boolean lukket = slutt != null && !slutt.isAfter(siste);
        List<Innslag> tilSlutt = levende.values().stream()
                .map(objekt -> new Innslag(siste, objekt, null))
                .toList();
        return new Forlop(sendinger, sak(tilSlutt, Set.of(), lukket));
    }

    private static String maaned(LocalDate dag) {
        return YearMonth.from(dag).toString();
    }

    private Barnevern konvolutt(Sak sak, @Nullable DokumentId forrige, LocalDate sist) {
        return new Barnevern(
                new DokumentId(terning.uuid()),
                sist.plusDays(1).atTime(UTTREKK).atZone(OSLO).toOffsetDateTime(),
                forrige,
                fagsystem,
                avgiver,
                sak);
    }

    /** The mistake that caseworkers make most: the conclusion is dated before the report. */
    private static Sak medFeil(Sak sak) {
        List<Melding> meldinger = new ArrayList<>(sak.melding());
        Melding riktig = meldinger.getFirst();
        meldinger.set(
                0,
                new Melding(
                        riktig.id(),
                        null,
                        riktig.startDato(),
                        false,
                        riktig.melder(),
                        riktig.saksinnhold(),
                        new MeldingKonklusjon(riktig.startDato().minusDays(1), "2", false)));
        return new Sak(
                sak.id(),
                null,
                sak.startDato(),
                sak.sluttDato(),
                sak.journalnummer(),
                sak.avsluttet(),
                false,
                sak.personalia(),
                meldinger,
                sak.undersokelse(),
                sak.plan(),
                sak.tiltak(),
                sak.vedtak(),
                sak.ettervern(),
                sak.oversendelseFylkesnemnd(),
                sak.flytting(),
                sak.relasjon(),
                sak.slettet());
    }

    /** @param sendt what the register knows: only that needs a tombstone */
    private Sak sak(List<Innslag> innslag, Set<UUID> sendt, boolean lukket) {
        Map<UUID, Saksobjekt> objekter = new LinkedHashMap<>();
        List<Slettet> slettede = new ArrayList<>();
        for (Innslag en : innslag) {
            if (en.objekt() != null) {
                objekter.put(en.objekt().id(), en.objekt());
            }
            if (en.slettet() != null) {
                objekter.remove(en.slettet().id());
                if (sendt.contains(en.slettet().id())) {
                    slettede.add(en.slettet());
                }
            }
        }
        return new Sak(
                id,
                null,
                start,
                lukket ? slutt : null,
                journalnummer,
                lukket,
                false,
                av(objekter, Personalia.class),
                av(objekter, Melding.class),
                av(objekter, Undersokelse.class),
                av(objekter, Plan.class),
                av(objekter, Tiltak.class),
                av(objekter, Vedtak.class),
                av(objekter, Ettervern.class),
                av(objekter, OversendelseFylkesnemnd.class),
                av(objekter, Flytting.class),
                av(objekter, Relasjon.class),
                slettede);
    }

    private static <T> List<T> av(Map<UUID, Saksobjekt> objekter, Class<T> type) {
        return objekter.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
