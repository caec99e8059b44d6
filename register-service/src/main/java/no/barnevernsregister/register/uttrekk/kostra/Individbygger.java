package no.barnevernsregister.register.uttrekk.kostra;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.geografi.Bydel;
import no.barnevernsregister.contracts.geografi.Bydeler;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kostra.ArsakFra;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.FlyttingTil;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.identitet.Utlevering.Nummer;
import no.barnevernsregister.register.uttrekk.kostra.Klientdeler.Par;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a child's cases the client of a yearly extract.
 *
 * <p>An investigation stands inside its report there, one in each, so one that no report is tied to has no place. Free text,
 * journal number and caseworker are not in the register's tables and do not leave it; where the form demands one, our own
 * number of the case and the name of the register stand.
 */
public final class Individbygger {

    /**
     * A client, and what got lost.
     *
     * @param utelatt objects that the form has no place for
     */
    public record Bygget(Optional<Individ> individ, int utelatt) {}

    private static final String SAKSBEHANDLER = "Barnevernsregisteret";
    private static final DateTimeFormatter SEKS_SIFRE = DateTimeFormatter.ofPattern("ddMMyy");

    private final LocalDate forste;
    private final LocalDate siste;
    private final Koding koding;

    /**
     * Builds clients of a year.
     *
     * @param aar the reporting year
     */
    public Individbygger(int aar, Koding koding) {
        this.forste = LocalDate.of(aar, 1, 1);
        this.siste = LocalDate.of(aar, 12, 31);
        this.koding = koding;
    }

    /**
     * The client; none when the year holds neither report, plan nor measure, which the form demands one of.
     *
     * @param nummer absent when no number names the child, or none shall be written
     */
    public Bygget bygg(Klient klient, Klientdeler deler, @Nullable Nummer nummer) {
        Map<UUID, UUID> tilordnet = tilordne(deler);
        List<Melding> meldinger = new ArrayList<>();
        deler.meldinger.forEach((nokkel, melding) -> {
            UUID undersokelse = tilordnet.get(nokkel);
            if (undersokelse != null
                    || melding.sluttDato() == null
                    || !melding.sluttDato().isBefore(forste)) {
                meldinger.add(melding(melding, undersokelse == null ? null : deler.undersokelser.get(undersokelse)));
            }
        });
        int utelatt = deler.undersokelser.size() - tilordnet.size();
        if (meldinger.isEmpty() && deler.planer.isEmpty() && deler.tiltak.isEmpty()) {
            return new Bygget(Optional.empty(), utelatt + 1);
        }
        Klient.Sak forstSak = klient.saker().getFirst();
        LocalDate slutt = slutt(klient);
        Optional<Bydel> bydel = bydel(klient);
        return new Bygget(
                Optional.of(new Individ(
                        forstSak.id(),
                        Collections.min(
                                klient.saker().stream().map(Klient.Sak::start).toList()),
                        slutt,
                        "R" + klient.nr(),
                        fodselsnummer(klient, nummer),
                        nummer == null ? null : nummer.dufNummer(),
                        klient.bydel(),
                        bydel.map(Bydel::navn).orElse(null),
                        null,
                        SAKSBEHANDLER,
                        slutt == null ? "2" : "1",
                        meldinger,
                        deler.planer,
                        deler.tiltak.stream().map(this::tiltak).toList(),
                        deler.flyttinger.stream().map(this::flytting).toList())),
                utelatt);
    }

