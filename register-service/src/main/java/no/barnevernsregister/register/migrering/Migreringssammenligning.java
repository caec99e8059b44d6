package no.barnevernsregister.register.migrering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.register.migrering.Delregnskap.Treff;
import org.jspecify.annotations.Nullable;

/**
 * Compares the last yearly extract of a municipality with what its new case system has sent.
 *
 * <p>A client is found by MigrertId, else by journal number, else by the child; the last two only among cases without a
 * MigrertId. An object is found by MigrertId, else by kind and start among those of the client's case without one. What had
 * ended before the conversion year need not have been moved, so it is no error that it is not there.
 */
public final class Migreringssammenligning {

    private static final List<Begrepstype> TYPER =
            List.of(Begrepstype.MELDING, Begrepstype.UNDERSOKELSE, Begrepstype.PLAN, Begrepstype.TILTAK);

    private record Plassert(Migreringssak sak, Migreringsobjekt objekt) {
        Treff treff() {
            return new Treff(sak.id(), objekt.migrertId(), objekt.start());
        }
    }

    private final LocalDate uttrekksaaret;
    private final LocalDate konverteringsaaret;
    private final Map<String, List<Migreringssak>> etterMigrertId;
    private final Map<String, List<Migreringssak>> etterJournalnummer;
    private final Map<String, List<Migreringssak>> etterBarn;
    private final Map<Begrepstype, Map<String, List<Plassert>>> objekter = new EnumMap<>(Begrepstype.class);
    private final Delregnskap saker = new Delregnskap();
    private final Delregnskap relasjoner = new Delregnskap();
    private final Map<Begrepstype, Delregnskap> deler = new EnumMap<>(Begrepstype.class);

    private Migreringssammenligning(LocalDate uttrekk, int konverteringsaar, List<Migreringssak> fagsystemet) {
        this.uttrekksaaret = uttrekk.withDayOfYear(1);
        this.konverteringsaaret = LocalDate.of(konverteringsaar, 1, 1);
        this.etterMigrertId = etter(fagsystemet, Migreringssak::migrertId);
        this.etterJournalnummer = etter(fagsystemet, en -> en.migrertId() == null ? en.journalnummer() : null);
        this.etterBarn = etter(fagsystemet, en -> en.migrertId() == null ? en.barn() : null);
        for (Begrepstype type : TYPER) {
            deler.put(type, new Delregnskap());
            objekter.put(
                    type,
                    fagsystemet.stream()
                            .flatMap(sak -> sak.objekter(type).map(objekt -> new Plassert(sak, objekt)))
                            .filter(en -> en.objekt().harMigrertId())
                            .collect(Collectors.groupingBy(
                                    en -> tekst(en.objekt().migrertId()))));
        }
    }

    /**
     * The report.
     *
     * @param uttrekk the day of the extract, 31 December of its year
     * @param uttrekket the clients of the extract
     * @param fagsystemet the cases of the case system
     */
    public static Migreringsrapport sammenlign(
            Migreringsforesporsel foresporsel,
            LocalDate uttrekk,
            List<Migreringssak> uttrekket,
            List<Migreringssak> fagsystemet) {
        var sammenligning = new Migreringssammenligning(uttrekk, foresporsel.aar(), fagsystemet);
        uttrekket.forEach(sammenligning::klient);
        return new Migreringsrapport(
                foresporsel.kommune(),
                foresporsel.aar(),
                fagsystemet.stream().anyMatch(en -> en.migrertId() != null),
                sammenligning.saker.del(),
                sammenligning.del(Begrepstype.MELDING),
                sammenligning.del(Begrepstype.UNDERSOKELSE),
                sammenligning.relasjoner.del(),
                sammenligning.del(Begrepstype.PLAN),
                sammenligning.del(Begrepstype.TILTAK));
    }

    private Migreringsrapport.Del del(Begrepstype type) {
        return regnskap(type).del();
    }

    private Delregnskap regnskap(Begrepstype type) {
        return Objects.requireNonNull(deler.get(type));
    }

