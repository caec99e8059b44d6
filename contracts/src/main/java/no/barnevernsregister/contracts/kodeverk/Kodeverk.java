package no.barnevernsregister.contracts.kodeverk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Csv;
import org.jspecify.annotations.Nullable;

/** The code lists of the case message and, named {@code KOSTRA_}, of the yearly extract, with titles and validity dates. */
public enum Kodeverk {
    ARSAK_FRA("bvr-flytting-arsakfra"),
    BEGREPSTYPE("bvr-begrepstype"),
    ETTERVERN_KONKLUSJON("bvr-ettervern-konklusjon"),
    FLYTTING_TIL("bvr-flytting-til"),
    KATEGORI("bvr-tiltak-kategori"),
    KJONN("bvr-kjonn"),
    KOSTRA_ARSAK_FRA("kostra15f-flytting-arsakfra"),
    KOSTRA_FLYTTING_TIL("kostra15f-flytting-til"),
    KOSTRA_KATEGORI("kostra15f-tiltak-kategori"),
    KOSTRA_MELDER("kostra15f-melder"),
    KOSTRA_MELDING_KONKLUSJON("kostra15f-melding-konklusjon"),
    KOSTRA_OPPHEVELSE("kostra15f-opphevelse"),
    KOSTRA_PLANTYPE("kostra15f-plantype"),
    KOSTRA_SAKSINNHOLD("kostra15f-saksinnhold"),
    KOSTRA_UNDERSOKELSE_KONKLUSJON("kostra15f-undersokelse-konklusjon"),
    KRAV_KONKLUSJON("bvr-krav-konklusjon"),
    LOV("bvr-lov"),
    MEDVIRKNING("bvr-medvirkning"),
    MELDER("bvr-melder"),
    MELDING_KONKLUSJON("bvr-melding-konklusjon"),
    OPPFOLGING_HYPPIGHET("bvr-oppfolging-hyppighet"),
    OPPHEVELSE("bvr-opphevelse"),
    PLANTYPE("bvr-plantype"),
    SAKSINNHOLD("bvr-saksinnhold"),
    TILSYN_HYPPIGHET("bvr-tilsyn-hyppighet"),
    UNDERSOKELSE_KONKLUSJON("bvr-undersokelse-konklusjon"),
    UTVIDET_FRIST("bvr-utvidetfrist-innvilget"),
    VEDTAK_STATUS("bvr-vedtak-status");

    private static final Map<Kodeverk, Map<String, Kode>> KODER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(verk -> verk, verk -> les(verk.fil)));

    private static final Map<Kodeverk, LocalDate> BEGYNTE = KODER.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, verk -> forsteDag(verk.getValue())));

    private final String fil;

    Kodeverk(String fil) {
        this.fil = fil;
    }

    /** The code, whether valid or not; empty when the list has none. */
    public Optional<Kode> finn(String kode) {
        return Optional.ofNullable(alle().get(kode));
    }

    /**
     * Whether the code could be used on some day from the first to the last of these. What happened before the list's first
     * day can only be told by the codes that it began with, so these hold for it.
     */
    public boolean kunneBrukes(String kode, LocalDate fra, LocalDate til) {
        LocalDate begynte = BEGYNTE.getOrDefault(this, LocalDate.MIN);
        Kode funnet = alle().get(kode);
        return funnet != null && funnet.gjelder(fra, til.isBefore(begynte) ? begynte : til);
    }

    /** Whether whoever uses the code must say in words what is meant. */
    public boolean kreverPresisering(String kode) {
        Kode funnet = alle().get(kode);
        return funnet != null && funnet.kreverPresisering();
    }

    /** All codes in the order of the list, headings included. */
    public Collection<Kode> koder() {
        return alle().values();
    }

    private Map<String, Kode> alle() {
        return KODER.getOrDefault(this, Map.of());
    }

    private static Map<String, Kode> les(String fil) {
        Map<String, Kode> koder = new LinkedHashMap<>();
        for (Csv.Rad rad : Csv.les("/kodeverk/" + fil + ".csv")) {
            String merknader = rad.felt("notes");
            Kode kode = new Kode(
                    rad.felt("code"),
                    rad.felt("title"),
                    dato(rad.felt("valid_from")),
                    dato(rad.felt("valid_to")),
                    merknader.startsWith("heading"),
                    merknader.startsWith("requires Presisering"));
            koder.put(kode.kode(), kode);
        }
        return Collections.unmodifiableMap(koder);
    }

    private static LocalDate forsteDag(Map<String, Kode> koder) {
        return koder.values().stream()
                .flatMap(kode -> Stream.ofNullable(kode.gyldigFra()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static @Nullable LocalDate dato(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }
}