    /** Each investigation goes to the first report that names it and has room; by report. */
    private static Map<UUID, UUID> tilordne(Klientdeler deler) {
        Map<UUID, UUID> tilordnet = new HashMap<>();
        Set<UUID> plassert = new HashSet<>();
        List<UUID> meldinger = List.copyOf(deler.meldinger.keySet());
        List<UUID> undersokelser = List.copyOf(deler.undersokelser.keySet());
        List<Par> par = deler.par.stream()
                .filter(en ->
                        deler.meldinger.containsKey(en.melding()) && deler.undersokelser.containsKey(en.undersokelse()))
                .sorted(Comparator.<Par>comparingInt(en -> meldinger.indexOf(en.melding()))
                        .thenComparingInt(en -> undersokelser.indexOf(en.undersokelse())))
                .toList();
        for (Par ett : par) {
            if (!tilordnet.containsKey(ett.melding()) && plassert.add(ett.undersokelse())) {
                tilordnet.put(ett.melding(), ett.undersokelse());
            }
        }
        return tilordnet;
    }

    private static @Nullable LocalDate slutt(Klient klient) {
        List<LocalDate> slutter = new ArrayList<>();
        for (Klient.Sak sak : klient.saker()) {
            if (sak.slutt() == null) {
                return null;
            }
            slutter.add(sak.slutt());
        }
        return Collections.max(slutter);
    }

    /** A child without a number of its own is written as the form has it: the date and a suffix for the sex. */
    private static @Nullable Fodselsnummer fodselsnummer(Klient klient, @Nullable Nummer nummer) {
        if (nummer != null && nummer.fodselsnummer() != null) {
            return nummer.fodselsnummer();
        }
        if (klient.fodt() == null || klient.kjonn().equals("ukjent")) {
            return null;
        }
        String endelse = switch (klient.kjonn()) {
            case "1" -> "00100";
            case "2" -> "00200";
            default -> "99999";
        };
        return new Fodselsnummer(SEKS_SIFRE.format(klient.fodt()) + endelse);
    }

    private Optional<Bydel> bydel(Klient klient) {
        return Bydeler.i(new Kommunenummer(klient.kommune()), siste).stream()
                .filter(en -> en.nummer().verdi().equals(klient.bydel()))
                .findFirst();
    }

    private Melding melding(Melding en, @Nullable Undersokelse undersokelse) {
        return new Melding(
                en.id(),
                en.startDato(),
                en.sluttDato(),
                en.konklusjon() == null ? null : koding.meldingKonklusjon(en.konklusjon()),
                en.melder().stream()
                        .map(melder -> koding.melder(melder.kode()))
                        .map(melder -> new Melder(melder.kode(), melder.presisering()))
                        .toList(),
                koding.innhold(en.saksinnhold()),
                undersokelse == null ? null : undersokelse(undersokelse));
    }

    private Undersokelse undersokelse(Undersokelse en) {
        var konklusjon = en.konklusjon() == null ? null : koding.undersokelseKonklusjon(en.konklusjon());
        return new Undersokelse(
                en.id(),
                en.startDato(),
                en.sluttDato(),
                konklusjon == null ? null : konklusjon.kode(),
                konklusjon == null ? null : konklusjon.presisering(),
                koding.innhold(en.vedtaksgrunnlag()));
    }

    private Tiltak tiltak(Tiltak en) {
        var kategori = koding.kategori(en.kategori().kode());
        var opphevelse = en.opphevelse() == null
                ? null
                : koding.opphevelse(en.opphevelse().kode());
        return new Tiltak(
                en.id(),
                en.startDato(),
                en.sluttDato(),
                en.lovhjemmel(),
                en.jmfrLovhjemmel(),
                new Kategori(kategori.kode(), kategori.presisering()),
                koding.innhold(en.tiltaksgrunnlag()),
                opphevelse == null ? null : new Opphevelse(opphevelse.kode(), opphevelse.presisering()));
    }

    private Flytting flytting(Flytting en) {
        var fra = koding.arsakFra(en.arsakFra().kode());
        var til = koding.flyttingTil(en.flyttingTil().kode());
        return new Flytting(
                en.id(),
                en.sluttDato(),
                new ArsakFra(fra.kode(), fra.presisering()),
                new FlyttingTil(til.kode(), til.presisering()));
    }
}