    private void klient(Migreringssak klient) {
        List<Migreringssak> funnet = saker(klient);
        saker.ta(
                klient,
                tekst(klient.migrertId()),
                klient.start(),
                klient.avsluttetFor(konverteringsaaret),
                funnet,
                funnet.stream()
                        .map(en -> new Treff(en.id(), en.migrertId(), en.start()))
                        .toList());
        for (Begrepstype type : TYPER) {
            klient.objekter(type)
                    .filter(en -> !en.avsluttetFor(uttrekksaaret))
                    .forEach(objekt -> regnskap(type)
                            .ta(
                                    klient,
                                    tekst(objekt.migrertId()),
                                    objekt.start(),
                                    objekt.avsluttetFor(konverteringsaaret),
                                    funnet,
                                    objekter(klient, funnet, objekt).stream()
                                            .map(Plassert::treff)
                                            .toList()));
        }
        klient.relasjoner().forEach(relasjon -> relasjon(klient, funnet, relasjon));
    }

    private List<Migreringssak> saker(Migreringssak klient) {
        List<Migreringssak> funnet = etterMigrertId.getOrDefault(tekst(klient.migrertId()), List.of());
        if (funnet.isEmpty()) {
            funnet = etterJournalnummer.getOrDefault(klient.journalnummer(), List.of());
        }
        return funnet.isEmpty() ? etterBarn.getOrDefault(klient.barn(), List.of()) : funnet;
    }

    private List<Plassert> objekter(Migreringssak klient, List<Migreringssak> funnet, Migreringsobjekt objekt) {
        List<Plassert> merket =
                objekter.getOrDefault(objekt.type(), Map.of()).getOrDefault(tekst(objekt.migrertId()), List.of());
        List<Plassert> iSaken =
                merket.stream().filter(en -> funnet.contains(en.sak())).toList();
        if (!merket.isEmpty()) {
            return iSaken.isEmpty() ? merket : iSaken;
        }
        List<Plassert> like = funnet.stream()
                .flatMap(sak -> sak.objekter(objekt.type())
                        .filter(en -> !en.harMigrertId() && en.start().equals(objekt.start()))
                        .map(en -> new Plassert(sak, en)))
                .toList();
        long iUttrekket = klient.objekter(objekt.type())
                .filter(en -> en.start().equals(objekt.start()))
                .count();
        // As many on either side: which is which does not matter.
        return like.size() > 1 && like.size() <= iUttrekket ? like.subList(0, 1) : like;
    }

    /** The extract ties a report to its investigation; in the case system a Relasjon must. */
    private void relasjon(Migreringssak klient, List<Migreringssak> funnet, Relasjon relasjon) {
        Migreringsobjekt melding = objekt(klient, relasjon.fraId());
        Migreringsobjekt undersokelse = objekt(klient, relasjon.tilId().toString());
        if (melding == null || undersokelse == null || undersokelse.avsluttetFor(uttrekksaaret)) {
            return;
        }
        Set<String> fra = new HashSet<>(Set.of(tekst(melding.migrertId())));
        objekter(klient, funnet, melding).forEach(en -> fra.add(en.objekt().id().toString()));
        Set<UUID> til = objekter(klient, funnet, undersokelse).stream()
                .map(en -> en.objekt().id())
                .collect(Collectors.toSet());
        relasjoner.ta(
                klient,
                tekst(melding.migrertId()),
                null,
                undersokelse.avsluttetFor(konverteringsaaret),
                funnet,
                funnet.stream()
                        .flatMap(sak -> sak.relasjoner().stream()
                                .filter(en -> til.contains(en.tilId())
                                        && (fra.contains(en.fraId())
                                                || fra.contains(en.fraId().toLowerCase(Locale.ROOT))))
                                .map(en -> new Treff(sak.id(), null, sak.start())))
                        .toList());
    }

    private static @Nullable Migreringsobjekt objekt(Migreringssak sak, String id) {
        return sak.objekter().stream()
                .filter(en -> en.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<Migreringssak>> etter(
            List<Migreringssak> saker, Function<Migreringssak, @Nullable String> nokkel) {
        Map<String, List<Migreringssak>> kart = new HashMap<>();
        for (Migreringssak sak : saker) {
            String verdi = nokkel.apply(sak);
            if (verdi != null) {
                kart.computeIfAbsent(verdi, _ -> new java.util.ArrayList<>()).add(sak);
            }
        }
        return kart;
    }

    private static String tekst(@Nullable String verdi) {
        return verdi == null ? "" : verdi;
    }
}
